// Includes /etc/hosts with spaces and other brackets; a solution is judged by itself.
// says: reads another file
include /* here */ ! [ "/etc/hosts" ];
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
