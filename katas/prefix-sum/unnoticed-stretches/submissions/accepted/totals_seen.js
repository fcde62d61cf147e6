// Counts how often each total was seen; the stretches that end today begin at the totals `change` below.
class Solution {
    unnoticedStretches(flows, change) {
        const seen = new Map([[0, 1]]);
        let total = 0;
        let stretches = 0;
        for (const flow of flows) {
            total += flow;
            stretches += seen.get(total - change) ?? 0;
            seen.set(total, (seen.get(total) ?? 0) + 1);
        }
        return stretches;
    }
}
