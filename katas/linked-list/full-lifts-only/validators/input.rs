// At least one lift is filled.
pub fn valid(queue: Option<Box<ListNode>>, size: i64) -> Result<(), String> {
    let mut visitors = 0;
    let mut visitor = &queue;
    while let Some(here) = visitor {
        visitors += 1;
        visitor = &here.next;
    }
    if size <= visitors {
        Ok(())
    } else {
        Err(format!("size is {size}, and the queue has {visitors} visitors"))
    }
}
