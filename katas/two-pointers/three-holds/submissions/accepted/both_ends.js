// Zeros grow from the front, twos from the back, in LeetCode's form: O(n) time, O(1) space.

/**
 * @param {number[]} bags
 * @return {void} Do not return anything, modify bags in-place instead.
 */
var threeHolds = function (bags) {
    let front = 0;
    let back = bags.length - 1;
    for (let place = 0; place <= back; place++) {
        while (bags[place] === 2 && place < back) {
            [bags[place], bags[back]] = [bags[back], bags[place]];
            back--;
        }
        if (bags[place] === 0) {
            [bags[place], bags[front]] = [bags[front], bags[place]];
            front++;
        }
    }
};
