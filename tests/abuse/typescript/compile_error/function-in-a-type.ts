// Has its function in an interface alone.
// says: has no function `echo`
interface Echo {
    echo(numbers: number[]): number;
}
