// Writes answers in the value encoding.

package kata

import "unsafe"

// Writer writes values for the host.
type Writer struct {
	out []byte
}

// The most values an answer may hold.
const mostValues = 1 << 20

// Makes room for so many bytes and tells where.
func (w *Writer) room(bytes int) *byte {
	length := len(w.out)
	if cap(w.out)-length < bytes {
		more := make([]byte, length, 2*cap(w.out)+1024)
		copy(more, w.out)
		w.out = more
	}
	w.out = w.out[:length+bytes]
	return &w.out[length]
}

func (w *Writer) length(length int) {
	*(*uint32)(unsafe.Pointer(w.room(4))) = uint32(length)
}

func (w *Writer) word(tag byte, word uint64) {
	at := unsafe.Pointer(w.room(9))
	*(*byte)(at) = tag
	*(*uint64)(unsafe.Add(at, 1)) = word
}

// Null writes the mark of absence.
func (w *Writer) Null() {
	w.out = append(w.out, tagNull)
}

// Items announces so many items.
func (w *Writer) Items(count int) {
	w.out = append(w.out, tagList)
	w.length(count)
}

func (w *Writer) string(text string) {
	w.out = append(w.out, tagString)
	w.length(len(text))
	w.out = append(w.out, text...)
}

// Open announces the items of a slice.
func Open[S ~[]E, E any](w *Writer, items S) {
	w.Items(len(items))
}

// Present tells whether a pointer leads somewhere, and writes null if not.
func Present[T any](w *Writer, pointer *T) bool {
	if pointer == nil {
		w.Null()
	}
	return pointer != nil
}

// Some tells what it is told, and writes null if that is false.
func Some[T ~bool](w *Writer, present T) bool {
	if !present {
		w.Null()
	}
	return bool(present)
}

// WriteInt writes a whole number.
func WriteInt[T Integer](w *Writer, value T) {
	if value > 0 && int64(value) < 0 {
		w.word(tagWideInt, uint64(value))
		w.out = append(w.out, 0, 0, 0, 0, 0, 0, 0, 0)
		return
	}
	w.word(tagInt, uint64(value))
}

// WriteFloat writes a number; the host takes whole ones as well.
func WriteFloat[T Integer | Floating](w *Writer, value T) {
	float := float64(value)
	w.word(tagFloat, *(*uint64)(unsafe.Pointer(&float)))
}

// WriteBool writes a truth value.
func WriteBool[T ~bool](w *Writer, value T) {
	if value {
		w.out = append(w.out, tagTrue)
	} else {
		w.out = append(w.out, tagFalse)
	}
}

// WriteString writes a text.
func WriteString[T Text](w *Writer, value T) {
	w.string(string(value))
}

// WriteChar writes a character.
func WriteChar[T Character](w *Writer, value T) {
	switch unsafe.Sizeof(value) {
	case 1:
		w.string(string(rune(*(*byte)(unsafe.Pointer(&value)))))
	case 4:
		w.string(string(*(*rune)(unsafe.Pointer(&value))))
	default:
		w.string(*(*string)(unsafe.Pointer(&value)))
	}
}

// WriteAny writes a value whose type is known only now.
func WriteAny(w *Writer, value any) {
	switch value := value.(type) {
	case nil:
		w.Null()
	case int:
		WriteInt(w, value)
	case int64:
		WriteInt(w, value)
	case int32:
		WriteInt(w, value)
	case uint8:
		WriteInt(w, value)
	case uint64:
		WriteInt(w, value)
	case float64:
		WriteFloat(w, value)
	case bool:
		WriteBool(w, value)
	case string:
		w.string(value)
	case []any:
		w.Items(len(value))
		for _, item := range value {
			WriteAny(w, item)
		}
	case []int:
		w.Items(len(value))
		for _, item := range value {
			WriteInt(w, item)
		}
	case []string:
		w.Items(len(value))
		for _, item := range value {
			w.string(item)
		}
	default:
		Fail("kata cannot take a `" + typeName(value) + "` as an answer")
	}
}

// The name of a value's type, which the runtime tells without reflect only in a complaint of its own.
func typeName(value any) (name string) {
	type wanted struct{}
	defer func() {
		text := recover().(error).Error()
		_, text, _ = cut(text, " is ")
		name, _, _ = cut(text, ", not ")
	}()
	_ = value.(wanted)
	return
}

func cut(text, at string) (before, after string, found bool) {
	for index := 0; index+len(at) <= len(text); index++ {
		if text[index:index+len(at)] == at {
			return text[:index], text[index+len(at):], true
		}
	}
	return text, "", false
}
