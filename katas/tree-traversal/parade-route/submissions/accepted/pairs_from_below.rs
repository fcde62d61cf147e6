// Each square returns both its best arm and the best route within its part, without a variable outside: O(n) time.
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn parade_route(market: Option<Rc<RefCell<TreeNode>>>) -> i32 {
        Self::arm_and_best(&market).1
    }

    fn arm_and_best(link: &Option<Rc<RefCell<TreeNode>>>) -> (i32, i32) {
        let Some(square) = link else { return (0, i32::MIN) };
        let square = square.borrow();
        let (left_arm, left_best) = Self::arm_and_best(&square.left);
        let (right_arm, right_best) = Self::arm_and_best(&square.right);
        let here = square.val + left_arm + right_arm;
        let arm = square.val + left_arm.max(right_arm);
        (arm.max(0), here.max(left_best).max(right_best))
    }
}
