// Forgets the balance before the first match, so that a stretch from the very start is never seen.
function longestEvenStretch(matches) {
    const firstSeen = new Map();
    let balance = 0;
    let longest = 0;
    for (let i = 0; i < matches.length; i++) {
        balance += matches[i] === 'W' ? 1 : -1;
        if (!firstSeen.has(balance)) {
            firstSeen.set(balance, i);
        }
        longest = Math.max(longest, i - firstSeen.get(balance));
    }
    return longest;
}
