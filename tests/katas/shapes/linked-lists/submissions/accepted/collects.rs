// Collects what the lists hold.
pub fn merged(lists: Vec<Option<Box<ListNode>>>) -> Vec<i32> {
    let mut all = vec![];
    for mut list in lists {
        while let Some(node) = list {
            all.push(node.val);
            list = node.next;
        }
    }
    all.sort();
    all
}
