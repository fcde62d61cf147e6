// Keeps the places of a falling window in a queue that remembers its head.
function work(numbers) {
    const queue = [];
    let head = 0;
    let total = 0;
    numbers.forEach((number, index) => {
        while (queue.length > head && numbers[queue.at(-1)] <= number) {
            queue.pop();
        }
        queue.push(index);
        if (queue[head] <= index - 8) {
            head++;
        }
        total += numbers[queue[head]];
    });
    return total;
}
