// One walker goes two stops for each stop of the other: O(n) time, O(1) space.
class Solution {
public:
    ListNode* secondLeg(ListNode* stops) {
        ListNode* slow = stops;
        for (ListNode* fast = stops; fast && fast->next; fast = fast->next->next) {
            slow = slow->next;
        }
        return slow;
    }
};
