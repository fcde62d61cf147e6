// Waits for an hour by a timer and by asking the clock; neither takes time.
async function echo(numbers) {
    await new Promise((resolve) => setTimeout(resolve, 3_600_000));
    let sum = 0;
    for (const number of numbers) {
        sum += number;
    }
    return sum;
}
