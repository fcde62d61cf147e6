// Sifts numbers into a heap and takes the smallest out, one after the other.
function work(numbers: number[]): number {
    const heap: number[] = [];
    for (const number of numbers) {
        let at = heap.push(number) - 1;
        while (at > 0 && heap[(at - 1) >> 1]! > heap[at]!) {
            [heap[at], heap[(at - 1) >> 1]] = [heap[(at - 1) >> 1]!, heap[at]!];
            at = (at - 1) >> 1;
        }
    }
    let total = 0;
    while (heap.length > 0) {
        total += heap[0]! * (heap.length % 3);
        const last = heap.pop()!;
        if (heap.length > 0) {
            heap[0] = last;
            let at = 0;
            for (;;) {
                let least = at;
                for (const child of [2 * at + 1, 2 * at + 2]) {
                    if (child < heap.length && heap[child]! < heap[least]!) {
                        least = child;
                    }
                }
                if (least === at) {
                    break;
                }
                [heap[at], heap[least]] = [heap[least]!, heap[at]!];
                at = least;
            }
        }
    }
    return total;
}
