// Is no Rust at all; the compiler must say so.
int main(void) { return 0; }
#include <stdio.h>
