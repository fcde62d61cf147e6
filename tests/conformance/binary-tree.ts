// With the definition pasted along, and turned in place.
class TreeNode {
    val: number
    left: TreeNode | null
    right: TreeNode | null
    constructor(val?: number, left?: TreeNode | null, right?: TreeNode | null) {
        this.val = (val === undefined ? 0 : val)
        this.left = (left === undefined ? null : left)
        this.right = (right === undefined ? null : right)
    }
}

class Solution {
    mirrored(root: TreeNode | null): TreeNode | null {
        const open: TreeNode[] = root ? [root] : [];
        while (open.length) {
            const node = open.pop()!;
            [node.left, node.right] = [node.right, node.left];
            open.push(...[node.left, node.right].filter((child): child is TreeNode => child !== null));
        }
        return root;
    }
}
