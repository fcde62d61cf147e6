// A Map keeps the order of insertion, so a use deletes a job and sets it again, in LeetCode's form: O(1) each.
/**
 * @param {number} capacity
 */
var PlateRack = function (capacity) {
    this.capacity = capacity;
    this.plates = new Map();
};

/**
 * @param {number} job
 * @return {number}
 */
PlateRack.prototype.get = function (job) {
    if (!this.plates.has(job)) {
        return -1;
    }
    const plate = this.plates.get(job);
    this.plates.delete(job);
    this.plates.set(job, plate);
    return plate;
};

/**
 * @param {number} job
 * @param {number} plate
 * @return {void}
 */
PlateRack.prototype.put = function (job, plate) {
    this.plates.delete(job);
    this.plates.set(job, plate);
    if (this.plates.size > this.capacity) {
        this.plates.delete(this.plates.keys().next().value);
    }
};
