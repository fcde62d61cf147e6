// Removes all even numbers in one pass.
int work(vector<int>& numbers) {
    erase_if(numbers, [](int number) { return number % 2 == 0; });
    return static_cast<int>(numbers.size());
}
