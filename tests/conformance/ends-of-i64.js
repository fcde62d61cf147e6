// A number beyond the safe integers comes as a BigInt, and goes as one.
const middle = (low, high) => {
    const sum = BigInt(low) + BigInt(high);
    return sum >> 1n;
};
