// Throws an error whose name, message and stack are getters that throw.
class Liar extends Error {
    get name() {
        throw new Error('name');
    }
    get message() {
        throw new Error('message');
    }
    get stack() {
        throw new Error('stack');
    }
}
function echo(numbers) {
    throw new Liar();
}
