// As it is published: 32-bit values, the nodes provided.
impl Solution {
    pub fn mirrored(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
        if let Some(node) = &root {
            let mut node = node.borrow_mut();
            let (left, right) = (node.left.take(), node.right.take());
            node.left = Self::mirrored(right);
            node.right = Self::mirrored(left);
        }
        root
    }
}
