// Seats all groups on a stack first and looks at every feud afterwards: O(n + m) time, O(n) space.
type Table = 0 | 1;

function seatAtTwoTables(feuds: number[][]): Table[] {
    const tables: (Table | undefined)[] = feuds.map(() => undefined);
    for (const first of feuds.keys()) {
        if (tables[first] === undefined) {
            seatGroup(feuds, tables, first);
        }
    }
    const seating = tables as Table[];
    const isAtPeace = feuds.every((others, guest) => others.every((other) => seating[other] !== seating[guest]));
    return isAtPeace ? seating : [];
}

function seatGroup(feuds: number[][], tables: (Table | undefined)[], first: number): void {
    const open: [guest: number, table: Table][] = [[first, 0]];
    while (open.length > 0) {
        const [guest, table] = open.pop()!;
        if (tables[guest] === undefined) {
            tables[guest] = table;
            for (const other of feuds[guest]) {
                open.push([other, table === 0 ? 1 : 0]);
            }
        }
    }
}
