// Imports types of files that are not there; they are taken out.
import type { Secret } from '/etc/passwd';
import { type Other } from '@datastructures-js/queue';
function echo(numbers: number[]): number {
    return numbers.reduce((sum, number) => sum + number, 0);
}
