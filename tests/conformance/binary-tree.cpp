// As it is published: 32-bit values, the nodes provided.
class Solution {
public:
    TreeNode* mirrored(TreeNode* root) {
        if (!root) return nullptr;
        swap(root->left, root->right);
        mirrored(root->left);
        mirrored(root->right);
        return root;
    }
};
