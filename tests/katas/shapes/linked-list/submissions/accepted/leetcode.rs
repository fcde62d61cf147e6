// As it is published: 32-bit values, the nodes provided.
impl Solution {
    pub fn reversed(head: Option<Box<ListNode>>) -> Option<Box<ListNode>> {
        let (mut rest, mut done) = (head, None);
        while let Some(mut node) = rest {
            rest = node.next.take();
            node.next = done;
            done = Some(node);
        }
        done
    }
}
