// Multiplies two square tables of the length.
#include <stdlib.h>
#include <string.h>

long long work(int* numbers, int numbersSize) {
    size_t n = (size_t)numbersSize;
    long long* product = calloc(n * n, sizeof *product);
    for (size_t i = 0; i < n; ++i) {
        for (size_t j = 0; j < n; ++j) {
            for (size_t k = 0; k < n; ++k) {
                product[i * n + j] += (long long)(numbers[(i + k) % n] % 100) * (numbers[(k * 3 + j) % n] % 100);
            }
        }
    }
    long long corner = n > 0 ? product[n * n - 1] : 0;
    free(product);
    return corner;
}
