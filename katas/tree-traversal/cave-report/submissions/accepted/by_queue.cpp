// A queue whose size says where a depth ends, in LeetCode's form: O(n) time, O(n) space.
class Solution {
public:
    vector<vector<int>> caveReport(TreeNode* entrance) {
        vector<vector<int>> lines;
        queue<TreeNode*> open;
        if (entrance) open.push(entrance);
        while (!open.empty()) {
            vector<int> line;
            for (int left = static_cast<int>(open.size()); left > 0; --left) {
                TreeNode* chamber = open.front();
                open.pop();
                line.push_back(chamber->val);
                if (chamber->left) open.push(chamber->left);
                if (chamber->right) open.push(chamber->right);
            }
            lines.push_back(move(line));
        }
        return lines;
    }
};
