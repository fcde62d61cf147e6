// Breadth first through each group, in LeetCode's form: O(n + m) time, O(n) space.
class Solution {
public:
    vector<int> seatAtTwoTables(vector<vector<int>>& feuds) {
        int n = feuds.size();
        vector<int> tables(n, -1);
        for (int first = 0; first < n; ++first) {
            if (tables[first] != -1) {
                continue;
            }
            tables[first] = 0;
            queue<int> waiting;
            waiting.push(first);
            while (!waiting.empty()) {
                int guest = waiting.front();
                waiting.pop();
                for (int other : feuds[guest]) {
                    if (tables[other] == tables[guest]) {
                        return {};
                    }
                    if (tables[other] == -1) {
                        tables[other] = 1 - tables[guest];
                        waiting.push(other);
                    }
                }
            }
        }
        return tables;
    }
};
