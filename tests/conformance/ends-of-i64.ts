class Solution {
    // Rounds down: a shift does, where a division rounds to zero.
    middle(low: number | bigint, high: number | bigint): bigint {
        return BigInt.asIntN(64, (BigInt(low) + BigInt(high)) >> 1n);
    }
}
