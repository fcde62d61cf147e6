// Counts the stretch that ends here.
var evenStretch = function(numbers) {
    let here = 0, best = 0;
    for (const number of numbers) {
        here = number % 2 === 0 ? here + 1 : 0;
        best = Math.max(best, here);
    }
    return best;
};
