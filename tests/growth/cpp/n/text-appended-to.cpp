// Appends every number to one text.
int work(vector<int>& numbers) {
    string text;
    for (int number : numbers) {
        text += to_string(number % 10);
    }
    return static_cast<int>(text.size());
}
