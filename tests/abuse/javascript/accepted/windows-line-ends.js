// Has the line ends of Windows and a byte order mark.
function echo(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
}
