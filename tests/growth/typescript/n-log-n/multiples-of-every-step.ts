// Visits the multiples of every step: n/1 + n/2 + n/3 and so on.
function work(numbers: number[]): number {
    let visits = 0;
    for (let step = 1; step <= numbers.length; step++) {
        for (let at = step; at <= numbers.length; at += step) {
            visits += numbers[at - 1]! & 1;
        }
    }
    return visits;
}
