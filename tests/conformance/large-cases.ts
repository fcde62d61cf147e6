function evenStretch(numbers: number[]): number {
    type State = { here: number; best: number };
    const last = numbers.reduce<State>(({ here, best }, number) => {
        here = number & 1 ? 0 : here + 1;
        return { here, best: Math.max(best, here) };
    }, { here: 0, best: 0 });
    return last.best;
}
