class Solution {
    merged(lists) {
        const smallest = new PriorityQueue((a, b) => a.val - b.val, lists.filter((list) => list !== null));
        const all = [];
        while (!smallest.isEmpty()) {
            const { val, next } = smallest.dequeue();
            all.push(val);
            if (next) smallest.enqueue(next);
        }
        return all;
    }
}
