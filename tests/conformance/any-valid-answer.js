/**
 * The first pair, found with what is still needed.
 * @param {number[]} numbers
 * @param {number} total
 * @return {number[]}
 */
var anyPair = function(numbers, total) {
    const seen = new Map();
    for (let i = 0; i < numbers.length; i++) {
        const rest = total - numbers[i];
        if (seen.has(rest)) {
            return [seen.get(rest), i];
        }
        seen.set(numbers[i], i);
    }
    return [];
};
