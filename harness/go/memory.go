// How large the stack and the heap may grow.

package kata

import _ "unsafe" // for go:linkname

//go:linkname setMaxStack runtime/debug.setMaxStack
func setMaxStack(bytes int) int

//go:linkname setMemoryLimit runtime/debug.setMemoryLimit
func setMemoryLimit(bytes int64) int64

//go:linkname setGCPercent runtime/debug.setGCPercent
func setGCPercent(percent int32) int32

const (
	// The stack a call begins with, in bytes: the host leaves as many out of the memory it reports.
	firstStack = 16 << 20
	// The most a goroutine's stack may grow to, in bytes: past it Go reports a stack overflow.
	mostStack = 64 << 20
	// The collector works harder as the heap comes near this, in bytes; the host's limit is 256 MiB and the first stack.
	softMemory = 224 << 20
	// The heap may grow by so many percent between collections: rare ones leave the growth of fuel smooth.
	moreHeap = 400
)

func init() {
	setMaxStack(mostStack)
	setMemoryLimit(softMemory)
	setGCPercent(moreHeap)
	growStack()
}

// Nil, which the compiler does not know.
var room *[firstStack/4 + 1]byte

// Makes room on the stack now. Growing one moves it, with a search for each frame: recursion within reason must not pay
// for that in the call. The frame is twice as large as the argument of its call, which is never made.
//
//go:noinline
func growStack() {
	if room != nil {
		take(*room)
	}
}

//go:noinline
func take(room [firstStack/4 + 1]byte) byte {
	return room[0]
}
