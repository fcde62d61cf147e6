// Keeps what the window still lacks; while nothing is lacking it is noted and loses its first wagon.
class Solution {
    shortestRake(wagons, order) {
        const lacking = new Map();
        for (const cargo of order) {
            lacking.set(cargo, (lacking.get(cargo) ?? 0) + 1);
        }
        let missing = order.length;
        let best = [];
        let first = 0;
        for (let last = 0; last < wagons.length; last++) {
            const taken = lacking.get(wagons[last]);
            if (taken === undefined) {
                continue;
            }
            if (taken > 0) {
                missing--;
            }
            lacking.set(wagons[last], taken - 1);
            while (missing === 0) {
                if (best.length === 0 || last - first < best[1] - best[0]) {
                    best = [first, last];
                }
                const gone = wagons[first++];
                if (lacking.has(gone)) {
                    lacking.set(gone, lacking.get(gone) + 1);
                    if (lacking.get(gone) > 0) {
                        missing++;
                    }
                }
            }
        }
        return best;
    }
}
