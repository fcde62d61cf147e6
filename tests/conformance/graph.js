// Breadth first, from the start.
function reached(neighbours, start) {
    const isReached = new Array(neighbours.length).fill(false);
    const open = [start];
    isReached[start] = true;
    for (const place of open) {
        for (const next of neighbours[place]) {
            if (!isReached[next]) {
                isReached[next] = true;
                open.push(next);
            }
        }
    }
    return isReached;
}
