// Takes each chamber's whole way from the entrance along, sorts by length and way, and groups: O(n^2) in a gallery.
use std::cell::RefCell;
use std::rc::Rc;

pub fn cave_report(entrance: Option<Rc<RefCell<TreeNode<i64>>>>) -> Vec<Vec<i64>> {
    let mut found: Vec<(usize, Vec<char>, i64)> = Vec::new();
    let mut open: Vec<_> = entrance.into_iter().map(|chamber| (chamber, Vec::new())).collect();
    while let Some((chamber, way)) = open.pop() {
        let chamber = chamber.borrow();
        for (below, turn) in [(&chamber.left, 'l'), (&chamber.right, 'r')] {
            if let Some(below) = below {
                let longer = way.iter().copied().chain([turn]).collect();
                open.push((below.clone(), longer));
            }
        }
        found.push((way.len(), way, chamber.val));
    }
    found.sort();
    let same_depth = found.chunk_by(|one, other| one.0 == other.0);
    same_depth.map(|line| line.iter().map(|chamber| chamber.2).collect()).collect()
}
