// Breaks the word for including over two lines.
// says: is another file
#inc\
lude "/etc/passwd"

long long echo(int* numbers, int numbersSize) {
    long long sum = 0;
    for (int at = 0; at < numbersSize; ++at) {
        sum += numbers[at];
    }
    return sum;
}
