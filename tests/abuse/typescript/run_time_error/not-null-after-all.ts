// Says that a value is there which is not; the mark is only a claim.
// says: TypeError
type Chain = { next?: Chain; value: number };
function echo(numbers: number[]): number {
    const chain: Chain = { value: 0 };
    return chain.next!.next!.value;
}
