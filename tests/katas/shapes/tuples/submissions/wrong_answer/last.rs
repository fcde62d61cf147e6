// Takes the last of equals.
pub fn oldest(people: Vec<(String, u8)>) -> (u8, String, bool) {
    let person = people.iter().max_by_key(|person| person.1).unwrap();
    (person.1, person.0.clone(), people.iter().filter(|other| other.1 == person.1).count() == 1)
}
