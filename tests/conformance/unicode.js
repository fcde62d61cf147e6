class Solution {
    // By character, not by the halves of one.
    mirrorText(text, mark) {
        return [...text].reverse().join('') + mark;
    }
}
