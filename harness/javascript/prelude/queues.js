// `Queue` and `Deque` with the methods that solutions know from @datastructures-js/queue and @datastructures-js/deque.
(function (host, globals) {
    'use strict';

    // A ring whose capacity is a power of two; both ends are at constant cost.
    class Deque {
        #items;
        #head = 0;
        #size = 0;

        constructor(elements = []) {
            if (elements !== null && !Array.isArray(elements)) {
                throw new Error('the elements of a Deque must be an array');
            }
            this.#items = new Array(8).fill(undefined);
            for (const element of elements ?? []) {
                this.pushBack(element);
            }
        }

        // Twice the room, the first element at its start.
        #grow() {
            const items = this.toArray();
            const size = items.length;
            for (let index = 0; index < size; index++) {
                items.push(undefined);
            }
            this.#items = items;
            this.#head = 0;
        }

        pushBack(element) {
            if (this.#size === this.#items.length) {
                this.#grow();
            }
            const items = this.#items;
            items[(this.#head + this.#size++) & (items.length - 1)] = element;
            return this;
        }

        pushFront(element) {
            if (this.#size === this.#items.length) {
                this.#grow();
            }
            const items = this.#items;
            this.#head = (this.#head - 1) & (items.length - 1);
            items[this.#head] = element;
            this.#size++;
            return this;
        }

        popFront() {
            if (this.#size === 0) {
                return null;
            }
            const items = this.#items;
            const head = this.#head;
            const element = items[head];
            items[head] = undefined;
            this.#head = (head + 1) & (items.length - 1);
            this.#size--;
            return element;
        }

        popBack() {
            if (this.#size === 0) {
                return null;
            }
            const items = this.#items;
            const last = (this.#head + --this.#size) & (items.length - 1);
            const element = items[last];
            items[last] = undefined;
            return element;
        }

        front() {
            return this.#size === 0 ? null : this.#items[this.#head];
        }

        back() {
            const last = (this.#head + this.#size - 1) & (this.#items.length - 1);
            return this.#size === 0 ? null : this.#items[last];
        }

        size() {
            return this.#size;
        }

        isEmpty() {
            return this.#size === 0;
        }

        clear() {
            this.#items = new Array(8).fill(undefined);
            this.#head = 0;
            this.#size = 0;
        }

        toArray() {
            const elements = [];
            for (let index = 0; index < this.#size; index++) {
                elements.push(this.#items[(this.#head + index) & (this.#items.length - 1)]);
            }
            return elements;
        }

        clone() {
            return new this.constructor(this.toArray());
        }

        [Symbol.iterator]() {
            return this.toArray()[Symbol.iterator]();
        }

        static fromArray(elements) {
            return new this(elements);
        }
    }

    class Queue {
        #elements;

        constructor(elements = []) {
            if (elements !== null && !Array.isArray(elements)) {
                throw new Error('the elements of a Queue must be an array');
            }
            this.#elements = new Deque(elements);
        }

        enqueue(element) {
            this.#elements.pushBack(element);
            return this;
        }

        push(element) {
            return this.enqueue(element);
        }

        dequeue() {
            return this.#elements.popFront();
        }

        pop() {
            return this.dequeue();
        }

        front() {
            return this.#elements.front();
        }

        back() {
            return this.#elements.back();
        }

        size() {
            return this.#elements.size();
        }

        isEmpty() {
            return this.#elements.isEmpty();
        }

        contains(wanted) {
            const isWanted = typeof wanted === 'function' ? wanted : (element) => element === wanted;
            return this.toArray().some((element) => isWanted(element));
        }

        clear() {
            this.#elements.clear();
        }

        toArray() {
            return this.#elements.toArray();
        }

        clone() {
            return new this.constructor(this.toArray());
        }

        [Symbol.iterator]() {
            return this.#elements[Symbol.iterator]();
        }

        static fromArray(elements) {
            return new this(elements);
        }
    }

    Object.assign(globals, { Queue, Deque });
})
