// Has no function of the name.
long long ecco(vector<int>& numbers) {
    return numbers.size();
}
