// From both ends inwards, passing all masts no taller than the banner just measured: O(n) time, O(1) space.
long long largest_banner(const long long* masts, int masts_size) {
    long long largest = 0;
    const long long *left = masts, *right = masts + masts_size - 1;
    while (left < right) {
        long long height = *left < *right ? *left : *right;
        long long area = height * (right - left);
        if (area > largest) {
            largest = area;
        }
        while (left < right && *left <= height) {
            ++left;
        }
        while (left < right && *right <= height) {
            --right;
        }
    }
    return largest;
}
