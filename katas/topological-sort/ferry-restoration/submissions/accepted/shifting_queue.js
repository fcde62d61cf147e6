// Counts the unmet needs of each job, with a plain array as the queue of the free ones: O(jobs + pairs) steps and space.
var canBeRestored = function (jobs, needs) {
    const unmet = new Array(jobs).fill(0);
    const waiting = Array.from({ length: jobs }, () => []);
    for (const [job, earlier] of needs) {
        unmet[job]++;
        waiting[earlier].push(job);
    }
    const queue = [];
    for (let job = 0; job < jobs; job++) {
        if (unmet[job] === 0) queue.push(job);
    }
    let done = 0;
    while (queue.length > 0) {
        const earlier = queue.shift();
        done++;
        for (const job of waiting[earlier]) {
            if (--unmet[job] === 0) queue.push(job);
        }
    }
    return done === jobs;
};
