// A character may be more than one byte.
vector<vector<char32_t>> turned(vector<vector<char32_t>>& grid) {
    vector<vector<char32_t>> rows(grid[0].size());
    for (auto row = grid.rbegin(); row != grid.rend(); ++row)
        for (size_t column = 0; column < row->size(); ++column) rows[column].push_back((*row)[column]);
    return rows;
}
