// Keeps a falling stack: each number is put on it once and taken off at most once.
function work(numbers) {
    const stack = [];
    let distance = 0;
    numbers.forEach((number, index) => {
        while (stack.length > 0 && numbers[stack.at(-1)] < number) {
            distance += index - stack.pop();
        }
        stack.push(index);
    });
    return distance;
}
