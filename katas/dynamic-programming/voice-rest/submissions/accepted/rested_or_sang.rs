// The best total with and without a song on the latest evening: O(n) time, O(1) space.
pub fn voice_rest(fees: Vec<i64>) -> i64 {
    let (mut rested, mut sang) = (0, 0);
    for fee in fees {
        (rested, sang) = (rested.max(sang), rested + fee);
    }
    rested.max(sang)
}
