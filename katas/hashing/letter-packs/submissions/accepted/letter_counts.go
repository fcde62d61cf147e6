// An array of 26 counts is a key of a map as it is, in LeetCode's form: O(n) without sorting.
func letterPacks(words []string) [][]string {
	packs := map[[26]uint8][]string{}
	for _, word := range words {
		var counts [26]uint8
		for _, letter := range []byte(word) {
			counts[letter-'a']++
		}
		packs[counts] = append(packs[counts], word)
	}
	answer := make([][]string, 0, len(packs))
	for _, pack := range packs {
		answer = append(answer, pack)
	}
	return answer
}
