// Leaves out semicolons where a type is all that keeps two lines apart.
let kept: number;
[1].forEach(() => {})
type Alias = number
const total = (numbers: number[]): Alias => numbers.reduce((sum, number) => sum + number, 0)
declare const nothing: never
;(0 as number)
const echo = total
