// Takes or leaves each number.
function best(numbers, index, total) {
    if (index === numbers.length) {
        return total % 1000;
    }
    return Math.max(best(numbers, index + 1, total), best(numbers, index + 1, total + numbers[index]));
}

function work(numbers) {
    return best(numbers, 0, 0);
}
