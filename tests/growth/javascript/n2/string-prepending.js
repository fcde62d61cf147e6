// Puts a letter before a text, which copies the text each time.
// missed: the copying is one instruction a text, so that it shows only at larger sizes
function work(numbers) {
    let text = '';
    for (const number of numbers) {
        text = String.fromCharCode(97 + (Math.abs(number) % 26)) + text;
    }
    return text.length;
}
