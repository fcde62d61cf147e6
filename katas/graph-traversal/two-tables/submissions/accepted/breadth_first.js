// Breadth first through each group, in LeetCode's form: O(n + m) time. The queue is read by place and never shifted.
/**
 * @param {number[][]} feuds
 * @return {number[]}
 */
var seatAtTwoTables = function (feuds) {
    const tables = new Array(feuds.length).fill(-1);
    for (let first = 0; first < feuds.length; first++) {
        if (tables[first] !== -1) {
            continue;
        }
        tables[first] = 0;
        const queue = [first];
        for (let head = 0; head < queue.length; head++) {
            const guest = queue[head];
            for (const other of feuds[guest]) {
                if (tables[other] === -1) {
                    tables[other] = 1 - tables[guest];
                    queue.push(other);
                } else if (tables[other] === tables[guest]) {
                    return [];
                }
            }
        }
    }
    return tables;
};
