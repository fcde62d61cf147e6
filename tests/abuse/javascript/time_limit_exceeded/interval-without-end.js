// Answers, and leaves an interval that nobody stops.
function echo(numbers) {
    setInterval(() => {}, 1);
    return numbers.reduce((sum, number) => sum + number, 0);
}
