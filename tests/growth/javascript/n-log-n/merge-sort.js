// Sorts by merging halves.
function sorted(numbers) {
    if (numbers.length < 2) {
        return numbers;
    }
    const middle = numbers.length >> 1;
    const left = sorted(numbers.slice(0, middle));
    const right = sorted(numbers.slice(middle));
    const merged = [];
    let [i, j] = [0, 0];
    while (i < left.length && j < right.length) {
        merged.push(left[i] <= right[j] ? left[i++] : right[j++]);
    }
    while (i < left.length) {
        merged.push(left[i++]);
    }
    while (j < right.length) {
        merged.push(right[j++]);
    }
    return merged;
}

function work(numbers) {
    return sorted(numbers)[0];
}
