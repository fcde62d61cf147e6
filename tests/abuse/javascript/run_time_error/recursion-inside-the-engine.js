// Has the engine itself recurse: it sorts by a comparison that sorts, and replaces by a function that replaces.
function echo(numbers) {
    return [2, 1].sort(() => 'a'.replace('a', () => echo(numbers)));
}
