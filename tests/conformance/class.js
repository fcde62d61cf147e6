// As it is published: a constructor function, methods on its prototype.

/**
 * @param {number} window
 */
var RecentCalls = function(window) {
    this.window = window;
    this.calls = new Queue();
};

/**
 * @param {number} second
 * @return {void}
 */
RecentCalls.prototype.callAt = function(second) {
    this.calls.enqueue(second);
    while (this.calls.front() + this.window <= second) {
        this.calls.dequeue();
    }
};

/**
 * @return {number}
 */
RecentCalls.prototype.count = function() {
    return this.calls.size();
};

/**
 * @return {number}
 */
RecentCalls.prototype.mean = function() {
    const calls = this.calls.toArray();
    return calls.length === 0 ? 0 : calls.reduce((sum, call) => sum + call) / calls.length;
};
