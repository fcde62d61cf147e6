// Declares that the function is there, which no code follows from.
// says: has no function `echo`
declare function echo(numbers: number[]): number;
