// Appends a letter to a text for each number; the text grows where it is.
function work(numbers) {
    let text = '';
    for (const number of numbers) {
        text += String.fromCharCode(97 + (Math.abs(number) % 26));
    }
    return text.length;
}
