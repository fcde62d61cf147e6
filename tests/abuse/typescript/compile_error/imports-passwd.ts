// Imports a file of the host as a module.
import secret from '/etc/passwd';

export function echo(numbers: number[]): number {
    return secret;
}
