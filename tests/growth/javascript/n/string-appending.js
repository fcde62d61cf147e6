// Appends a letter to a text for each number; the text grows where it is.
// missed: the engine copies the text now and then as it grows, and the larger it is the more that shows
function work(numbers) {
    let text = '';
    for (const number of numbers) {
        text += String.fromCharCode(97 + (Math.abs(number) % 26));
    }
    return text.length;
}
