// As it is published: camel case, 32-bit numbers, interior mutability.
#[derive(Default)]
pub struct RecentCalls {
    window: i32,
    calls: RefCell<Vec<i32>>,
}

impl RecentCalls {
    pub fn new(window: i32) -> Self {
        Self { window, ..Default::default() }
    }

    pub fn callAt(&self, second: i32) {
        let mut calls = self.calls.borrow_mut();
        calls.push(second);
        calls.retain(|call| call + self.window > second);
    }

    pub fn count(&self) -> i32 {
        self.calls.borrow().len() as i32
    }

    pub fn mean(&self) -> f64 {
        let calls = self.calls.borrow();
        if calls.is_empty() { 0.0 } else { calls.iter().sum::<i32>() as f64 / calls.len() as f64 }
    }
}
