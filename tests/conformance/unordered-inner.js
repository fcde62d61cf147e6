// The letters of each word as they come; the words must keep their order.
var letters = (words) => words.map((word) => word.split(''));
