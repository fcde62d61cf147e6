// Has what looks like types in texts, templates and expressions.
function echo(numbers: number[]): number {
    const texts = ['enum A {}', `as ${'number' as string} as`, "namespace N {}"];
    const pattern = /: number as <T>[/]/;
    return numbers.reduce((sum, number) => sum + number, 0) + (pattern.test(texts.join()) ? 1 : 0);
}
