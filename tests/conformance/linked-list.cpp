/**
 * struct ListNode {
 *     int val;
 *     ListNode *next;
 * };
 */
class Solution {
public:
    ListNode* reversed(ListNode* head) {
        ListNode* done = nullptr;
        while (head) {
            ListNode* next = head->next;
            head->next = done;
            done = exchange(head, next);
        }
        return done;
    }
};
