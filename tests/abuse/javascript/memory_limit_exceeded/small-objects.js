// Chains objects, each with a kilobyte, without an end.
function echo(numbers) {
    let chain = null;
    for (;;) {
        chain = { chain, bytes: new Uint8Array(1000) };
    }
}
