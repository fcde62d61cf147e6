// Steps upstream as long as one branch has both dyes, and searches the branch anew at each step: O(n^2) in a stream.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn where_dyes_meet(mouth: Link, red: i64, blue: i64) -> i64 {
    let mut gauge = mouth.expect("a river has a mouth");
    loop {
        let number = gauge.borrow().val;
        let branches = [gauge.borrow().left.clone(), gauge.borrow().right.clone()];
        let with_both = branches.into_iter().find(|branch| holds(branch, red) && holds(branch, blue));
        match with_both {
            Some(branch) if number != red && number != blue => gauge = branch.expect("it holds something"),
            _ => return number,
        }
    }
}

fn holds(link: &Link, wanted: i64) -> bool {
    link.as_ref().is_some_and(|gauge| {
        let gauge = gauge.borrow();
        gauge.val == wanted || holds(&gauge.left, wanted) || holds(&gauge.right, wanted)
    })
}
