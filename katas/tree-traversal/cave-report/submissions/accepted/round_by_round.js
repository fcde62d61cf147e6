// Two lists, the chambers of this depth and those of the next: O(n) time.
var caveReport = function (entrance) {
    const lines = [];
    let round = entrance ? [entrance] : [];
    while (round.length > 0) {
        lines.push(round.map((chamber) => chamber.val));
        const next = [];
        for (const { left, right } of round) {
            if (left) next.push(left);
            if (right) next.push(right);
        }
        round = next;
    }
    return lines;
};
