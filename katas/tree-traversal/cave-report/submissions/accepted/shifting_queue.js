// A plain array as the queue: `shift` moves what is behind, which does not matter where depths are narrow.
class Solution {
    caveReport(cave) {
        if (!cave) return [];
        const report = [];
        const queue = [cave];
        while (queue.length > 0) {
            const line = [];
            for (let left = queue.length; left > 0; left--) {
                const chamber = queue.shift();
                line.push(chamber.val);
                if (chamber.left) queue.push(chamber.left);
                if (chamber.right) queue.push(chamber.right);
            }
            report.push(line);
        }
        return report;
    }
}
