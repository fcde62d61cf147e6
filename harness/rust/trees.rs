//! Binary trees for generators: shapes that tell solutions apart.

use std::collections::VecDeque;

use crate::generate::Cases;

/// A node, and the places of its children in the tree's nodes; the root is the first of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node {
    pub value: i64,
    pub left: Option<usize>,
    pub right: Option<usize>,
}

/// The tree as an argument or an answer: level by level, null for an absent child, without trailing nulls.
pub fn level_order(tree: &[Node]) -> Vec<Option<i64>> {
    let mut values = Vec::new();
    let mut places: VecDeque<Option<usize>> = VecDeque::new();
    if !tree.is_empty() {
        places.push_back(Some(0));
    }
    while let Some(place) = places.pop_front() {
        let node = place.map(|place| &tree[place]);
        values.push(node.map(|node| node.value));
        if let Some(node) = node {
            places.extend([node.left, node.right]);
        }
    }
    while values.last() == Some(&None) {
        values.pop();
    }
    values
}

/// Every shape of `count` nodes, all values 0.
pub fn shapes(count: usize) -> Vec<Vec<Node>> {
    if count == 0 {
        return vec![vec![]];
    }
    let mut all = Vec::new();
    for left in 0..count {
        for one in shapes(left) {
            for other in shapes(count - 1 - left) {
                let mut tree = vec![Node::default()];
                tree[0].left = (left > 0).then_some(1);
                tree[0].right = (left + 1 < count).then_some(left + 1);
                tree.extend(moved(&one, 1));
                tree.extend(moved(&other, left + 1));
                all.push(tree);
            }
        }
    }
    all
}

/// The nodes as they are when `by` others come before them, to be hung below one of these.
pub fn moved(tree: &[Node], by: usize) -> Vec<Node> {
    let moved = |node: &Node| Node {
        value: node.value,
        left: node.left.map(|place| place + by),
        right: node.right.map(|place| place + by),
    };
    tree.iter().map(moved).collect()
}

/// One node below the other; `is_left` tells for each place but the root's whether it is a left child.
pub fn path(count: usize, is_left: impl Fn(usize) -> bool) -> Vec<Node> {
    let mut tree = vec![Node::default(); count];
    for place in 1..count {
        if is_left(place) {
            tree[place - 1].left = Some(place);
        } else {
            tree[place - 1].right = Some(place);
        }
    }
    tree
}

/// A path of `stem` nodes, at whose end a path of `left` nodes and one of `right` nodes begin.
pub fn fork(stem: usize, left: usize, right: usize) -> Vec<Node> {
    let mut tree = path(stem, |place| place % 2 == 0);
    tree[stem - 1].left = Some(stem);
    tree.extend(moved(&path(left, |place| place % 2 == 0), stem));
    tree[stem - 1].right = Some(stem + left);
    tree.extend(moved(&path(right, |place| place % 2 == 1), stem + left));
    tree
}

/// As few levels as `count` nodes can have.
pub fn full(count: usize) -> Vec<Node> {
    let mut tree = vec![Node::default(); count];
    for place in 1..count {
        let parent = &mut tree[(place - 1) / 2];
        if place % 2 == 1 {
            parent.left = Some(place);
        } else {
            parent.right = Some(place);
        }
    }
    tree
}

/// Each node below one of the `reach` before it, by chance: a small reach makes a deep tree.
pub fn grown(cases: &mut Cases, count: usize, reach: usize) -> Vec<Node> {
    let mut tree = vec![Node::default(); count];
    for place in 1..count {
        loop {
            let nearest = place.saturating_sub(reach);
            let parent = cases.random().between(nearest as i64, place as i64 - 1) as usize;
            let is_left = cases.random().between(0, 1) == 0;
            let child = if is_left {
                &mut tree[parent].left
            } else {
                &mut tree[parent].right
            };
            if child.is_none() {
                *child = Some(place);
                break;
            }
        }
    }
    tree
}
