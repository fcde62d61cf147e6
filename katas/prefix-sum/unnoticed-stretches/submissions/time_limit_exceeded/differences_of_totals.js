// Compares the totals of every two days: n^2.
function unnoticedStretches(flows, change) {
    const totals = [0];
    for (const flow of flows) {
        totals.push(totals.at(-1) + flow);
    }
    let stretches = 0;
    for (let start = 0; start < totals.length; start++) {
        for (let end = start + 1; end < totals.length; end++) {
            if (totals[end] - totals[start] === change) {
                stretches++;
            }
        }
    }
    return stretches;
}
