// Throws; nothing can catch it.
// says: exception std::runtime_error: thrown
long long echo(vector<int>& numbers) {
    throw runtime_error("thrown");
}
