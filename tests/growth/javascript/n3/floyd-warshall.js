// Shortens all ways by all places between.
function work(numbers) {
    const far = numbers.map((one) => numbers.map((other) => Math.abs(one * 31 + other * 17) % 1000));
    const n = numbers.length;
    for (let k = 0; k < n; k++) {
        for (let i = 0; i < n; i++) {
            for (let j = 0; j < n; j++) {
                far[i][j] = Math.min(far[i][j], far[i][k] + far[k][j]);
            }
        }
    }
    return far[0][n - 1];
}
