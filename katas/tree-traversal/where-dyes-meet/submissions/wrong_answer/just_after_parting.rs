// Mistake: follows the ways up from the mouth and returns where red's goes on after they part, not where they part.
use std::cell::RefCell;
use std::rc::Rc;

type Link = Option<Rc<RefCell<TreeNode<i64>>>>;

pub fn where_dyes_meet(mouth: Link, red: i64, blue: i64) -> i64 {
    let (mut to_red, mut to_blue) = (vec![], vec![]);
    find(&mouth, red, &mut to_red);
    find(&mouth, blue, &mut to_blue);
    let parted = to_red.iter().zip(&to_blue).find(|(one, other)| one != other);
    parted.map_or(red, |(one, _)| *one)
}

fn find(link: &Link, wanted: i64, way: &mut Vec<i64>) -> bool {
    let Some(gauge) = link else { return false };
    let gauge = gauge.borrow();
    way.push(gauge.val);
    if gauge.val == wanted || find(&gauge.left, wanted, way) || find(&gauge.right, wanted, way) {
        return true;
    }
    way.pop();
    false
}
