// Mistake: chooses the branch by comparing numbers, as if they were in order along the river.
use std::cell::RefCell;
use std::rc::Rc;

pub fn where_dyes_meet(mouth: Option<Rc<RefCell<TreeNode<i64>>>>, red: i64, blue: i64) -> i64 {
    let mut gauge = mouth.unwrap();
    loop {
        let number = gauge.borrow().val;
        let branch = if red < number && blue < number {
            gauge.borrow().left.clone()
        } else if red > number && blue > number {
            gauge.borrow().right.clone()
        } else {
            None
        };
        match branch {
            Some(above) => gauge = above,
            None => return number,
        }
    }
}
