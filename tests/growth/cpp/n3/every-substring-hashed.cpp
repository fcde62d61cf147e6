// Puts every piece of a text into a set: each is copied and hashed.
int work(vector<int>& numbers) {
    string text;
    for (int number : numbers) {
        text += static_cast<char>('a' + number % 26);
    }
    unordered_set<string> pieces;
    for (size_t start = 0; start < text.size(); ++start) {
        for (size_t length = 1; start + length <= text.size(); ++length) {
            pieces.insert(text.substr(start, length));
        }
    }
    return static_cast<int>(pieces.size());
}
