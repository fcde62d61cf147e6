// Tries every two masts: n^2.
function largestBanner(masts) {
    let largest = 0;
    masts.forEach((height, left) => {
        for (let right = left + 1; right < masts.length; right++) {
            largest = Math.max(largest, Math.min(height, masts[right]) * (right - left));
        }
    });
    return largest;
}
