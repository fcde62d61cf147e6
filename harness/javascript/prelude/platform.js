// What solutions expect of the platform beside the language: timers, `structuredClone`, and the names of modules.
(function (host, globals) {
    'use strict';

    // Timers fire in the order of their time once nothing else is left to do; no time passes for it.
    const timers = [];
    let now = 0;
    let last = 0;

    function start(run, delay, values, every) {
        const wait = Math.max(1, Number(delay) || 0);
        last++;
        timers.push({ id: last, at: now + wait, run, values, every: every ? wait : 0 });
        return last;
    }

    function stop(id) {
        const index = timers.findIndex((timer) => timer.id === id);
        if (index >= 0) {
            timers.splice(index, 1);
        }
    }

    host.nextTimer = () => {
        if (timers.length === 0) {
            return false;
        }
        const timer = timers.reduce((first, timer) => (timer.at < first.at ? timer : first));
        now = timer.at;
        if (timer.every > 0) {
            timer.at += timer.every;
        } else {
            stop(timer.id);
        }
        timer.run(...timer.values);
        return true;
    };

    function copied(value, copies) {
        if (typeof value === 'function' || typeof value === 'symbol') {
            throw new DOMException(`${String(value)} could not be cloned.`, 'DataCloneError');
        }
        if (typeof value !== 'object' || value === null) {
            return value;
        }
        if (copies.has(value)) {
            return copies.get(value);
        }
        const keep = (copy) => {
            copies.set(value, copy);
            return copy;
        };
        if (value instanceof Date) {
            return keep(new Date(value.getTime()));
        }
        if (value instanceof RegExp) {
            return keep(new RegExp(value.source, value.flags));
        }
        if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
            return keep(value.slice());
        }
        if (value instanceof Map) {
            const copy = keep(new Map());
            for (const [key, held] of value) {
                copy.set(copied(key, copies), copied(held, copies));
            }
            return copy;
        }
        if (value instanceof Set) {
            const copy = keep(new Set());
            for (const held of value) {
                copy.add(copied(held, copies));
            }
            return copy;
        }
        const copy = keep(Array.isArray(value) ? new Array(value.length) : {});
        for (const key of Object.keys(value)) {
            copy[key] = copied(value[key], copies);
        }
        return copy;
    }

    // Packages that solutions name although their classes are there.
    const packages = ['priority-queue', 'queue', 'deque'].map((name) => `@datastructures-js/${name}`);

    Object.assign(globals, {
        setTimeout: (run, delay, ...values) => start(run, delay, values, false),
        setInterval: (run, delay, ...values) => start(run, delay, values, true),
        setImmediate: (run, ...values) => start(run, 0, values, false),
        clearTimeout: stop,
        clearInterval: stop,
        clearImmediate: stop,
        structuredClone: (value) => copied(value, new Map()),
        module: { exports: {} },
        require: (name) => {
            if (!packages.includes(name)) {
                throw new Error(`there is no module '${name}' here`);
            }
            const { PriorityQueue, MinPriorityQueue, MaxPriorityQueue, Queue, Deque } = globals;
            return { PriorityQueue, MinPriorityQueue, MaxPriorityQueue, Queue, Deque };
        },
    });
    globals.exports = globals.module.exports;
    globals.global = globals;
    globals.queueMicrotask ??= (run) => {
        Promise.resolve().then(run);
    };
})
