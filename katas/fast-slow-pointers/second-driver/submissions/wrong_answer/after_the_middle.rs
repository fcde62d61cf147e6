// Mistake: rounds half of the number up, and so leaves the middle stop of an odd number to the first driver.
pub fn second_leg(stops: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    let mut count = 0;
    let mut node = stops.as_ref();
    while let Some(here) = node {
        count += 1;
        node = here.next.as_ref();
    }
    let mut rest = stops;
    for _ in 0..(count + 1) / 2 {
        rest = rest?.next;
    }
    rest
}
