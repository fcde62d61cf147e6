// Uses a name before it is declared.
// says: ReferenceError
const first = second;
const second = 1;
function echo(numbers) {
    return first;
}
