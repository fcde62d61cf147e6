// Remembers where each balance of wins over losses was first seen; an even stretch lies between two equal ones.
var longestEvenStretch = function (matches) {
    const firstSeen = new Map([[0, -1]]);
    let balance = 0;
    let longest = 0;
    for (let i = 0; i < matches.length; i++) {
        balance += matches[i] === 'W' ? 1 : -1;
        if (firstSeen.has(balance)) {
            longest = Math.max(longest, i - firstSeen.get(balance));
        } else {
            firstSeen.set(balance, i);
        }
    }
    return longest;
};
