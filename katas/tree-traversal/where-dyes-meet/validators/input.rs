//! No two gauges have the same number, red and blue are two of them, and the river has a greatest length.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

const LONGEST: usize = 3_000;

pub fn valid(mouth: Option<Rc<RefCell<TreeNode<i64>>>>, red: i64, blue: i64) -> Result<(), String> {
    let mut numbers = HashSet::new();
    let mut open: Vec<_> = mouth.into_iter().map(|gauge| (gauge, 0)).collect();
    while let Some((gauge, steps)) = open.pop() {
        if steps > LONGEST {
            return Err(format!("a gauge is more than {LONGEST} steps from the mouth"));
        }
        let gauge = gauge.borrow();
        if !numbers.insert(gauge.val) {
            return Err(format!("two gauges have the number {}", gauge.val));
        }
        open.extend(gauge.left.clone().map(|above| (above, steps + 1)));
        open.extend(gauge.right.clone().map(|above| (above, steps + 1)));
    }
    if red == blue {
        return Err("red and blue are poured at one gauge".to_owned());
    }
    match [red, blue].iter().find(|number| !numbers.contains(number)) {
        Some(number) => Err(format!("no gauge has the number {number}")),
        None => Ok(()),
    }
}
