// Lists the gauges on both ways to the mouth, and looks for each of the one in the list of the other: O(n^2).
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

pub fn where_dyes_meet(mouth: Option<Rc<RefCell<TreeNode<i64>>>>, red: i64, blue: i64) -> i64 {
    let mut downstream = HashMap::new();
    let mut open: Vec<_> = mouth.into_iter().collect();
    while let Some(gauge) = open.pop() {
        let gauge = gauge.borrow();
        for above in [&gauge.left, &gauge.right].into_iter().flatten() {
            downstream.insert(above.borrow().val, gauge.val);
            open.push(above.clone());
        }
    }
    let way = |from: i64| std::iter::successors(Some(from), |gauge| downstream.get(gauge).copied());
    let of_red: Vec<i64> = way(red).collect();
    way(blue).find(|gauge| of_red.contains(gauge)).expect("both flow past the mouth")
}
