// Recurses without an end.
// says: RangeError
const echo = (numbers: number[]): number => 1 + echo(numbers);
