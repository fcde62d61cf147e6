// Mistake: marks "no end" with the least and the greatest 32-bit number, which junctions may bear as well.
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn no_idle_junction(hopper: Option<Rc<RefCell<TreeNode>>>) -> bool {
        Self::all_reached(&hopper, i32::MIN, i32::MAX)
    }

    fn all_reached(link: &Option<Rc<RefCell<TreeNode>>>, low: i32, high: i32) -> bool {
        let Some(junction) = link else { return true };
        let junction = junction.borrow();
        low < junction.val
            && junction.val < high
            && Self::all_reached(&junction.left, low, junction.val)
            && Self::all_reached(&junction.right, junction.val, high)
    }
}
