// The library's list linked both ways, and a map to its elements, in LeetCode's form: O(1) for each operation.
import "container/list"

type entry struct {
	job, plate int
}

type PlateRack struct {
	capacity int
	byUse    *list.List // the latest used first
	elements map[int]*list.Element
}

func Constructor(capacity int) PlateRack {
	return PlateRack{capacity: capacity, byUse: list.New(), elements: map[int]*list.Element{}}
}

func (this *PlateRack) Get(job int) int {
	element, found := this.elements[job]
	if !found {
		return -1
	}
	this.byUse.MoveToFront(element)
	return element.Value.(*entry).plate
}

func (this *PlateRack) Put(job int, plate int) {
	if element, found := this.elements[job]; found {
		element.Value.(*entry).plate = plate
		this.byUse.MoveToFront(element)
		return
	}
	if this.byUse.Len() == this.capacity {
		oldest := this.byUse.Back()
		delete(this.elements, oldest.Value.(*entry).job)
		this.byUse.Remove(oldest)
	}
	this.elements[job] = this.byUse.PushFront(&entry{job, plate})
}
