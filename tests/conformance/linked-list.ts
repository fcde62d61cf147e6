// Copies what it is given.
function reversed(head: ListNode | null): ListNode | null {
    let done: ListNode | null = null;
    for (let node = head; node !== null; node = node.next) {
        done = new ListNode(node.val, done);
    }
    return done;
};
