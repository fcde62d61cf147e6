function nextGreater(numbers: (number | null)[], than?: number | null): number | null {
    for (const number of numbers) {
        if (number !== null && number > (than ?? -Infinity)) {
            return number;
        }
    }
    return null;
}
