class Solution {
public:
    void turn(vector<int>& numbers, int by) {
        by %= numbers.size();
        rotate(numbers.begin(), numbers.end() - by, numbers.end());
    }
};
