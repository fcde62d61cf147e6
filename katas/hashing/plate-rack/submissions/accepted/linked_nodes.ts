// A map of nodes that are linked both ways in order of use, in a ring with one node that is no plate: O(1) each.
class RackNode {
    older: RackNode = this;
    newer: RackNode = this;

    constructor(readonly job: number, public plate: number) {}

    unlink(): void {
        this.older.newer = this.newer;
        this.newer.older = this.older;
    }

    linkBefore(gate: RackNode): void {
        this.older = gate.older;
        this.newer = gate;
        gate.older.newer = this;
        gate.older = this;
    }
}

class PlateRack {
    private readonly nodes = new Map<number, RackNode>();
    private readonly gate = new RackNode(-1, -1);

    constructor(private readonly capacity: number) {}

    get(job: number): number {
        const node = this.nodes.get(job);
        if (node === undefined) {
            return -1;
        }
        node.unlink();
        node.linkBefore(this.gate);
        return node.plate;
    }

    put(job: number, plate: number): void {
        if (this.get(job) !== -1) {
            this.nodes.get(job)!.plate = plate;
            return;
        }
        if (this.nodes.size === this.capacity) {
            const oldest = this.gate.newer;
            oldest.unlink();
            this.nodes.delete(oldest.job);
        }
        const node = new RackNode(job, plate);
        this.nodes.set(job, node);
        node.linkBefore(this.gate);
    }
}
