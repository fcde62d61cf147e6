// Chains the numbers, turns the chain around and walks it.
type Link = { value: number; next: Link | null };

function work(numbers: number[]): number {
    let head: Link | null = null;
    for (const value of numbers) {
        head = { value, next: head };
    }
    let turned: Link | null = null;
    while (head) {
        [head.next, turned, head] = [turned, head, head.next];
    }
    let total = 0;
    for (let link: Link | null = turned; link; link = link.next) {
        total += link.value;
    }
    return total;
}
