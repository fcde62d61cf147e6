// Moves a window, but compares the counts of every cargo of the order at each step: n times the order.
function shortestRake(wagons, order) {
    const wanted = new Map();
    for (const cargo of order) {
        wanted.set(cargo, (wanted.get(cargo) ?? 0) + 1);
    }
    const counts = new Map();
    const fills = () => [...wanted].every(([cargo, count]) => (counts.get(cargo) ?? 0) >= count);
    let best = [];
    let first = 0;
    for (let last = 0; last < wagons.length; last++) {
        counts.set(wagons[last], (counts.get(wagons[last]) ?? 0) + 1);
        while (fills()) {
            if (best.length === 0 || last - first < best[1] - best[0]) {
                best = [first, last];
            }
            counts.set(wagons[first], counts.get(wagons[first]) - 1);
            first++;
        }
    }
    return best;
}
