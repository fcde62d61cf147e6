// Mistake: absent chambers go into the next round too, so the report ends with a line without chambers.
use std::cell::RefCell;
use std::rc::Rc;

pub fn cave_report(entrance: Option<Rc<RefCell<TreeNode<i64>>>>) -> Vec<Vec<i64>> {
    let mut lines = Vec::new();
    let mut round = vec![entrance];
    while !round.is_empty() {
        let mut line = Vec::new();
        let mut next = Vec::new();
        for chamber in round.into_iter().flatten() {
            let chamber = chamber.borrow();
            line.push(chamber.val);
            next.push(chamber.left.clone());
            next.push(chamber.right.clone());
        }
        lines.push(line);
        round = next;
    }
    lines
}
