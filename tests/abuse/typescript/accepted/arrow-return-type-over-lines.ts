// Has the types of an arrow function span lines, after which a blank alone would end it.
const echo = (
    numbers: number[],
): {
    sum: number;
}['sum'] => {
    return (
        numbers as number[]
    ).reduce<number>((sum: number, number: number): number => sum + number, 0);
};
