// Defines words that the code around it may use.
#define kata_harness other
#define Reader 7
#define Call 8
#define class 9
#define template 10
#define namespace 11

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
