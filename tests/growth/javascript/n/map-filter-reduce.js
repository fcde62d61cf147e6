// Makes a list from a list three times.
function work(numbers) {
    return numbers
        .map((number) => number * 2)
        .filter((number) => number % 3 === 0)
        .reduce((sum, number) => sum + number, 0);
}
