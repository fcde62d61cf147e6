// Sorts, fixes the smallest card, closes in on the other two from both ends: O(n^2) time, O(1) space but for the answer.
class Solution {
public:
    vector<vector<int>> threeCardHands(vector<int>& cards, long long target) {
        ranges::sort(cards);
        vector<vector<int>> hands;
        int count = static_cast<int>(cards.size());
        for (int first = 0; first + 2 < count; ++first) {
            if (first > 0 && cards[first] == cards[first - 1]) {
                continue;
            }
            int left = first + 1, right = count - 1;
            while (left < right) {
                long long sum = 0LL + cards[first] + cards[left] + cards[right];
                if (sum < target) {
                    ++left;
                } else if (sum > target) {
                    --right;
                } else {
                    hands.push_back({cards[first], cards[left], cards[right]});
                    do {
                        ++left;
                    } while (left < right && cards[left] == cards[left - 1]);
                }
            }
        }
        return hands;
    }
};
