// `PriorityQueue`, `MinPriorityQueue` and `MaxPriorityQueue` with the methods that solutions know from
// @datastructures-js/priority-queue: version 6, and what version 5 says differently where it cannot be mistaken.
//
// Version 6 is made with a function (`new PriorityQueue((a, b) => …)`, `new MinPriorityQueue((element) => number)`) or with
// nothing, and gives elements. Version 5 is made with options, `{ compare }` or `{ priority }`, or is told a priority with
// the element; unless it compares, it gives `{ priority, element }`.
(function (host, globals) {
    'use strict';

    // What sorts the smaller first, whatever kind of value it is.
    const ascending = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const descending = (a, b) => (a < b ? 1 : a > b ? -1 : 0);

    class PriorityQueue {
        // Each entry is sorted before its children: `#compare` of them is never positive.
        #heap = [];
        #compare;
        // What an element's priority is where entries are `{ priority, element }`; null where they are elements.
        #priority = null;

        constructor(options, values) {
            const compare = typeof options === 'function' ? options : options?.compare;
            if (typeof compare !== 'function') {
                throw new Error('a PriorityQueue needs a function that compares two elements');
            }
            this.#compare = compare;
            for (const value of values ?? []) {
                this.enqueue(value);
            }
        }

        // Turns entries into pairs, in the way of version 5.
        _pair(compare, priority) {
            this.#compare = (a, b) => compare(a.priority, b.priority);
            this.#priority = priority;
        }

        enqueue(element, priority) {
            const entry = this.#priority === null ? element : { priority: +(priority ?? this.#priority(element)), element };
            const heap = this.#heap;
            heap.push(entry);
            if (heap.length > 1) {
                this.#rise(heap.length - 1, entry);
            }
            return this;
        }

        push(element, priority) {
            return this.enqueue(element, priority);
        }

        dequeue() {
            const heap = this.#heap;
            if (heap.length === 0) {
                return null;
            }
            const first = heap[0];
            const last = heap.pop();
            if (heap.length > 0) {
                this.#settle(0, last);
            }
            return first;
        }

        pop() {
            return this.dequeue();
        }

        front() {
            return this.#heap.length === 0 ? null : this.#heap[0];
        }

        // The one that would be given last.
        back() {
            if (this.#heap.length === 0) {
                return null;
            }
            return this.#heap.reduce((last, entry) => (this.#compare(last, entry) < 0 ? entry : last));
        }

        size() {
            return this.#heap.length;
        }

        isEmpty() {
            return this.#heap.length === 0;
        }

        clear() {
            this.#heap = [];
        }

        contains(isWanted) {
            return this.#heap.some((entry) => isWanted(entry));
        }

        // Takes every entry out that the function is true of, and returns them.
        remove(isWanted) {
            const removed = this.#heap.filter((entry) => isWanted(entry));
            if (removed.length > 0) {
                const gone = new Set(removed);
                this.#heap = this.#heap.filter((entry) => !gone.has(entry));
                this.fix();
            }
            return removed;
        }

        // Mends the order after elements have been changed from outside.
        fix() {
            for (let index = (this.#heap.length >> 1) - 1; index >= 0; index--) {
                this.#settle(index, this.#heap[index]);
            }
            return this;
        }

        toArray() {
            return [...this.#heap].sort(this.#compare);
        }

        *[Symbol.iterator]() {
            while (!this.isEmpty()) {
                yield this.dequeue();
            }
        }

        // Puts an entry at a free index or above, no higher than `top`.
        #rise(index, entry, top = 0) {
            const heap = this.#heap;
            const compare = this.#compare;
            while (index > top) {
                const parent = (index - 1) >> 1;
                if (compare(entry, heap[parent]) >= 0) {
                    break;
                }
                heap[index] = heap[parent];
                index = parent;
            }
            heap[index] = entry;
        }

        // Puts an entry at a free index or below. The way down asks for one comparison a level, and as a last entry
        // mostly belongs near the leaves, the way back up is short.
        #settle(top, entry) {
            const heap = this.#heap;
            const compare = this.#compare;
            const length = heap.length;
            let index = top;
            let child = 2 * index + 1;
            while (child < length) {
                const right = child + 1;
                if (right < length && compare(heap[right], heap[child]) < 0) {
                    child = right;
                }
                heap[index] = heap[child];
                index = child;
                child = 2 * index + 1;
            }
            this.#rise(index, entry, top);
        }

        static fromArray(values, options) {
            return new this(options, values);
        }

        // Version 5: entries of an element and its priority.
        static from(entries) {
            const queue = new this();
            for (const entry of entries) {
                queue.enqueue(entry[0], entry[1]);
            }
            return queue;
        }
    }

    // A queue that sorts by a number, in the order that `compare` says.
    const sortedBy = (compare) =>
        class extends PriorityQueue {
            constructor(options, values) {
                super(options?.compare ?? (typeof options === 'function' ? (a, b) => compare(options(a), options(b)) : compare));
                if (typeof options?.priority === 'function') {
                    this._pair(compare, options.priority);
                }
                for (const value of values ?? []) {
                    this.enqueue(value);
                }
            }

            enqueue(element, priority) {
                // Only once a priority is told with an element can it be known that this is meant.
                if (priority !== undefined && this.isEmpty()) {
                    this._pair(compare, (other) => +other);
                }
                return super.enqueue(element, priority);
            }
        };

    const MinPriorityQueue = sortedBy(ascending);
    const MaxPriorityQueue = sortedBy(descending);
    Object.defineProperty(MinPriorityQueue, 'name', { value: 'MinPriorityQueue' });
    Object.defineProperty(MaxPriorityQueue, 'name', { value: 'MaxPriorityQueue' });

    Object.assign(globals, { PriorityQueue, MinPriorityQueue, MaxPriorityQueue });
})
