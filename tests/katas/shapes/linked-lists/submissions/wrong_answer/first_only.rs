// Takes the head of each list only.
pub fn merged(lists: Vec<Option<Box<ListNode>>>) -> Vec<i32> {
    let mut all: Vec<i32> = lists.iter().flatten().map(|node| node.val).collect();
    all.sort();
    all
}
