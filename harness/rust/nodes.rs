//! The nodes of linked lists and binary trees, in the form in which published solutions expect them.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;

use crate::{Answer, Argument, Reader, Writer};

/// A node of a singly linked list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListNode<T = i32> {
    pub val: T,
    pub next: Option<Box<ListNode<T>>>,
}

impl<T> ListNode<T> {
    pub fn new(val: T) -> Self {
        Self { val, next: None }
    }
}

/// A node of a binary tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeNode<T = i32> {
    pub val: T,
    pub left: Option<Rc<RefCell<TreeNode<T>>>>,
    pub right: Option<Rc<RefCell<TreeNode<T>>>>,
}

impl<T> TreeNode<T> {
    pub fn new(val: T) -> Self {
        Self {
            val,
            left: None,
            right: None,
        }
    }
}

impl<T: Argument> Argument for Box<ListNode<T>> {
    fn read(reader: &mut Reader<'static>) -> Self {
        let length = reader.list("a linked list");
        let values: Vec<T> = (0..length).map(|_| T::read(reader)).collect();
        let mut list = None;
        for val in values.into_iter().rev() {
            list = Some(Box::new(ListNode { val, next: list }));
        }
        match list {
            Some(list) => list,
            None => crate::fail("a linked list is empty: take it as an Option"),
        }
    }

    fn absent(reader: &mut Reader<'static>) -> bool {
        reader.null() || reader.empty_list()
    }
}

impl<T: Answer> Answer for ListNode<T> {
    fn write(&self, out: &mut Writer<'_>) {
        let nodes = || std::iter::successors(Some(self), |node| node.next.as_deref());
        out.list(nodes().count());
        for node in nodes() {
            node.val.write(out);
        }
    }

    fn write_absent(out: &mut Writer<'_>) {
        out.list(0);
    }
}

type Link<T> = Option<Rc<RefCell<TreeNode<T>>>>;

impl<T: Argument> Argument for Rc<RefCell<TreeNode<T>>> {
    fn read(reader: &mut Reader<'static>) -> Self {
        let length = reader.list("a binary tree");
        let mut nodes = (0..length).map(|_| {
            if reader.null() {
                None
            } else {
                Some(Rc::new(RefCell::new(TreeNode::new(T::read(reader)))))
            }
        });
        let Some(root) = nodes.next().flatten() else {
            crate::fail("a binary tree is empty: take it as an Option")
        };
        let mut parents = VecDeque::from([Rc::clone(&root)]);
        while let Some(parent) = parents.pop_front() {
            let (left, right) = (nodes.next().flatten(), nodes.next().flatten());
            parents.extend(left.clone());
            parents.extend(right.clone());
            let mut parent = parent.borrow_mut();
            (parent.left, parent.right) = (left, right);
        }
        root
    }

    fn absent(reader: &mut Reader<'static>) -> bool {
        reader.null() || reader.empty_list()
    }
}

impl<T: Answer> Answer for RefCell<TreeNode<T>> {
    fn write(&self, out: &mut Writer<'_>) {
        let root = self.borrow();
        // The length comes first, and nulls only count when a node follows them: what follows is written aside.
        let mut bytes = Vec::new();
        let mut items = Writer::new(&mut bytes);
        let (mut length, mut nulls) = (1, 0);
        root.val.write(&mut items);
        let mut links: VecDeque<Link<T>> = VecDeque::from([root.left.clone(), root.right.clone()]);
        while let Some(link) = links.pop_front() {
            let Some(node) = link else {
                nulls += 1;
                continue;
            };
            for _ in 0..nulls {
                items.null();
            }
            length += nulls + 1;
            nulls = 0;
            let node = node.borrow();
            node.val.write(&mut items);
            links.push_back(node.left.clone());
            links.push_back(node.right.clone());
        }
        out.list(length);
        out.raw(&bytes);
    }

    fn write_absent(out: &mut Writer<'_>) {
        out.list(0);
    }
}
