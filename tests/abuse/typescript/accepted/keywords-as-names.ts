// Uses the words of types as names.
const type = 0, declare = 0, namespace = 0, abstract = 0, as = 0, satisfies = 0, readonly = 0, is = 0;
type
declare
namespace
abstract
function echo(numbers: number[], ...module: never[]): number {
    const of = (as as number) + (satisfies satisfies number) + type + readonly + is;
    return numbers.reduce((sum, number) => sum + number, 0) + of;
}
