// Finds the next gauge downstream by a walk over the whole river, for each step of both dyes: O(n^2) on a long way.
use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn where_dyes_meet(mouth: Link, red: i64, blue: i64) -> i64 {
    let mut coloured = HashSet::from([red]);
    let mut place = red;
    while let Some(next) = downstream(&mouth, place) {
        coloured.insert(next);
        place = next;
    }
    place = blue;
    while !coloured.contains(&place) {
        place = downstream(&mouth, place).expect("both flow past the mouth");
    }
    place
}

fn downstream(link: &Link, of: i64) -> Option<i64> {
    let gauge = link.as_ref()?.borrow();
    let is_above = |branch: &Link| branch.as_ref().is_some_and(|above| above.borrow().val == of);
    if is_above(&gauge.left) || is_above(&gauge.right) {
        return Some(gauge.val);
    }
    downstream(&gauge.left, of).or_else(|| downstream(&gauge.right, of))
}
