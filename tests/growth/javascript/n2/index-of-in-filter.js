// Keeps each number whose first place is its own.
// input: ascending
function work(numbers) {
    return numbers.filter((number, index) => numbers.indexOf(number) === index).length;
}
