// Joins each half of the cords, then the two results: O(n log k) time.
impl Solution {
    pub fn one_long_cord(mut cords: Vec<Option<Box<ListNode>>>) -> Option<Box<ListNode>> {
        match cords.len() {
            0 => None,
            1 => cords.pop().unwrap(),
            many => {
                let right = cords.split_off(many / 2);
                Self::join(Self::one_long_cord(cords), Self::one_long_cord(right))
            }
        }
    }

    fn join(mut one: Option<Box<ListNode>>, mut other: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut head = ListNode::new(0);
        let mut end = &mut head;
        while let (Some(a), Some(b)) = (&one, &other) {
            let from = if a.val <= b.val { &mut one } else { &mut other };
            let mut tag = from.take().unwrap();
            *from = tag.next.take();
            end.next = Some(tag);
            end = end.next.as_mut().unwrap();
        }
        end.next = one.or(other);
        head.next
    }
}
