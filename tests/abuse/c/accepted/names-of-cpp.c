// Names its things by the keywords of C++.
struct class {
    int new, delete, this;
};

long long echo(int* numbers, int numbersSize) {
    struct class template = {1, 2, 3};
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum + template.new + template.delete - template.this;
}
