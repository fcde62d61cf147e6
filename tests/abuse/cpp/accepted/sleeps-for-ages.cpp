// Sleeps for a century; the clock is virtual, so it returns at once.
#include <unistd.h>
long long echo(vector<int>& numbers) {
    for (int year = 0; year < 100; ++year) {
        sleep(31536000);
    }
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
