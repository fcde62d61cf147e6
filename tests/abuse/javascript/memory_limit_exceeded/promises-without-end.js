// Makes promises that are never settled, each beside ten kilobytes, without an end.
async function echo(numbers) {
    const waiting = [];
    for (;;) {
        waiting.push(new Promise(() => {}), new ArrayBuffer(10000));
    }
}
