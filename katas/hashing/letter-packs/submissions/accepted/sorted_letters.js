// The sorted letters of a word are the key of its pack, in LeetCode's form: O(n) short sorts.
/**
 * @param {string[]} words
 * @return {string[][]}
 */
var letterPacks = function (words) {
    const packs = new Map();
    for (const word of words) {
        const key = [...word].sort().join("");
        if (!packs.has(key)) {
            packs.set(key, []);
        }
        packs.get(key).push(word);
    }
    return [...packs.values()];
};
