// Rows become columns, from the last.
var turned = function(grid) {
    return grid[0].map((_, column) => grid.map((row) => row[column]).reverse());
};
