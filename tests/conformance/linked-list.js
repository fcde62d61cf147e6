/**
 * Definition for singly-linked list.
 * function ListNode(val, next) {
 *     this.val = (val===undefined ? 0 : val)
 *     this.next = (next===undefined ? null : next)
 * }
 */
/**
 * @param {ListNode} head
 * @return {ListNode}
 */
var reversed = function(head) {
    let done = null;
    while (head) {
        [head.next, done, head] = [done, head, head.next];
    }
    return done;
};
