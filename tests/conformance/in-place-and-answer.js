class Solution {
    zerosLast(numbers) {
        let kept = 0;
        for (const number of numbers) {
            if (number !== 0) numbers[kept++] = number;
        }
        numbers.fill(0, kept);
        return numbers.length - kept;
    }
}
