// Cuts the area to 32 bits with `| 0`, which turns a large banner into a small or a negative one.
function largestBanner(masts) {
    let left = 0;
    let right = masts.length - 1;
    let largest = 0;
    while (left < right) {
        const area = (Math.min(masts[left], masts[right]) * (right - left)) | 0;
        largest = Math.max(largest, area);
        if (masts[left] < masts[right]) {
            left++;
        } else {
            right--;
        }
    }
    return largest;
}
