// Reads arguments into variables of the solution's own types.

package kata

import "unsafe"

// The tags of the value encoding: one byte, then little-endian data.
const (
	tagNull = iota
	tagFalse
	tagTrue
	tagInt
	tagFloat
	tagString
	tagList
	tagWideInt
)

// Reader reads values off the host's bytes.
type Reader struct {
	bytes []byte
	at    int
}

// Integer is any integer type.
type Integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

// Floating is any floating-point type.
type Floating interface {
	~float32 | ~float64
}

// Character is any type a character may be taken as.
type Character interface {
	~int32 | ~uint8 | ~string
}

// Text is any type a string may be taken as.
type Text interface {
	~string | ~[]byte | ~[]rune
}

func (r *Reader) take(length int) []byte {
	if length > len(r.bytes)-r.at {
		Fail("the arguments end too early")
	}
	r.at += length
	return r.bytes[r.at-length : r.at]
}

// Addresses need not be aligned here, and the host's order of bytes is this machine's.
func (r *Reader) word() uint64 {
	return *(*uint64)(unsafe.Pointer(&r.take(8)[0]))
}

func (r *Reader) length() int {
	return int(*(*uint32)(unsafe.Pointer(&r.take(4)[0])))
}

func (r *Reader) peek() byte {
	if r.at >= len(r.bytes) {
		Fail("the arguments end too early")
	}
	return r.bytes[r.at]
}

func (r *Reader) want(tag byte, name string) {
	if found := r.peek(); found != tag {
		mismatch(found, name)
	}
	r.at++
}

func (r *Reader) int(name string) int64 {
	if rest := r.bytes[r.at:]; len(rest) > 8 && rest[0] == tagInt {
		r.at += 9
		return *(*int64)(unsafe.Pointer(&rest[1]))
	}
	r.want(tagInt, name)
	return int64(r.word())
}

func mismatch(tag byte, name string) {
	found := "a list"
	switch tag {
	case tagNull:
		found = "null"
	case tagFalse, tagTrue:
		found = "a boolean"
	case tagInt:
		found = "a whole number"
	case tagFloat:
		found = "a float"
	case tagString:
		found = "a string"
	}
	Fail("an argument is " + found + ", which does not go into " + name)
}

// Int reads a whole number.
func Int[T Integer](r *Reader, into *T) {
	value := r.int("an integer")
	*into = T(value)
	if int64(*into) != value || (*into < 0) != (value < 0) {
		Fail("an argument is " + decimal(value) + ", which does not fit " + integerName[T]() + ": use a wider parameter type")
	}
}

func integerName[T Integer]() string {
	var zero T
	name := "int"
	if zero-1 > 0 {
		name = "uint"
	}
	return name + decimal(int64(unsafe.Sizeof(zero)*8))
}

// Float reads a number.
func Float[T Floating](r *Reader, into *T) {
	if r.peek() == tagInt {
		*into = T(r.int("a float"))
		return
	}
	r.want(tagFloat, "a float")
	bits := r.word()
	*into = T(*(*float64)(unsafe.Pointer(&bits)))
}

// Bool reads a truth value.
func Bool[T ~bool](r *Reader, into *T) {
	tag := r.peek()
	if tag != tagFalse && tag != tagTrue {
		mismatch(tag, "bool")
	}
	r.at++
	*into = tag == tagTrue
}

// A string that shares the input's bytes: nothing changes those.
func (r *Reader) string() string {
	r.want(tagString, "string")
	bytes := r.take(r.length())
	return unsafe.String(unsafe.SliceData(bytes), len(bytes))
}

// String reads a text.
func String[T Text](r *Reader, into *T) {
	*into = T(r.string())
}

// Char reads a character.
func Char[T Character](r *Reader, into *T) {
	text := r.string()
	first, count := rune(0), 0
	for _, char := range text {
		first = char
		count++
	}
	if count != 1 {
		Fail("an argument is \"" + text + "\", which is not one character: use string")
	}
	switch unsafe.Sizeof(*into) {
	case 1:
		if first > 0xff {
			Fail("an argument is '" + text + "', which does not fit a byte: use rune")
		}
		*(*byte)(unsafe.Pointer(into)) = byte(first)
	case 4:
		*(*rune)(unsafe.Pointer(into)) = first
	default:
		*(*string)(unsafe.Pointer(into)) = text
	}
}

// Any reads a value of any type: int, float64, bool, string, nil or a list of these.
func Any(r *Reader, into *any) {
	switch r.peek() {
	case tagNull:
		r.at++
		*into = nil
	case tagInt:
		*into = int(r.int("int"))
	case tagFloat:
		var value float64
		Float(r, &value)
		*into = value
	case tagString:
		*into = r.string()
	case tagList:
		items := make([]any, Count(r))
		for index := range items {
			Any(r, &items[index])
		}
		*into = items
	default:
		var value bool
		Bool(r, &value)
		*into = value
	}
}

// Count reads how many items of a list follow.
func Count(r *Reader) int {
	r.want(tagList, "a list")
	return r.length()
}

// List reads how many items follow and makes room for them.
func List[S ~[]E, E any](r *Reader, into *S) {
	*into = make(S, Count(r))
}

// Fill checks that as many items follow as there is room for.
func Fill[E any](r *Reader, into []E) {
	Items(r, len(into))
}

// Items checks that a list of so many items follows.
func Items(r *Reader, wanted int) {
	if count := Count(r); count != wanted {
		Fail("an argument has " + decimal(int64(count)) + " items, its parameter type " + decimal(int64(wanted)))
	}
}

// Absent tells whether a null comes next, and takes it if so.
func Absent(r *Reader) bool {
	if r.peek() != tagNull {
		return false
	}
	r.at++
	return true
}

// New makes room for what a pointer leads to.
func New[T any](into **T) {
	*into = new(T)
}
