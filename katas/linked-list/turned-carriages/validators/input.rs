// The block lies within the train, and its first position is not behind its last.
pub fn valid(train: Option<Box<ListNode>>, first: i64, last: i64) -> Result<(), String> {
    let mut carriages = 0;
    let mut carriage = &train;
    while let Some(here) = carriage {
        carriages += 1;
        carriage = &here.next;
    }
    if first > last {
        Err(format!("first is {first} and last is {last}: the block has no carriage"))
    } else if last > carriages {
        Err(format!("last is {last}, and the train has {carriages} carriages"))
    } else {
        Ok(())
    }
}
