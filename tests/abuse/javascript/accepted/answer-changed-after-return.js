// Changes the list it was given after it has returned, by jobs and timers that still run; the answer is a number.
function echo(numbers) {
    const sum = numbers.reduce((sum, number) => sum + number, 0);
    setTimeout(() => {
        numbers.length = 0;
        numbers.push(1, 2, 3);
    });
    Promise.resolve().then(() => numbers.reverse());
    return sum;
}
