class Solution {
    roots(numbers) {
        return numbers.map(Math.sqrt);
    }
}
