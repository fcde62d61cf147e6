// The 26 counts, joined with commas between them, are the key of a word's pack: O(n) without sorting.
function letterPacks(words: string[]): string[][] {
    const packs: Record<string, string[]> = {};
    for (const word of words) {
        const counts: number[] = new Array(26).fill(0);
        for (let place = 0; place < word.length; place++) {
            counts[word.charCodeAt(place) - 97]++;
        }
        (packs[counts.join(",")] ??= []).push(word);
    }
    return Object.values(packs);
}
