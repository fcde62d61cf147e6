// A count of each colour between two ends that only move right, in LeetCode's form: O(n) time, three keys at most.
class Solution {
public:
    int longestTwoKindRun(vector<int>& tiles) {
        unordered_map<int, int> counts;
        int longest = 0;
        for (int start = 0, end = 0; end < static_cast<int>(tiles.size()); ++end) {
            ++counts[tiles[end]];
            while (counts.size() > 2) {
                auto leaving = counts.find(tiles[start++]);
                if (--leaving->second == 0) {
                    counts.erase(leaving);
                }
            }
            longest = max(longest, end - start + 1);
        }
        return longest;
    }
};
