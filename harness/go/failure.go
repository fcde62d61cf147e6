// Telling the host why, and ending.

package kata

import "unsafe"

//go:wasmimport kata failed
//go:noescape
func failed(message unsafe.Pointer, length int32)

// Fail says why and traps.
func Fail(message string) {
	failed(unsafe.Pointer(unsafe.StringData(message)), int32(len(message)))
	trap()
}

// Nothing lies at the end of the address space.
func trap() {
	*(*byte)(unsafe.Pointer(^uintptr(0) - 0xff)) = 0
}

func decimal(value int64) string {
	var digits [20]byte
	at := len(digits)
	rest := uint64(value)
	if value < 0 {
		rest = -rest
	}
	for {
		at--
		digits[at] = byte('0' + rest%10)
		rest /= 10
		if rest == 0 {
			break
		}
	}
	if value < 0 {
		at--
		digits[at] = '-'
	}
	return string(digits[at:])
}
