// Measures trapped rain with two pointers and two running walls, each bar is settled exactly once.
pub fn work(numbers: Vec<i64>) -> i64 {
    let (mut left, mut right) = (0, numbers.len());
    let (mut left_wall, mut right_wall) = (0, 0);
    let mut water = 0;
    while left < right {
        if left_wall <= right_wall {
            left_wall = left_wall.max(numbers[left]);
            water += left_wall - numbers[left];
            left += 1;
        } else {
            right -= 1;
            right_wall = right_wall.max(numbers[right]);
            water += right_wall - numbers[right];
        }
    }
    water
}
