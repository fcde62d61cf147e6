// Deep first and left before right, each value into the line of its depth: O(n) time.
function caveReport(entrance: TreeNode | null): number[][] {
    const lines: number[][] = [];
    const walk = (chamber: TreeNode | null, depth: number): void => {
        if (chamber === null) return;
        (lines[depth] ??= []).push(chamber.val);
        walk(chamber.left, depth + 1);
        walk(chamber.right, depth + 1);
    };
    walk(entrance, 0);
    return lines;
}
