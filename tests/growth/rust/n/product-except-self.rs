// Multiplies everything but each element using one pass from the left and one from the right.
const MODULUS: i64 = 1_000_000_007;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut products = vec![1; numbers.len()];
    let mut left = 1;
    for (index, &number) in numbers.iter().enumerate() {
        products[index] = left;
        left = left * (number + 1) % MODULUS;
    }
    let mut right = 1;
    for (index, &number) in numbers.iter().enumerate().rev() {
        products[index] = products[index] * right % MODULUS;
        right = right * (number + 1) % MODULUS;
    }
    products.iter().fold(0, |mixed, product| mixed ^ product)
}
