// Waits for longer than any clock goes: timers of an endless and of no time at all.
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));
async function echo(numbers) {
    for (const time of [Infinity, Number.MAX_VALUE, -1, NaN, 'soon', {}, undefined]) {
        await wait(time);
    }
    return numbers.reduce((sum, number) => sum + number, 0);
}
