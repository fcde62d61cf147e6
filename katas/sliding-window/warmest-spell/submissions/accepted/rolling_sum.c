// Carries the sum of the last `hours` readings along, in LeetCode's form: O(n) time, O(1) space.
double warmestSpell(int* readings, int readingsSize, int hours) {
    int sum = 0;
    for (int hour = 0; hour < hours; ++hour) {
        sum += readings[hour];
    }
    int warmest = sum;
    for (int hour = hours; hour < readingsSize; ++hour) {
        sum += readings[hour] - readings[hour - hours];
        if (sum > warmest) {
            warmest = sum;
        }
    }
    return (double)warmest / hours;
}
