// Looks at three places.
function work(numbers) {
    const last = numbers.length - 1;
    return numbers[0] + numbers[last >> 1] + numbers.at(-1);
}
