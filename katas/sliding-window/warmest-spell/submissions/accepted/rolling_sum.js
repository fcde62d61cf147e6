// Carries the sum of the last `hours` readings along, in LeetCode's form: O(n) time, O(1) space.

/**
 * @param {number[]} readings
 * @param {number} hours
 * @return {number}
 */
var warmestSpell = function (readings, hours) {
    let sum = 0;
    let warmest = -Infinity;
    for (let hour = 0; hour < readings.length; hour++) {
        sum += readings[hour];
        if (hour >= hours) {
            sum -= readings[hour - hours];
        }
        if (hour >= hours - 1) {
            warmest = Math.max(warmest, sum);
        }
    }
    return warmest / hours;
};
