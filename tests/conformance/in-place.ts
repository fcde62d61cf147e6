/**
 Do not return anything, modify numbers in-place instead.
 */
function turn(numbers: number[], by: number): void {
    const swap = (left: number, right: number): void => {
        for (; left < right; left++, right--) {
            [numbers[left], numbers[right]] = [numbers[right]!, numbers[left]!];
        }
    };
    const split = by % numbers.length;
    swap(0, numbers.length - 1);
    swap(0, split - 1);
    swap(split, numbers.length - 1);
};
