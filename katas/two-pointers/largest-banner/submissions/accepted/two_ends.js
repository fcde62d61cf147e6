// Begins with the outermost masts and always leaves the shorter one: nothing nearer can make it larger.
const largestBanner = (masts) => {
    let left = 0;
    let right = masts.length - 1;
    let largest = 0;
    while (left < right) {
        const height = Math.min(masts[left], masts[right]);
        largest = Math.max(largest, height * (right - left));
        if (masts[left] < masts[right]) {
            left++;
        } else {
            right--;
        }
    }
    return largest;
};
