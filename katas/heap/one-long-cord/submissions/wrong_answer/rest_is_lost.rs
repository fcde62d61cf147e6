// Mistake: joins two cords only as long as both have tags, and loses what the longer one has left.
pub fn one_long_cord(cords: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
    cords.into_iter().reduce(|mut one, mut other| {
        let mut joined = None;
        let mut end = &mut joined;
        while let (Some(a), Some(b)) = (&one, &other) {
            let from = if a.val <= b.val { &mut one } else { &mut other };
            if let Some(mut tag) = from.take() {
                *from = tag.next.take();
                end = &mut end.insert(tag).next;
            }
        }
        joined
    })?
}
