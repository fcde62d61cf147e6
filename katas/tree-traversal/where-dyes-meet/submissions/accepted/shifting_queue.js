// Notes the next gauge downstream of each with a plain array as the queue, then follows red, and blue to where they meet.
class Solution {
    whereDyesMeet(mouth, red, blue) {
        const downstream = new Map([[mouth.val, null]]);
        const queue = [mouth];
        while (queue.length > 0) {
            const gauge = queue.shift();
            for (const above of [gauge.left, gauge.right]) {
                if (!above) continue;
                downstream.set(above.val, gauge.val);
                queue.push(above);
            }
        }
        const coloured = new Set();
        for (let number = red; number !== null; number = downstream.get(number)) coloured.add(number);
        let number = blue;
        while (!coloured.has(number)) number = downstream.get(number);
        return number;
    }
}
