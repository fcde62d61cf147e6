// Answers, and leaves a job that makes another one for ever.
function echo(numbers) {
    const again = () => {
        Promise.resolve().then(again);
    };
    again();
    return numbers.reduce((sum, number) => sum + number, 0);
}
