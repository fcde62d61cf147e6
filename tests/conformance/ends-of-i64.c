#include <stdint.h>

// Adds in 128 bits, rounding down.
int64_t middle(int64_t low, int64_t high) {
    __int128 sum = (__int128)low + high;
    return (int64_t)(sum >> 1);
}
