// Asks of each stop in turn how many lie before it and behind it, and walks from the head to find out: O(n^2).
pub fn second_leg(stops: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
    for before in 0.. {
        let mut node = &stops;
        for _ in 0..before {
            node = &node.as_ref()?.next;
        }
        let (mut behind, mut rest) = (0, &node.as_ref()?.next);
        while let Some(next) = rest {
            behind += 1;
            rest = &next.next;
        }
        if behind <= before {
            return node.clone();
        }
    }
    None
}
