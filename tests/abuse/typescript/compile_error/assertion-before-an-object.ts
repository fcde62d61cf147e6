// Asserts the type of an object in angle brackets, where blanks would leave a block.
// says: write `… as T`
type Box = { sum: number };
const make = (sum: number) => <Box>{ sum };
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
