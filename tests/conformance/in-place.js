/**
 * @param {number[]} numbers
 * @param {number} by
 * @return {void} Do not return anything, modify numbers in-place instead.
 */
var turn = function(numbers, by) {
    by %= numbers.length;
    numbers.unshift(...numbers.splice(numbers.length - by));
};
