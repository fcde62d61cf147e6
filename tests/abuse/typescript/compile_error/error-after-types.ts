// Has a mistake far to the right of types that are taken out; it is told where it stands.
// says: :3:
function echo(numbers: Array<number>, ...rest: unknown[]): number { return (numbers as number[]) +; }
