// Doubles a typed list without an end.
function echo(numbers) {
    let all = new Float64Array(1);
    for (;;) {
        const twice = new Float64Array(2 * all.length);
        twice.set(all);
        twice.set(all, all.length);
        all = twice;
    }
}
