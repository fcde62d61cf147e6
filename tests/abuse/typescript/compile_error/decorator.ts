// Decorates its class.
// says: decorators are not taken
function sealed(target: unknown): void {}

@sealed
class Solution {
    echo(numbers: number[]): number {
        return 0;
    }
}
