// Imports files and modules while it runs, and answers wrong if one of them loads.
async function echo(numbers) {
    let got = 0;
    for (const name of ['/etc/passwd', 'file:///etc/hosts', 'qjs:os', 'data:text/javascript,export default 1', './echo.js']) {
        try {
            await import(name);
            got++;
        } catch {
            continue;
        }
    }
    return numbers.reduce((sum, number) => sum + number, 0) + got;
}
