// Tests every stretch of equal numbers from both ends.
// input: equal
function work(numbers: number[]): number {
    let found = 0;
    for (let start = 0; start < numbers.length; start++) {
        for (let end = start; end < numbers.length; end++) {
            let [left, right] = [start, end];
            while (left < right && numbers[left] === numbers[right]) {
                left++;
                right--;
            }
            found += left >= right ? 1 : 0;
        }
    }
    return found;
}
