// Depth first by recursion, everyone opposite to whom they are reached from, in LeetCode's form: O(n + m) time.
func seatAtTwoTables(feuds [][]int) []int {
	tables := make([]int, len(feuds))
	for guest := range tables {
		tables[guest] = -1
	}
	var seat func(guest, table int) bool
	seat = func(guest, table int) bool {
		if tables[guest] != -1 {
			return tables[guest] == table
		}
		tables[guest] = table
		for _, other := range feuds[guest] {
			if !seat(other, 1-table) {
				return false
			}
		}
		return true
	}
	for guest := range feuds {
		if tables[guest] == -1 && !seat(guest, 0) {
			return nil
		}
	}
	return tables
}
