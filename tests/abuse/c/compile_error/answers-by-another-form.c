// Takes a list without its size.
long long echo(int* numbers) {
    return numbers[0];
}
