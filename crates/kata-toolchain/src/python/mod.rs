//! Python: the interpreter that the program carries compiles and runs the text; the host only writes the starter.

mod starter;

pub(crate) use starter::starter;
