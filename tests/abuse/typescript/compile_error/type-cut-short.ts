// Ends within a type.
type Open = { sum: number; next: Array<
