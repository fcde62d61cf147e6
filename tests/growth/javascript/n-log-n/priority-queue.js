// Puts all into the queue that is there and takes them out again.
function work(numbers) {
    const queue = new MinPriorityQueue();
    for (const number of numbers) {
        queue.enqueue(number);
    }
    let total = 0;
    for (let place = 0; !queue.isEmpty(); place++) {
        total += queue.dequeue() * (place % 3);
    }
    return total;
}
