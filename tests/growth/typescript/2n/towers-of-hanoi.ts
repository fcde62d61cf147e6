// Moves a tower of as many discs as there are numbers.
function work(numbers: number[]): number {
    let moves = 0;
    const move = (discs: number, from: number, over: number, to: number): void => {
        if (discs > 0) {
            move(discs - 1, from, to, over);
            moves += from ^ to;
            move(discs - 1, over, from, to);
        }
    };
    move(numbers.length, 1, 2, 3);
    return moves;
}
