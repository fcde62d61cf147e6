// Adds in as many bits as it takes, rounding down.

package main

import "math/big"

func middle(low, high int64) int64 {
	sum := new(big.Int).Add(big.NewInt(low), big.NewInt(high))
	return sum.Rsh(sum, 1).Int64()
}
