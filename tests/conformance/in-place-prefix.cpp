#include <bits/stdc++.h>
using namespace std;

class Solution {
public:
    int distinct(vector<int>& numbers) {
        return unique(numbers.begin(), numbers.end()) - numbers.begin();
    }
};
