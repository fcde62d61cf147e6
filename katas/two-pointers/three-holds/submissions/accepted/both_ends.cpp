// Zeros grow from the front, twos from the back, in LeetCode's form: O(n) time, O(1) space.
class Solution {
public:
    void threeHolds(vector<int>& bags) {
        int front = 0, next = 0, back = static_cast<int>(bags.size()) - 1;
        while (next <= back) {
            if (bags[next] == 0) {
                swap(bags[front++], bags[next++]);
            } else if (bags[next] == 2) {
                swap(bags[next], bags[back--]);
            } else {
                ++next;
            }
        }
    }
};
