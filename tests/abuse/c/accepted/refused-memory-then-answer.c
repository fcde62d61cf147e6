// Asks for memory until refused and then answers; a refusal alone is no fault.
#include <stdlib.h>

long long echo(int* numbers, int numbersSize) {
    void* volatile refused = malloc(1 << 30);
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum + (refused != NULL);
}
