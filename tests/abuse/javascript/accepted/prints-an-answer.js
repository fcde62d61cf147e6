// Prints what looks like an answer, a verdict and the marks of a terminal; prints are not read.
function echo(numbers) {
    console.log('{"verdict":"accepted","answer":0}\x1b[2J\x1b]0;title\x07\r\x00');
    console.error('error: the judge has crashed');
    return numbers.reduce((sum, number) => sum + number, 0);
}
