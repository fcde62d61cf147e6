// The sorted letters of a word are the key of its pack, in LeetCode's form: O(n) short sorts.
class Solution {
public:
    vector<vector<string>> letterPacks(vector<string>& words) {
        unordered_map<string, vector<string>> packs;
        for (const string& word : words) {
            string key = word;
            sort(key.begin(), key.end());
            packs[key].push_back(word);
        }
        vector<vector<string>> answer;
        for (auto& [key, pack] : packs) {
            answer.push_back(move(pack));
        }
        return answer;
    }
};
