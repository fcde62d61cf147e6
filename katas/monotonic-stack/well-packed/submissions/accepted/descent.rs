// Recursive descent: reads what lies in a container until its own closing mark. O(n) time, as deep as the parcel.
pub fn well_packed(log: String) -> bool {
    let mut rest = log.bytes().peekable();
    contents(&mut rest) && rest.peek().is_none()
}

fn contents(rest: &mut std::iter::Peekable<std::str::Bytes>) -> bool {
    loop {
        let close = match rest.peek() {
            Some(b'(') => b')',
            Some(b'[') => b']',
            Some(b'{') => b'}',
            _ => return true,
        };
        rest.next();
        if !contents(rest) || rest.next() != Some(close) {
            return false;
        }
    }
}
