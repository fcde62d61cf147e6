// Imports a file of the host as a module; a solution is no module.
import secret from '/etc/passwd';
export function echo(numbers) {
    return secret;
}
