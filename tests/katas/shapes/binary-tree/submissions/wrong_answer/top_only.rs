// Swaps below the root only.
pub fn mirrored(root: Option<Rc<RefCell<TreeNode>>>) -> Option<Rc<RefCell<TreeNode>>> {
    let root = root?;
    let mut node = root.borrow_mut();
    let (left, right) = (node.left.take(), node.right.take());
    node.left = right;
    node.right = left;
    drop(node);
    Some(root)
}
