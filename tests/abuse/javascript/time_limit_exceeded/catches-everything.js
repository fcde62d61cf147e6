// Loops for ever and catches whatever could end it.
function echo(numbers) {
    for (;;) {
        try {
            echo(numbers);
        } catch {
            continue;
        } finally {
            continue;
        }
    }
}
