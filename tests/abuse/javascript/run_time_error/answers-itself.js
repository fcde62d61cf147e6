// Answers with the function itself.
// says: function
function echo(numbers) {
    return echo;
}
