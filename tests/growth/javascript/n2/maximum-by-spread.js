// Spreads the rest of the list into Math.max at each place.
function work(numbers) {
    let total = 0;
    for (let index = 0; index < numbers.length; index++) {
        total += Math.max(...numbers.slice(index, index + 4000));
    }
    return total;
}
