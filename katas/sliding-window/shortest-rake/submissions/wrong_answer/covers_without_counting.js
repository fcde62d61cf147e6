// Makes a set of the order: a cargo that is wanted twice is taken as found after one wagon.
function shortestRake(wagons, order) {
    const wanted = new Set(order);
    const counts = new Map();
    let best = [];
    let first = 0;
    for (let last = 0; last < wagons.length; last++) {
        if (!wanted.has(wagons[last])) {
            continue;
        }
        counts.set(wagons[last], (counts.get(wagons[last]) ?? 0) + 1);
        while (counts.size === wanted.size) {
            if (best.length === 0 || last - first < best[1] - best[0]) {
                best = [first, last];
            }
            const gone = wagons[first++];
            if (counts.has(gone)) {
                counts.set(gone, counts.get(gone) - 1);
                if (counts.get(gone) === 0) {
                    counts.delete(gone);
                }
            }
        }
    }
    return best;
}
