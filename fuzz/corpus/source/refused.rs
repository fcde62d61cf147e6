//! notes
#![allow(dead_code)]
fn f(x: &mut Vec<i32>) { include_str!("/etc/passwd"); }
