// Returns a list whose end is its start.
ListNode* echo(vector<int>& numbers) {
    auto* node = new ListNode(static_cast<int>(numbers.size()));
    node->next = node;
    return node;
}
