// The nodes of linked lists and binary trees, in the form in which published solutions expect them.
// A definition of the solution's own takes their place.
(function (host, globals) {
    'use strict';

    // Functions, not classes: some solutions leave out `new` of the subclasses they derive, and all may call `.call(this)`.
    function ListNode(val, next) {
        this.val = val === undefined ? 0 : val;
        this.next = next === undefined ? null : next;
    }

    function TreeNode(val, left, right) {
        this.val = val === undefined ? 0 : val;
        this.left = left === undefined ? null : left;
        this.right = right === undefined ? null : right;
    }

    Object.assign(host, { ListNode, TreeNode });
    Object.assign(globals, { ListNode, TreeNode });
})
