// Each word in a goroutine; the words keep their order.
func letters(words []string) [][]string {
	all := make([][]string, len(words))
	var wait sync.WaitGroup
	for i, word := range words {
		wait.Add(1)
		go func() {
			defer wait.Done()
			all[i] = strings.Split(word, "")
		}()
	}
	wait.Wait()
	return all
}
