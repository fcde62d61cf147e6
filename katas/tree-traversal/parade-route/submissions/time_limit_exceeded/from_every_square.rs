// Makes a graph of the town and walks it from every square: O(n^2).
use std::cell::RefCell;
use std::rc::Rc;

pub fn parade_route(market: Option<Rc<RefCell<TreeNode<i64>>>>) -> i64 {
    let mut cheers = Vec::new();
    let mut lanes: Vec<Vec<usize>> = Vec::new();
    let mut open: Vec<_> = market.into_iter().map(|square| (square, None)).collect();
    while let Some((square, nearer)) = open.pop() {
        let square = square.borrow();
        let place = cheers.len();
        cheers.push(square.val);
        lanes.push(Vec::new());
        if let Some(nearer) = nearer {
            lanes[place].push(nearer);
            lanes[nearer].push(place);
        }
        for further in [&square.left, &square.right].into_iter().flatten() {
            open.push((further.clone(), Some(place)));
        }
    }
    let mut best = i64::MIN;
    for start in 0..cheers.len() {
        let mut routes = vec![(start, start, cheers[start])];
        while let Some((place, from, sum)) = routes.pop() {
            best = best.max(sum);
            for &next in lanes[place].iter().filter(|&&next| next != from) {
                routes.push((next, place, sum + cheers[next]));
            }
        }
    }
    best
}
