// Drops a chain of a million boxes recursively; the stack must end it.
// says: stack overflow: the recursion is too deep
struct Link(#[allow(dead_code)] Option<Box<Link>>);
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut chain = None;
    for _ in 0..1_000_000 {
        chain = Some(Box::new(Link(chain)));
    }
    drop(std::hint::black_box(chain));
    numbers.iter().sum()
}
