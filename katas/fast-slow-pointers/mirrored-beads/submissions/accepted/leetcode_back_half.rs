// Counts the beads, turns the back half's links and compares it with the front half, in LeetCode's form: O(n), O(1).
impl Solution {
    pub fn is_mirrored(beads: Option<Box<ListNode>>) -> bool {
        let mut beads = beads;
        let mut count = 0;
        let mut node = beads.as_ref();
        while let Some(here) = node {
            count += 1;
            node = here.next.as_ref();
        }

        let mut cut = &mut beads;
        for _ in 0..(count + 1) / 2 {
            cut = &mut cut.as_mut().unwrap().next;
        }
        let mut back = Self::reversed(cut.take());

        let mut front = beads;
        while let (Some(a), Some(b)) = (front, back) {
            if a.val != b.val {
                return false;
            }
            front = a.next;
            back = b.next;
        }
        true
    }

    fn reversed(mut list: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let mut done = None;
        while let Some(mut node) = list {
            list = node.next;
            node.next = done;
            done = Some(node);
        }
        done
    }
}
