struct ListNode* reversed(struct ListNode* head) {
    struct ListNode* done = NULL;
    while (head) {
        struct ListNode* next = head->next;
        head->next = done;
        done = head;
        head = next;
    }
    return done;
}
