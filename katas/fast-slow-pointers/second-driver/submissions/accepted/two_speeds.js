// One walker goes two stops for each stop of the other.
/**
 * @param {ListNode} stops
 * @return {ListNode}
 */
var secondLeg = function(stops) {
    let slow = stops, fast = stops;
    while (fast && fast.next) {
        slow = slow.next;
        fast = fast.next.next;
    }
    return slow;
};
