// Requires a module in the way of TypeScript alone.
// says: `import … =` is more than a type
import fs = require('fs');
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
