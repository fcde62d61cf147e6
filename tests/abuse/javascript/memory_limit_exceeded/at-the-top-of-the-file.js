// Takes all memory before it is called.
const all = [];
while (all.length < 1e9) {
    all.push(new Array(100).fill(all.length));
}
function echo(numbers) {
    return 0;
}
