#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__APPLE__)
#include <sys/mount.h>
#endif

int loa_exchange(const char *first, const char *second) {
#if defined(__linux__)
    return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
#elif defined(__APPLE__)
    return renamex_np(first, second, RENAME_SWAP);
#else
    (void)first;
    (void)second;
    errno = ENOSYS;
    return -1;
#endif
}

int loa_is_mount_point(const char *path) {
#if defined(__linux__)
    struct statx status;
    if (statx(AT_FDCWD, path, AT_SYMLINK_NOFOLLOW, STATX_BASIC_STATS, &status) != 0) return 0;
    return (status.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
#elif defined(__APPLE__)
    struct statfs status;
    return statfs(path, &status) == 0 && strcmp(status.f_mntonname, path) == 0;
#else
    (void)path;
    return 0;
#endif
}

int loa_sync_file_system(int descriptor) {
#if defined(__linux__)
    return syncfs(descriptor);
#else
    (void)descriptor;
    sync();
    return 0;
#endif
}

// Counted by whichever thread writes, and looked at by the handler, which may ask for what needs no lock.
static atomic_int holds = 0;
static volatile sig_atomic_t held_signal = 0;

static void end(int signal) {
    if (!holds) _exit(128 + signal);
    held_signal = signal;
}

void loa_catch_signals(void) {
    struct sigaction action = {0};
    action.sa_handler = end;
    // A write that a signal breaks into goes on: the build looks at the signal between files.
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    const int ends[] = {SIGINT, SIGTERM, SIGHUP};
    for (int index = 0; index < 3; index += 1) {
        struct sigaction before;
        // Who started the process may have asked to leave it alone: nohup does.
        if (sigaction(ends[index], NULL, &before) == 0 && before.sa_handler == SIG_IGN) continue;
        sigaction(ends[index], &action, NULL);
    }
    signal(SIGXFSZ, SIG_IGN);
}

void loa_hold_signals(void) { holds += 1; }
void loa_release_signals(void) { holds -= 1; }
int loa_held_signal(void) { return held_signal; }
