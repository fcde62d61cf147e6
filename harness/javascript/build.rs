//! Gives the guest its stack, at the bottom of memory as the judge expects it.

fn main() {
    println!("cargo:rerun-if-changed=prelude");
    for argument in ["--stack-first", "-zstack-size=16777216"] {
        println!("cargo:rustc-link-arg-cdylib={argument}");
    }
}
