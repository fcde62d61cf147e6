// Sorts objects by one of their fields.
function work(numbers: number[]): number {
    type Row = { key: number; place: number };
    const rows = numbers.map((key, place): Row => ({ key, place }));
    rows.sort((one: Row, other: Row) => one.key - other.key || one.place - other.place);
    return rows[0]!.place;
}
