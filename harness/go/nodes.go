// Linked lists and binary trees, of whatever type the solution has for their nodes.

package kata

import "unsafe"

// ReadList reads a linked list. `next` sets what follows a node, `value` reads its value.
func ReadList[N any](r *Reader, into **N, next func(node, next *N), value func(*Reader, *N)) {
	nodes := make([]N, Count(r))
	for index := range nodes {
		value(r, &nodes[index])
		if index > 0 {
			next(&nodes[index-1], &nodes[index])
		}
	}
	if len(nodes) > 0 {
		*into = &nodes[0]
	}
}

// WriteList writes a linked list. `next` tells what follows a node, `value` writes its value.
func WriteList[N any](w *Writer, head *N, next func(*N) *N, value func(*Writer, *N)) {
	count := 0
	for node := head; node != nil; node = next(node) {
		count++
		if count > mostValues {
			Fail("the answer is a linked list of more than 1,048,576 nodes: does it lead back into itself?")
		}
	}
	w.Items(count)
	for node := head; node != nil; node = next(node) {
		value(w, node)
	}
}

// ReadTree reads a binary tree level by level. `adopt` sets a node's children, `value` reads its value.
func ReadTree[N any](r *Reader, into **N, adopt func(node, left, right *N), value func(*Reader, *N)) {
	count := Count(r)
	nodes := make([]N, count)
	order := make([]*N, count, count+2)
	for index := range nodes {
		if !Absent(r) {
			order[index] = &nodes[index]
			value(r, &nodes[index])
		}
	}
	if count == 0 {
		return
	}
	*into = order[0]
	child := 1
	for index := 0; child < count && index < count; index++ {
		if order[index] == nil {
			continue
		}
		var right *N
		if child+1 < count {
			right = order[child+1]
		}
		adopt(order[index], order[child], right)
		child += 2
	}
}

// WriteTree writes a binary tree level by level, without trailing nulls.
func WriteTree[N any](w *Writer, root *N, children func(*N) (left, right *N), value func(*Writer, *N)) {
	start := len(w.out)
	w.Items(0)
	if root == nil {
		return
	}
	value(w, root)
	count, absent := 1, 0
	nodes := []*N{root}
	for index := 0; index < len(nodes); index++ {
		if len(nodes) > mostValues {
			Fail("the answer is a tree of more than 1,048,576 nodes: does a child lead back to its parent?")
		}
		left, right := children(nodes[index])
		for range 2 {
			if left == nil {
				absent++
			} else {
				// Nulls count only when a node follows them.
				count += absent + 1
				for ; absent > 0; absent-- {
					w.Null()
				}
				value(w, left)
				nodes = append(nodes, left)
			}
			left = right
		}
	}
	*(*uint32)(unsafe.Pointer(&w.out[start+1])) = uint32(count)
}
