// Mistake: asks whether a cell is truthy, and the character '0' is: the whole image becomes one slick.
function countSlicks(image) {
    let slicks = 0;
    const sink = (r, c) => {
        if (image[r] && image[r][c]) {
            image[r][c] = null;
            [[1, 0], [-1, 0], [0, 1], [0, -1]].forEach(([down, right]) => sink(r + down, c + right));
        }
    };
    for (let r = 0; r < image.length; r++) {
        for (let c = 0; c < image[r].length; c++) {
            if (image[r][c]) {
                slicks++;
                sink(r, c);
            }
        }
    }
    return slicks;
}
