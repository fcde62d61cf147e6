// A plain array as the queue: `shift` moves what is behind, which does not matter where few guests wait at a time.
class Solution {
    seatAtTwoTables(feuds) {
        const tables = new Array(feuds.length).fill(-1);
        for (let first = 0; first < feuds.length; first++) {
            if (tables[first] !== -1) continue;
            tables[first] = 0;
            const queue = [first];
            while (queue.length > 0) {
                const guest = queue.shift();
                for (const other of feuds[guest]) {
                    if (tables[other] === tables[guest]) return [];
                    if (tables[other] !== -1) continue;
                    tables[other] = 1 - tables[guest];
                    queue.push(other);
                }
            }
        }
        return tables;
    }
}
