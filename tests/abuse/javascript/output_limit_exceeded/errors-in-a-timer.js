// Prints to the other stream from timers that start one another.
function echo(numbers) {
    const again = () => {
        console.error('x'.repeat(1000));
        setTimeout(again);
    };
    again();
    return 0;
}
