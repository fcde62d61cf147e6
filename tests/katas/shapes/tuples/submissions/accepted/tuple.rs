// A tuple of three types.
pub fn oldest(people: Vec<(String, u8)>) -> (u8, String, bool) {
    let most = people.iter().map(|person| person.1).max().unwrap();
    let mut oldest = people.iter().filter(|person| person.1 == most);
    let name = oldest.next().unwrap().0.clone();
    (most, name, oldest.next().is_none())
}
