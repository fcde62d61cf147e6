// Calls a function as one of another type.
#include <stdlib.h>

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    double (*volatile wrong)(double, double) = (double (*)(double, double))(void*)abs;
    return (long long)wrong(1.0, numbersSize);
}
