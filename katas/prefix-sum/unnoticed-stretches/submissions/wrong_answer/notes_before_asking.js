// Notes the new total before it asks, so that an empty stretch counts where the change is 0.
function unnoticedStretches(flows, change) {
    const seen = new Map([[0, 1]]);
    let total = 0;
    let stretches = 0;
    for (const flow of flows) {
        total += flow;
        seen.set(total, (seen.get(total) ?? 0) + 1);
        stretches += seen.get(total - change) ?? 0;
    }
    return stretches;
}
