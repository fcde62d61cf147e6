// Carries the sum of the last `hours` readings along, in LeetCode's form: O(n) time, O(1) space.
class Solution {
public:
    double warmestSpell(vector<int>& readings, int hours) {
        long long sum = accumulate(readings.begin(), readings.begin() + hours, 0LL);
        long long warmest = sum;
        for (size_t hour = hours; hour < readings.size(); ++hour) {
            sum += readings[hour] - readings[hour - hours];
            warmest = max(warmest, sum);
        }
        return static_cast<double>(warmest) / hours;
    }
};
