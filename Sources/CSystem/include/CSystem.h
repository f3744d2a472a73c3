// What of the system Swift cannot call: functions that its module of the C library does not show, and signals, whose
// handlers may do next to nothing and so are best written in C.

#ifndef CSYSTEM_H
#define CSYSTEM_H

/// Two paths of one file system change their places, at no moment is either not there. 0, or -1 with the reason in
/// `errno`: EINVAL or ENOSYS where the file system or the kernel cannot do it.
int loa_exchange(const char *first, const char *second);

/// Whether something is mounted at this very path, so that it cannot be moved.
int loa_is_mount_point(const char *path);

/// Waits until all that was written to the file system of this descriptor is on the disk. 0, or -1 with `errno`.
int loa_sync_file_system(int descriptor);

/// From now on SIGINT, SIGTERM and SIGHUP end the process with 128 and their number as its exit code, and a file that
/// grows too large is an error of the write rather than the end of the process.
void loa_catch_signals(void);

/// Until `loa_release_signals` was called as often a signal only leaves its number.
void loa_hold_signals(void);
void loa_release_signals(void);

/// The signal that came while they were held; 0 if none did.
int loa_held_signal(void);

#endif
