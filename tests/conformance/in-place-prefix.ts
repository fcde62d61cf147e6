class Solution {
    distinct(numbers: number[]): number {
        const kept = [...new Set<number>(numbers)];
        kept.forEach((number, index) => { numbers[index] = number; });
        return kept.length;
    }
}
