// Has a class Solution that answers right, and a function of that name that does not; the function is called.
class Solution {
    echo(numbers) {
        return numbers.reduce((sum, number) => sum + number, 0);
    }
}
function echo(numbers) {
    return 1;
}
