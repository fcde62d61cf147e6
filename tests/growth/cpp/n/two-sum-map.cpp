// Looks for a pair with a sum that no pair has, by a hash map.
int work(vector<int>& numbers) {
    unordered_map<long long, int> place;
    for (int at = 0; at < static_cast<int>(numbers.size()); ++at) {
        if (auto found = place.find(-1LL - numbers[at]); found != place.end()) {
            return found->second;
        }
        place[numbers[at]] = at;
    }
    return -1;
}
