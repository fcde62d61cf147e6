struct C; impl C { fn new() -> Self { C } fn f(&mut self, x: char) { if !x.is_ascii() { return; } } }
