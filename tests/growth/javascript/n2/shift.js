// Takes each number off the front by shift, which moves all others.
function work(numbers) {
    let total = 0;
    while (numbers.length > 0) {
        total += numbers.shift();
    }
    return total;
}
