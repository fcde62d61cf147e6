// Finds the distances between all places by way of every other.
int work(vector<int>& numbers) {
    size_t n = numbers.size();
    vector<vector<int>> far(n, vector<int>(n));
    for (size_t i = 0; i < n; ++i) {
        for (size_t j = 0; j < n; ++j) {
            far[i][j] = numbers[(i * 31 + j) % n] % 1000 + 1;
        }
    }
    for (size_t over = 0; over < n; ++over) {
        for (size_t i = 0; i < n; ++i) {
            for (size_t j = 0; j < n; ++j) {
                far[i][j] = min(far[i][j], far[i][over] + far[over][j]);
            }
        }
    }
    return far[0][n - 1];
}
