const merged = (lists: Array<ListNode | null>): number[] => {
    function* values(list: ListNode | null): Generator<number> {
        for (; list; list = list.next) yield list.val;
    }
    return lists.flatMap((list) => [...values(list)]).sort((a, b) => a - b);
};
