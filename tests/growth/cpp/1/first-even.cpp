// Looks for the first even number, which is found after a few of them.
int work(vector<int>& numbers) {
    auto found = ranges::find_if(numbers | views::take(20), [](int number) { return number % 2 == 0; });
    return *found % 1000;
}
