// Adds a text behind each new letter: all of it is copied.
int work(vector<int>& numbers) {
    string text;
    for (int number : numbers) {
        text = static_cast<char>('a' + number % 26) + text;
    }
    return text[text.size() / 2];
}
