// Grows a map of long texts without an end.
function echo(numbers) {
    const map = new Map();
    for (let key = 0; ; key++) {
        map.set(key, 'value '.repeat(1000));
    }
}
