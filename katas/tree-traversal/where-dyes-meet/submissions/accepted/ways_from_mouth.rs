// The ways from the mouth to both gauges; the last they have in common. In LeetCode's form: O(n) time, O(height) space.
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn where_dyes_meet(mouth: Option<Rc<RefCell<TreeNode>>>, red: i32, blue: i32) -> i32 {
        let (mut to_red, mut to_blue) = (vec![], vec![]);
        Self::find(&mouth, red, &mut to_red);
        Self::find(&mouth, blue, &mut to_blue);
        let both = to_red.iter().zip(&to_blue).take_while(|(one, other)| one == other);
        both.last().map_or(-1, |(number, _)| *number)
    }

    /// Leaves the way to `wanted` in `way` and says whether it is there.
    fn find(link: &Option<Rc<RefCell<TreeNode>>>, wanted: i32, way: &mut Vec<i32>) -> bool {
        let Some(gauge) = link else { return false };
        let gauge = gauge.borrow();
        way.push(gauge.val);
        if gauge.val == wanted || Self::find(&gauge.left, wanted, way) || Self::find(&gauge.right, wanted, way) {
            return true;
        }
        way.pop();
        false
    }
}
