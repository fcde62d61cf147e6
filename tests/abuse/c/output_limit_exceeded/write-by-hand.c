// Writes to a descriptor for ever, past the library's buffers.
// says: the solution printed more than 1024 KiB
#include <unistd.h>

long long echo(int* numbers, int numbersSize) {
    for (;;) {
        write(2, numbers - 16, 64 + (size_t)numbersSize);
    }
}
