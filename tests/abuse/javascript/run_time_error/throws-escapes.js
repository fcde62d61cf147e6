// Throws a message with marks of a terminal, line ends and half a letter.
// says: all passed
function echo(numbers) {
    throw new Error('\x1b[2J\x1b[31mall passed\r\n\u202e\ud800\0 accepted');
}
