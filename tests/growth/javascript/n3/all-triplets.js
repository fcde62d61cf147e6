// Adds up all triplets.
function work(numbers) {
    let found = 0;
    for (let i = 0; i < numbers.length; i++) {
        for (let j = i + 1; j < numbers.length; j++) {
            for (let k = j + 1; k < numbers.length; k++) {
                found += numbers[i] + numbers[j] + numbers[k] === 0;
            }
        }
    }
    return found;
}
