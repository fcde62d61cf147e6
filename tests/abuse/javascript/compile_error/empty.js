// Holds no more than this line.

