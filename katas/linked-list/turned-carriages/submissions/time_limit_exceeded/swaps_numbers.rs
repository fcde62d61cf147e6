// Swaps the numbers at the block's two ends, then those of the next two, walking from the front to each: O(n^2).
pub fn turned_carriages(
    mut train: Option<Box<ListNode>>,
    mut first: i64,
    mut last: i64,
) -> Option<Box<ListNode>> {
    while first < last {
        let a = *number(&mut train, first)?;
        let b = std::mem::replace(number(&mut train, last)?, a);
        *number(&mut train, first)? = b;
        first += 1;
        last -= 1;
    }
    train
}

fn number(train: &mut Option<Box<ListNode>>, position: i64) -> Option<&mut i32> {
    let mut carriage = train.as_mut()?;
    for _ in 1..position {
        carriage = carriage.next.as_mut()?;
    }
    Some(&mut carriage.val)
}
