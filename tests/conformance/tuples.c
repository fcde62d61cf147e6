// A tuple is a struct with its items in their order.
struct Person {
    char* name;
    int age;
};

struct Oldest {
    int age;
    char* name;
    bool alone;
};

struct Oldest oldest(struct Person* people, int peopleSize) {
    struct Oldest oldest = {people[0].age, people[0].name, true};
    for (int i = 1; i < peopleSize; i++) {
        if (people[i].age > oldest.age)
            oldest = (struct Oldest){people[i].age, people[i].name, true};
        else if (people[i].age == oldest.age)
            oldest.alone = false;
    }
    return oldest;
}
