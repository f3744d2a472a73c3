// What the machine allows: reads every Markdown file below a folder, lets libcmark make HTML of it, and writes one page
// each in a folder of its own, as sites have them. No front matter is understood, no list, link or figure made.
//
//     floor CONTENT OUTPUT
#define _GNU_SOURCE
#include <cmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char **paths;
static size_t count, room;
static atomic_size_t next;
static int content, output;

static void fail(const char *path) {
    perror(path);
    exit(74);
}

static void collect(const char *folder) {
    DIR *listing = fdopendir(openat(content, *folder ? folder : ".", O_RDONLY | O_DIRECTORY));
    if (!listing) fail(folder);
    if (*folder) mkdirat(output, folder, 0777);
    for (struct dirent *entry; (entry = readdir(listing));) {
        if (entry->d_name[0] == '.') continue;
        char *path;
        if (asprintf(&path, "%s%s%s", folder, *folder ? "/" : "", entry->d_name) < 0) fail(folder);
        if (entry->d_type == DT_DIR) {
            collect(path);
            free(path);
            continue;
        }
        if (count == room) paths = realloc(paths, (room = room ? room * 2 : 1024) * sizeof *paths);
        if (!paths) fail(path);
        paths[count++] = path;
    }
    closedir(listing);
}

static char *text_of(const char *path, size_t *length) {
    int file = openat(content, path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status) < 0) fail(path);
    char *text = malloc(status.st_size + 1);
    if (!text || read(file, text, status.st_size) != status.st_size) fail(path);
    close(file);
    *length = status.st_size;
    return text;
}

static void write_page(const char *path, const char *html) {
    char page[4096];
    snprintf(page, sizeof page, "%.*s/index.html", (int)strcspn(path, "."), path);
    char *name = strrchr(page, '/');
    *name = 0;
    mkdirat(output, page, 0777);
    *name = '/';
    int file = openat(output, page, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    ssize_t length = strlen(html);
    if (file < 0 || write(file, html, length) != length) fail(page);
    close(file);
}

static void *work(void *unused) {
    for (size_t place; (place = atomic_fetch_add(&next, 1)) < count;) {
        size_t length;
        char *text = text_of(paths[place], &length);
        char *html = cmark_markdown_to_html(text, length, CMARK_OPT_DEFAULT);
        write_page(paths[place], html);
        free(html);
        free(text);
    }
    return unused;
}

int main(int argc, char **argv) {
    if (argc != 3) return 64;
    mkdir(argv[2], 0777);
    content = open(argv[1], O_RDONLY | O_DIRECTORY);
    output = open(argv[2], O_RDONLY | O_DIRECTORY);
    if (content < 0 || output < 0) fail(argv[content < 0 ? 1 : 2]);
    collect("");
    long threads = sysconf(_SC_NPROCESSORS_ONLN);
    pthread_t others[threads];
    for (long index = 0; index < threads; index++) pthread_create(&others[index], 0, work, 0);
    for (long index = 0; index < threads; index++) pthread_join(others[index], 0);
    printf("%zu\n", count);
    return 0;
}
