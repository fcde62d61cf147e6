vector<vector<string>> letters(vector<string>& words) {
    vector<vector<string>> all;
    for (auto& word : words) {
        all.emplace_back();
        for (char letter : word) all.back().emplace_back(1, letter);
    }
    return all;
}
