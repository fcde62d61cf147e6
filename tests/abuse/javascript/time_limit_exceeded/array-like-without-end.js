// Has the library walk an object that says it is nine thousand million million items long.
function echo(numbers) {
    return Array.prototype.lastIndexOf.call({ length: Number.MAX_SAFE_INTEGER }, 1);
}
