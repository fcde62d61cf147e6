class Solution {
    allSubsets(items: number[]): number[][] {
        const all: number[][] = [];
        const walk = (from: number, chosen: number[]): void => {
            all.push([...chosen]);
            for (let index = from; index < items.length; index++) {
                walk(index + 1, [...chosen, items[index]]);
            }
        };
        walk(0, []);
        return all;
    }
}
