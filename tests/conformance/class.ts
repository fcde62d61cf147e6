// A class with private fields, in snake case where the kata has it.
class RecentCalls {
    readonly #window: number;
    private calls: number[] = [];

    constructor(window: number) {
        this.#window = window;
    }

    call_at(second: number): void {
        this.calls.push(second);
        this.calls = this.calls.filter((call: number) => call + this.#window > second);
    }

    count(): number {
        return this.calls.length;
    }

    mean(): number {
        const { calls } = this;
        return calls.reduce((sum, call) => sum + call, 0) / Math.max(calls.length, 1);
    }
}
