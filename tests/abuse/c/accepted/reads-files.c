// Opens files of the host and answers wrong if one can be read.
#include <stdio.h>

long long echo(int* numbers, int numbersSize) {
    const char* paths[] = {"/etc/passwd", "/proc/self/environ", "/dev/zero", "../../../../etc/hostname", "solution.c"};
    int reached = 0;
    for (int at = 0; at < 5; ++at) {
        FILE* file = fopen(paths[at], "r");
        if (file) {
            ++reached;
            fclose(file);
        }
    }
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum + reached;
}
