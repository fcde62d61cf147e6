// Requires files, modules and folders and answers wrong if it gets one.
function echo(numbers) {
    let got = 0;
    for (const name of ['fs', 'node:fs', 'child_process', '/etc/passwd', '../../Cargo.toml', 'os', 'std', 'qjs:std', '']) {
        try {
            require(name);
            got++;
        } catch (error) {
            got += error.message.includes('root:');
        }
    }
    return numbers.reduce((sum, number) => sum + number, 0) + got;
}
