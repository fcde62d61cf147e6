// Cuts the first letter off a text by copying the rest.
int work(vector<int>& numbers) {
    string text;
    for (int number : numbers) {
        text += static_cast<char>('a' + number % 26);
    }
    int found = 0;
    while (!text.empty()) {
        found += text[0] == 'a';
        text = text.substr(1);
    }
    return found;
}
