type Person = [name: string, age: number];

class Solution {
    oldest(people: Person[]): [number, string, boolean] {
        let [name, most] = people[0]!;
        let isOnly = true;
        for (const [other, age] of people.slice(1)) {
            if (age > most) {
                [name, most, isOnly] = [other, age, true];
            } else if (age === most) {
                isOnly = false;
            }
        }
        return [most, name, isOnly];
    }
}
