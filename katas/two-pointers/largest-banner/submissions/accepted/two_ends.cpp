// From both ends inwards, always leaving the shorter mast: O(n) time, O(1) space.
class Solution {
public:
    long long largestBanner(vector<int>& masts) {
        long long largest = 0;
        int left = 0, right = static_cast<int>(masts.size()) - 1;
        while (left < right) {
            long long height = min(masts[left], masts[right]);
            largest = max(largest, height * (right - left));
            if (masts[left] < masts[right]) {
                ++left;
            } else {
                --right;
            }
        }
        return largest;
    }
};
