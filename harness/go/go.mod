// The guest side of kata's protocol for Go.
module kata

go 1.24
