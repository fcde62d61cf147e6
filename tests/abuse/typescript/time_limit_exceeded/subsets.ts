// Visits every subset of forty.
const visit = (left: number): number => (left === 0 ? 1 : visit(left - 1) + visit(left - 1));
function echo(numbers: number[]): number {
    return visit(40);
}
