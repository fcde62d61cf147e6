// With nodes of its own, by a heap of lists.
struct ListNode {
    long long val;
    ListNode* next;
};

vector<long long> merged(vector<ListNode*>& lists) {
    auto later = [](ListNode* a, ListNode* b) { return a->val > b->val; };
    priority_queue<ListNode*, vector<ListNode*>, decltype(later)> open(later);
    for (ListNode* list : lists)
        if (list) open.push(list);
    vector<long long> all;
    while (!open.empty()) {
        ListNode* node = open.top();
        open.pop();
        all.push_back(node->val);
        if (node->next) open.push(node->next);
    }
    return all;
}
