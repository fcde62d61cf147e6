// Replaces timers, promises and the queue of jobs by functions that do nothing; the judge has its own.
setTimeout = setInterval = queueMicrotask = () => 0;
Promise.prototype.then = () => {
    throw new Error('then');
};
globalThis.Promise = null;
async function echo(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}
