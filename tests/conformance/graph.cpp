class Solution {
    vector<bool> seen;

    void visit(const vector<vector<int>>& neighbours, int place) {
        if (seen[place]) return;
        seen[place] = true;
        for (int next : neighbours[place]) visit(neighbours, next);
    }

public:
    vector<bool> reached(vector<vector<int>>& neighbours, int start) {
        seen.assign(neighbours.size(), false);
        visit(neighbours, start);
        return seen;
    }
};
