// One walker goes two stops for each stop of the other: O(n) time, O(1) space.
struct ListNode* secondLeg(struct ListNode* stops) {
    struct ListNode *slow = stops, *fast = stops;
    while (fast && fast->next) {
        slow = slow->next;
        fast = fast->next->next;
    }
    return slow;
}
