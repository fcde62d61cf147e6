// Depth first by recursion, wiping out each slick as it is counted, in LeetCode's form: O(n) time.
/**
 * @param {character[][]} image
 * @return {number}
 */
var countSlicks = function (image) {
    const sink = (r, c) => {
        if (image[r]?.[c] !== '1') {
            return;
        }
        image[r][c] = '0';
        sink(r + 1, c);
        sink(r - 1, c);
        sink(r, c + 1);
        sink(r, c - 1);
    };

    let slicks = 0;
    for (let r = 0; r < image.length; r++) {
        for (let c = 0; c < image[r].length; c++) {
            if (image[r][c] === '1') {
                slicks++;
                sink(r, c);
            }
        }
    }
    return slicks;
};
