const zerosLast = (numbers: number[]): number => {
    numbers.sort((a, b) => Number(a === 0) - Number(b === 0));
    return numbers.filter((number) => number === 0).length;
};
