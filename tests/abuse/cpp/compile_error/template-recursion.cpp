// Instantiates a template without end.
template <int N>
struct Deep {
    static constexpr int value = Deep<N + 1>::value + 1;
};
long long echo(vector<int>& numbers) {
    return Deep<0>::value;
}
