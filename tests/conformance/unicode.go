// By character, not by byte.
func mirrorText(text string, mark rune) string {
	var b strings.Builder
	runes := []rune(text)
	for i := len(runes) - 1; i >= 0; i-- {
		b.WriteRune(runes[i])
	}
	fmt.Fprintf(&b, "%c", mark)
	return b.String()
}
