// Throws a type whose what() calls itself without end.
struct Twice : exception {
    const char* what() const noexcept override {
        return what();
    }
};
long long echo(vector<int>& numbers) {
    throw Twice();
}
