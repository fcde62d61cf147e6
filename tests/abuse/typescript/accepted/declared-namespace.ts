// Declares namespaces and modules that hold types alone.
declare namespace Outside {
    const secret: string;
}
declare module 'fs' {
    export function readFileSync(path: string): string;
}
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
