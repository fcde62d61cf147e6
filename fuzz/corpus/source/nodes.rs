#[derive(Clone)]
pub struct ListNode { pub val: i32, pub next: Option<Box<ListNode>> }
impl ListNode { fn new(val: i32) -> Self { ListNode { val, next: None } } }
impl Solution { pub fn f(x: &mut [i64]) -> i32 { 0 } }
