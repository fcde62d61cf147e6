class Solution {
public:
    tuple<int, string, bool> oldest(vector<pair<string, int>>& people) {
        auto older = [](auto& a, auto& b) { return a.second < b.second; };
        auto& [name, age] = *max_element(people.begin(), people.end(), older);
        auto as_old = [&](auto& person) { return person.second == age; };
        return {age, name, count_if(people.begin(), people.end(), as_old) == 1};
    }
};
