// Walks on from every match and notes where wins and losses are even: n^2.
function longestEvenStretch(matches) {
    let longest = 0;
    for (let start = 0; start < matches.length; start++) {
        let balance = 0;
        for (let end = start; end < matches.length; end++) {
            balance += matches[end] === 'W' ? 1 : -1;
            if (balance === 0) {
                longest = Math.max(longest, end - start + 1);
            }
        }
    }
    return longest;
}
