class Solution {
    private readonly visited = new Set<number>();

    reached(neighbours: number[][], start: number): boolean[] {
        this.visit(neighbours, start);
        return neighbours.map((_, place) => this.visited.has(place));
    }

    private visit(neighbours: number[][], place: number): void {
        if (this.visited.has(place)) return;
        this.visited.add(place);
        for (const next of neighbours[place] ?? []) this.visit(neighbours, next);
    }
}
