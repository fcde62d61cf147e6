// Throws an error whose message is a getter that never ends.
function echo(numbers) {
    throw Object.defineProperty(new Error(), 'message', {
        get() {
            for (;;);
        },
    });
}
