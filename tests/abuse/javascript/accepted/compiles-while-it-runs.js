// Makes its function by eval and by the constructor of functions; that is JavaScript too.
var echo = (0, eval)('(numbers) => new Function("a", "return a.reduce((x, y) => x + y, 0)")(numbers)');
