// What lies behind the count it returns does not matter.
var distinct = function(numbers) {
    let kept = 0;
    numbers.forEach((number, index) => {
        if (index === 0 || number !== numbers[kept - 1]) {
            numbers[kept++] = number;
        }
    });
    return kept;
};
