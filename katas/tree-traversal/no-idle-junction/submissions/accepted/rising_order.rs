// Left part, junction, right part: read so, the numbers must rise strictly. LeetCode's form, its own stack: O(n) time.
use std::cell::RefCell;
use std::rc::Rc;

impl Solution {
    pub fn no_idle_junction(hopper: Option<Rc<RefCell<TreeNode>>>) -> bool {
        let mut stack = Vec::new();
        let mut link = hopper;
        let mut before: Option<i32> = None;
        loop {
            while let Some(junction) = link {
                link = junction.borrow().left.clone();
                stack.push(junction);
            }
            let Some(junction) = stack.pop() else { return true };
            let junction = junction.borrow();
            if before.is_some_and(|before| before >= junction.val) {
                return false;
            }
            before = Some(junction.val);
            link = junction.right.clone();
        }
    }
}
