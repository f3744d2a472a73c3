// Runs a command and prints what it cost: seconds by the clock, seconds of processors, and peak kilobytes of memory.
//
//     cost COMMAND [ARGUMENT ...]
//
// It is in C since Linux counts the memory of the program that starts another as that one's too, and Python has more
// than Loa needs for a whole site.
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds_of(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

int main(int argc, char **argv) {
    if (argc < 2) return 64;
    double start = now();
    pid_t child = fork();
    if (child == 0) {
        dup2(open("/dev/null", O_WRONLY), STDOUT_FILENO);
        execvp(argv[1], argv + 1);
        perror(argv[1]);
        _exit(127);
    }
    int status;
    struct rusage usage;
    if (child < 0 || wait4(child, &status, 0, &usage) < 0) return 71;
    double cpu = seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime);
    printf("%.6f %.6f %ld\n", now() - start, cpu, usage.ru_maxrss);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 70;
}
