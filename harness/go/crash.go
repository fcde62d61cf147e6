// What the runtime says when a program fails: it prints a message and a trace to fd 2, a few words at a time, and exits.
// Here that text is caught, and the host is told what of it concerns the solution. The hook runs while the runtime is in
// any state, so it works in fixed memory and calls nothing that allocates.

package kata

import "unsafe"

//go:linkname overrideWrite runtime.overrideWrite
var overrideWrite func(fd uintptr, text unsafe.Pointer, length int32) int32

//go:wasmimport wasi_snapshot_preview1 fd_write
//go:noescape
func fdWrite(fd int32, vectors unsafe.Pointer, count int32, written unsafe.Pointer) int32

// The most frames a message shows.
const mostFrames = 10

// Where in the runtime's text the catcher is.
const (
	// Outside: what comes is the solution's own printing.
	printing = iota
	// In the message, until an empty line.
	message
	// At the head of a goroutine, `goroutine 1 [running]:`.
	head
	// At a frame's function.
	function
	// At the line of a frame's file.
	place
)

type catcher struct {
	state     int
	text      [16 << 10]byte
	length    int
	line      [512]byte
	filled    int
	name      [256]byte
	nameEnd   int
	frames    int
	lastFrame bool
}

var caught catcher

func init() {
	overrideWrite = write
}

func write(fd uintptr, text unsafe.Pointer, length int32) int32 {
	piece := unsafe.Slice((*byte)(text), length)
	if fd != 2 {
		pass(int32(fd), piece)
		return length
	}
	if caught.state == printing {
		if !begins(piece) {
			pass(2, piece)
			return length
		}
		caught.state = message
		caught.length = 0
	}
	for _, char := range piece {
		caught.take(char)
	}
	return length
}

// Whether `piece` begins the runtime's message. A solution that prints the same word gets it printed, later.
func begins(piece []byte) bool {
	return caught.filled == 0 && (is(piece, "panic: ") || is(piece, "fatal error: ") || starts(piece, "runtime: "))
}

func is(piece []byte, text string) bool {
	return len(piece) == len(text) && starts(piece, text)
}

func starts(piece []byte, text string) bool {
	if len(piece) < len(text) {
		return false
	}
	for index := range len(text) {
		if piece[index] != text[index] {
			return false
		}
	}
	return true
}

func (c *catcher) take(char byte) {
	if char != '\n' {
		if c.filled < len(c.line) {
			c.line[c.filled] = char
			c.filled++
		}
		return
	}
	line := c.line[:c.filled]
	c.filled = 0
	switch c.state {
	case message:
		c.inMessage(line)
	case head:
		if starts(line, "goroutine ") {
			c.state = function
		}
	case function:
		c.inFunction(line)
	case place:
		c.inPlace(line)
	}
}

func (c *catcher) inMessage(line []byte) {
	switch {
	case len(line) == 0:
		c.state = head
	case starts(line, "[signal ") || starts(line, "runtime: sp=") || starts(line, "runtime: goroutine stack"):
		// Addresses.
	default:
		if c.length > 0 {
			c.add("\n")
		}
		c.addBytes(line)
	}
	if starts(line, "fatal error: no goroutines") {
		// No trace follows.
		c.tell()
	}
}

func (c *catcher) inFunction(line []byte) {
	switch {
	case len(line) == 0:
		c.end()
	case starts(line, "kata."):
		c.end()
	case starts(line, "..."):
		// Frames left out.
	default:
		c.nameEnd = copy(c.name[:], line)
		c.lastFrame = starts(line, "created by ") || isInit(line)
		c.state = place
	}
}

func (c *catcher) inPlace(line []byte) {
	c.state = function
	// `\tsolution.go:12 +0x3`: relative, as only the solution's place is.
	if starts(line, "\tsolution.go:") {
		c.add("\n")
		if c.frames == 0 {
			c.add("\n")
		}
		c.frames++
		c.addBytes(c.name[:c.callEnd()])
		c.add("\n")
		for index, char := range line {
			if char == ' ' {
				line = line[:index]
				break
			}
		}
		c.addBytes(line)
	}
	if c.frames == mostFrames {
		c.add("\n\t…")
		c.tell()
	}
	if c.lastFrame {
		c.end()
	}
}

// Where the name of the frame's function ends: its arguments are words of memory.
func (c *catcher) callEnd() int {
	for at := c.nameEnd - 1; at > 0; at-- {
		if c.name[at] == '(' {
			return at
		}
	}
	return c.nameEnd
}

// A goroutine's trace has ended. One without a line of the solution's is followed by others.
func (c *catcher) end() {
	if c.frames > 0 {
		c.tell()
	}
	c.state = head
}

// Whether `line` is `main.init()` or `main.init.0()`, with which the trace of an initialization ends.
func isInit(line []byte) bool {
	if !starts(line, "main.init") {
		return false
	}
	rest := line[len("main.init"):]
	for len(rest) > 0 && (rest[0] == '.' || rest[0] >= '0' && rest[0] <= '9') {
		rest = rest[1:]
	}
	return starts(rest, "(")
}

func (c *catcher) add(text string) {
	c.length += copy(c.text[c.length:], text)
}

func (c *catcher) addBytes(text []byte) {
	c.length += copy(c.text[c.length:], text)
}

func (c *catcher) tell() {
	failed(unsafe.Pointer(&c.text), int32(c.length))
	trap()
}

// Prints what looked like the runtime's message and was the solution's.
func flush() {
	if caught.state == printing {
		return
	}
	pass(2, caught.text[:caught.length])
	if caught.length > 0 && caught.filled > 0 {
		pass(2, []byte{'\n'})
	}
	pass(2, caught.line[:caught.filled])
	caught = catcher{}
}

// Prints for the host.
func pass(fd int32, text []byte) {
	vector := [2]uint32{uint32(uintptr(unsafe.Pointer(unsafe.SliceData(text)))), uint32(len(text))}
	var written uint32
	fdWrite(fd, unsafe.Pointer(&vector), 1, unsafe.Pointer(&written))
}
