class Solution {
public:
    vector<vector<int>> allSubsets(vector<int>& items) {
        vector<vector<int>> all;
        for (int set = 0; set < 1 << items.size(); ++set) {
            all.emplace_back();
            for (size_t index = 0; index < items.size(); ++index)
                if (set >> index & 1) all.back().push_back(items[index]);
        }
        return all;
    }
};
