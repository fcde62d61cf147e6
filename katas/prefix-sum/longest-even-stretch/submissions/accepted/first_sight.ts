// Remembers where each balance of wins over losses was first seen; an even stretch lies between two equal ones.
function longestEvenStretch(matches: string): number {
    const firstSeen: Record<number, number> = { 0: 0 };
    let balance = 0;
    let longest = 0;
    for (let played = 1; played <= matches.length; played++) {
        balance += matches.charAt(played - 1) === 'W' ? 1 : -1;
        firstSeen[balance] ??= played;
        longest = Math.max(longest, played - firstSeen[balance]);
    }
    return longest;
}
