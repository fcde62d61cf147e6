// Package kata is the guest side of kata's protocol for Go; see harness/README.md.
//
// Compiled once per compiler. The file beside a solution, entry.go, says how its arguments are read and
// its answer is written; nothing here asks for a type at run time, so neither reflect nor fmt is linked.
package kata

import "unsafe"

// Call is a call that has its arguments and waits to be made.
type Call struct {
	// Make makes it and keeps the answer.
	Make func()
	// Answer writes the answer out.
	Answer func(*Writer)
}

// One instance judges one case, so plain variables carry the state from export to export.
var (
	load   func(*Reader) Call
	input  []byte
	call   Call
	made   bool
	output Writer
)

// Solution is told by the entry how a call is prepared.
func Solution(prepare func(*Reader) Call) {
	load = prepare
}

// Calls are the calls of a class's operations, read before the first is made.
type Calls struct {
	// Name is the operation that is read.
	Name  string
	left  int
	calls []Call
}

// ReadCalls reads how many calls follow.
func ReadCalls(r *Reader) *Calls {
	count := Count(r)
	return &Calls{left: count, calls: make([]Call, 0, count)}
}

// Next reads the name of the next call, if there is one.
func (c *Calls) Next(r *Reader) bool {
	if c.left == 0 {
		return false
	}
	c.left--
	Count(r)
	c.Name = r.string()
	return true
}

// Add takes a call that has its arguments. One without an answer answers null.
func (c *Calls) Add(call Call) {
	c.calls = append(c.calls, call)
}

// Unknown complains of a call of no operation.
func (c *Calls) Unknown() {
	Fail("there is no operation `" + c.Name + "`")
}

// Make makes the calls in their order.
func (c *Calls) Make() {
	for index := range c.calls {
		c.calls[index].Make()
	}
}

// Answer lists the answers.
func (c *Calls) Answer(w *Writer) {
	w.Items(len(c.calls))
	for index := range c.calls {
		if c.calls[index].Answer == nil {
			w.Null()
		} else {
			c.calls[index].Answer(w)
		}
	}
}

//go:wasmexport kata_buffer
func buffer(length int32) unsafe.Pointer {
	// One byte more: an empty slice has no address of its own.
	input = make([]byte, length, length+1)
	return unsafe.Pointer(unsafe.SliceData(input))
}

//go:wasmexport kata_load
func loadArguments() {
	reader := Reader{bytes: input}
	call = load(&reader)
	if reader.at != len(input) {
		Fail("there are more arguments than parameters")
	}
}

//go:wasmexport kata_call
func makeCall() {
	if call.Make == nil {
		Fail("called before the arguments were loaded")
	}
	call.Make()
	made = true
}

// The most a call held cannot be told: what is freed shows only when the collector comes by.
//
//go:wasmexport kata_heap
func heap() uint64 {
	return 1<<64 - 1
}

//go:wasmexport kata_result
func result() uint64 {
	if !made {
		Fail("asked for an answer before the call")
	}
	output.out = output.out[:0]
	call.Answer(&output)
	flush()
	at := uintptr(unsafe.Pointer(unsafe.SliceData(output.out)))
	return uint64(len(output.out))<<32 | uint64(at)
}
