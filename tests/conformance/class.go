// As it is published: a constructor, and methods on `this`.
type RecentCalls struct {
	window int
	calls  []int
}

func Constructor(window int) RecentCalls {
	return RecentCalls{window: window}
}

func (this *RecentCalls) CallAt(second int) {
	this.calls = append(this.calls, second)
	for this.calls[0]+this.window <= second {
		this.calls = this.calls[1:]
	}
}

func (this *RecentCalls) Count() int {
	return len(this.calls)
}

func (this *RecentCalls) Mean() float64 {
	sum := 0
	for _, second := range this.calls {
		sum += second
	}
	return float64(sum) / float64(max(1, len(this.calls)))
}
