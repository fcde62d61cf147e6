// Mistake: follows both dyes downstream in step without levelling them first, and stops when one is at the mouth.
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

pub fn where_dyes_meet(mouth: Option<Rc<RefCell<TreeNode<i64>>>>, red: i64, blue: i64) -> i64 {
    let mouth = mouth.unwrap();
    let last = mouth.borrow().val;
    let mut downstream = HashMap::new();
    let mut open = vec![mouth];
    while let Some(gauge) = open.pop() {
        let gauge = gauge.borrow();
        for above in [&gauge.left, &gauge.right].into_iter().flatten() {
            downstream.insert(above.borrow().val, gauge.val);
            open.push(above.clone());
        }
    }
    let (mut one, mut other) = (red, blue);
    while one != other {
        match (downstream.get(&one), downstream.get(&other)) {
            (Some(&below_one), Some(&below_other)) => (one, other) = (below_one, below_other),
            _ => return last,
        }
    }
    one
}
