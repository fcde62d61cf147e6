// Has things of its own by the names of the library, and asks for the library's by their full names.
int count = 3;
int size = 4;
int data = 5;
struct queue {
    int left = 12;
};

long long echo(std::vector<int>& numbers) {
    return std::accumulate(numbers.begin(), numbers.end(), 0LL) + count + size + data - queue().left;
}
