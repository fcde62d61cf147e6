// Answers with a typed array.
const roots = (numbers: readonly number[]): Float64Array => Float64Array.from(numbers, (number) => number ** 0.5);
