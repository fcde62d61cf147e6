// Answers with an object that says it is a number.
// says: cannot take a value of type `Object`
function echo(numbers) {
    const sum = numbers.reduce((one, other) => one + other, 0);
    return { valueOf: () => sum, toString: () => `${sum}`, toJSON: () => sum, [Symbol.toPrimitive]: () => sum };
}
