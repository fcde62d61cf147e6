// Recurses by a getter that asks for itself.
// says: RangeError
const ring = {
    get value() {
        return this.value;
    },
};
function echo(numbers) {
    return ring.value;
}
