// Mistake: exchanges the first and the last carriage of the block, and leaves those between as they are.
pub fn turned_carriages(
    mut train: Option<Box<ListNode>>,
    first: i64,
    last: i64,
) -> Option<Box<ListNode>> {
    let a = *number(&mut train, first)?;
    let b = std::mem::replace(number(&mut train, last)?, a);
    *number(&mut train, first)? = b;
    train
}

fn number(train: &mut Option<Box<ListNode>>, position: i64) -> Option<&mut i32> {
    let mut carriage = train.as_mut()?;
    for _ in 1..position {
        carriage = carriage.next.as_mut()?;
    }
    Some(&mut carriage.val)
}
