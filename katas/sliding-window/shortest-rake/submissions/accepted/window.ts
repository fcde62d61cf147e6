// Keeps what the window still lacks; while nothing is lacking it is noted and loses its first wagon.
function shortestRake(wagons: number[], order: number[]): number[] {
    const lacking = new Map<number, number>();
    for (const cargo of order) lacking.set(cargo, (lacking.get(cargo) ?? 0) + 1);
    let missing: number = order.length;
    let best: [number, number] | [] = [];
    let first = 0;
    wagons.forEach((cargo, last) => {
        const wanted = lacking.get(cargo);
        if (wanted === undefined) return;
        if (wanted > 0) missing--;
        lacking.set(cargo, wanted - 1);
        for (; missing === 0; first++) {
            if (best.length === 0 || last - first < best[1] - best[0]) best = [first, last];
            const gone = lacking.get(wagons[first]);
            if (gone === undefined) continue;
            lacking.set(wagons[first], gone + 1);
            if (gone === 0) missing++;
        }
    });
    return best;
}
