// Counts how often each total was seen; the stretches that end today begin at the totals `change` below.
function unnoticedStretches(flows: number[], change: number): number {
    const seen: Map<number, number> = new Map([[0, 1]]);
    let [total, stretches] = [0, 0];
    for (const flow of flows) {
        total += flow;
        stretches += seen.get(total - change) ?? 0;
        seen.set(total, (seen.get(total) ?? 0) + 1);
    }
    return stretches;
}
