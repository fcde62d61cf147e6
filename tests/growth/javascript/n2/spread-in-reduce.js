// Copies an object for each number to add a field.
function work(numbers) {
    const seen = numbers.reduce((all, number, index) => ({ ...all, [index]: number }), {});
    return Object.keys(seen).length;
}
