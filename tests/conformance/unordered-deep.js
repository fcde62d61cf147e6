// By the bits of a number.
function allSubsets(items) {
    const all = [];
    for (let bits = 0; bits < 1 << items.length; bits++) {
        all.push(items.filter((_, index) => bits & (1 << index)));
    }
    return all;
}
