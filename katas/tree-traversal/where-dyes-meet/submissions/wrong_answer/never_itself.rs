// Mistake: leaves the place of a dye out of its own way to the mouth, so the answer is never red or blue itself.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn where_dyes_meet(mouth: Link, red: i64, blue: i64) -> i64 {
    let (mut to_red, mut to_blue) = (vec![], vec![]);
    find(&mouth, red, &mut to_red);
    find(&mouth, blue, &mut to_blue);
    let top = mouth.unwrap().borrow().val;
    let both = to_red.iter().zip(&to_blue).take_while(|(one, other)| one == other);
    both.last().map_or(top, |(number, _)| *number)
}

fn find(link: &Link, wanted: i64, way: &mut Vec<i64>) -> bool {
    let Some(gauge) = link else { return false };
    let gauge = gauge.borrow();
    if gauge.val == wanted {
        return true;
    }
    way.push(gauge.val);
    if find(&gauge.left, wanted, way) || find(&gauge.right, wanted, way) {
        return true;
    }
    way.pop();
    false
}
