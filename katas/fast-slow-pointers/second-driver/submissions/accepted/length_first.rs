// Counts the stops, then moves along half of them and returns the nodes themselves: O(n) time, O(1) space.
impl Solution {
    pub fn second_leg(stops: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut count = 0;
        let mut node = stops.as_ref();
        while let Some(here) = node {
            count += 1;
            node = here.next.as_ref();
        }
        let mut rest = stops;
        for _ in 0..count / 2 {
            rest = rest?.next;
        }
        rest
    }
}
