// Answers at once, and throws from a timer afterwards.
// says: too late
function echo(numbers) {
    setTimeout(() => {
        throw new Error('too late');
    }, 1000);
    return numbers.reduce((sum, number) => sum + number, 0);
}
