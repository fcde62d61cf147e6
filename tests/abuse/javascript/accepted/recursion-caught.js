// Recurses without an end, catches what that throws, and sums.
function echo(numbers) {
    const deeper = () => 1 + deeper();
    for (let round = 0; round < 5; round++) {
        try {
            deeper();
        } catch (error) {
            if (!(error instanceof RangeError)) {
                return -1;
            }
        }
    }
    return numbers.reduce((sum, number) => sum + number, 0);
}
