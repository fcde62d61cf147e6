// For your editor's language server: what a solution finds here without importing it.

/** A node of a singly linked list. */
declare class ListNode<T = number> {
    val: T;
    next: ListNode<T> | null;
    constructor(val?: T, next?: ListNode<T> | null);
}

/** A node of a binary tree. */
declare class TreeNode<T = number> {
    val: T;
    left: TreeNode<T> | null;
    right: TreeNode<T> | null;
    constructor(val?: T, left?: TreeNode<T> | null, right?: TreeNode<T> | null);
}

/** A queue; taking from its front costs the same however long it is. */
declare class Queue<T> implements Iterable<T> {
    constructor(elements?: T[]);
    enqueue(element: T): this;
    push(element: T): this;
    dequeue(): T | null;
    pop(): T | null;
    front(): T | null;
    back(): T | null;
    size(): number;
    isEmpty(): boolean;
    contains(wanted: T | ((element: T) => boolean)): boolean;
    clear(): void;
    toArray(): T[];
    clone(): Queue<T>;
    [Symbol.iterator](): Iterator<T>;
    static fromArray<T>(elements: T[]): Queue<T>;
}

/** A queue with two ends. */
declare class Deque<T> implements Iterable<T> {
    constructor(elements?: T[]);
    pushFront(element: T): this;
    pushBack(element: T): this;
    popFront(): T | null;
    popBack(): T | null;
    front(): T | null;
    back(): T | null;
    size(): number;
    isEmpty(): boolean;
    clear(): void;
    toArray(): T[];
    clone(): Deque<T>;
    [Symbol.iterator](): Iterator<T>;
    static fromArray<T>(elements: T[]): Deque<T>;
}

/** Gives the elements that its comparison sorts first, first. */
declare class PriorityQueue<T> implements Iterable<T> {
    constructor(compare: ((a: T, b: T) => number) | { compare: (a: T, b: T) => number }, values?: T[]);
    enqueue(element: T): this;
    push(element: T): this;
    dequeue(): T | null;
    pop(): T | null;
    front(): T | null;
    back(): T | null;
    size(): number;
    isEmpty(): boolean;
    contains(isWanted: (element: T) => boolean): boolean;
    remove(isWanted: (element: T) => boolean): T[];
    fix(): this;
    clear(): void;
    toArray(): T[];
    /** Takes each element out. */
    [Symbol.iterator](): Iterator<T>;
    static fromArray<T>(values: T[], compare: (a: T, b: T) => number): PriorityQueue<T>;
}

/** Gives the elements whose value is the least, first. */
declare class MinPriorityQueue<T> extends PriorityQueue<T> {
    constructor(valueOf?: ((element: T) => number | string) | { compare: (a: T, b: T) => number }, values?: T[]);
    static fromArray<T>(values: T[], valueOf?: any): MinPriorityQueue<T>;
}

/** Gives the elements whose value is the greatest, first. */
declare class MaxPriorityQueue<T> extends PriorityQueue<T> {
    constructor(valueOf?: ((element: T) => number | string) | { compare: (a: T, b: T) => number }, values?: T[]);
    static fromArray<T>(values: T[], valueOf?: any): MaxPriorityQueue<T>;
}

/** What is printed is shown with a case that fails. */
declare var console: {
    log(...values: unknown[]): void;
    info(...values: unknown[]): void;
    debug(...values: unknown[]): void;
    warn(...values: unknown[]): void;
    error(...values: unknown[]): void;
    trace(...values: unknown[]): void;
    dir(value: unknown): void;
    table(value: unknown): void;
    assert(isTrue: unknown, ...values: unknown[]): void;
    count(label?: string): void;
    group(...values: unknown[]): void;
    groupEnd(): void;
};

declare function structuredClone<T>(value: T): T;
declare function queueMicrotask(run: () => void): void;
declare function setTimeout<A extends unknown[]>(run: (...values: A) => void, milliseconds?: number, ...values: A): number;
declare function clearTimeout(timer?: number): void;
