// Null is no number, and the answer may be undefined as well as null.
const nextGreater = (numbers, than) =>
    numbers.find((number) => number !== null && (than === null || number > than));
