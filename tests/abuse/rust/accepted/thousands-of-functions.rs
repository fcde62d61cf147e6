// Makes two thousand functions by macros; that is no crime.
macro_rules! ten {
    ($m:ident $($p:ident)*) => { $m!($($p)* a); $m!($($p)* b); $m!($($p)* c); $m!($($p)* d); $m!($($p)* e);
        $m!($($p)* f); $m!($($p)* g); $m!($($p)* h); $m!($($p)* i); $m!($($p)* j); };
}
macro_rules! hundreds { ($($p:ident)*) => { pub mod $($p)* { ten!(tens); } }; }
macro_rules! tens { ($p:ident) => { pub mod $p { ten!(ones); } }; }
macro_rules! ones {
    ($p:ident) => { pub mod $p { macro_rules! one { ($n:ident) => { pub fn $n(x: u64) -> u64 { x ^ 1 } }; }
        one!(y); one!(z); } };
}
ten!(hundreds);
pub fn echo(numbers: Vec<i64>) -> i64 {
    std::hint::black_box([a::a::a::y as fn(u64) -> u64, j::j::j::z]);
    numbers.iter().sum()
}
