// Doubles a text until nothing holds it, and reads a letter of it each time.
function echo(numbers) {
    const kept = [];
    let text = 'ab';
    while (text.length < 1 << 28) {
        text += text;
        kept.push(text.charAt(text.length >> 1));
    }
}
