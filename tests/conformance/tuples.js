var oldest = function(people) {
    const most = Math.max(...people.map(([, age]) => age));
    const [[name], ...others] = people.filter(([, age]) => age === most);
    return [most, name, others.length === 0];
};
