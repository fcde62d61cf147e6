// Moves the mean itself along, by a fraction at each step: O(n) time, O(1) space.
function warmestSpell(readings: readonly number[], hours: number): number {
    let mean = readings.slice(0, hours).reduce((sum, reading) => sum + reading, 0) / hours;
    let warmest = mean;
    for (let end = hours; end < readings.length; end++) {
        mean += (readings[end]! - readings[end - hours]!) / hours;
        warmest = Math.max(warmest, mean);
    }
    return warmest;
}
