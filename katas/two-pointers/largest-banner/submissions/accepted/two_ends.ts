// From the outermost masts inwards, always past the shorter one.
function largestBanner(masts: number[]): number {
    let [left, right, largest] = [0, masts.length - 1, 0];
    while (left < right) {
        const height: number = Math.min(masts[left], masts[right]);
        largest = Math.max(largest, height * (right - left));
        masts[left] < masts[right] ? left++ : right--;
    }
    return largest;
}
