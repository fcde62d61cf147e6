// Answers with a list whose item never comes.
function echo(numbers) {
    return Object.defineProperty([0], 0, {
        get() {
            for (;;);
        },
    });
}
