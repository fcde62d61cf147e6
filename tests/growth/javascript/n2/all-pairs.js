// Compares each number with each after it.
function work(numbers) {
    let smaller = 0;
    for (let i = 0; i < numbers.length; i++) {
        for (let j = i + 1; j < numbers.length; j++) {
            smaller += numbers[j] < numbers[i];
        }
    }
    return smaller;
}
