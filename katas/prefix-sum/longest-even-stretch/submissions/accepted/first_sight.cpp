// The first place of each balance in a map, in LeetCode's form: O(n) time.
class Solution {
public:
    int longestEvenStretch(string matches) {
        unordered_map<int, int> first{{0, 0}};
        int balance = 0, longest = 0;
        for (int place = 1; place <= static_cast<int>(matches.size()); ++place) {
            balance += matches[place - 1] == 'W' ? 1 : -1;
            auto [seen, fresh] = first.try_emplace(balance, place);
            if (!fresh) {
                longest = max(longest, place - seen->second);
            }
        }
        return longest;
    }
};
