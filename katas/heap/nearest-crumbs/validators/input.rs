//! There are no more ants than crumbs, and no tie between the crumbs that are fetched and those that are left.

pub fn valid(crumbs: Vec<Vec<i64>>, ants: usize) -> Result<(), String> {
    if ants > crumbs.len() {
        return Err("there are more ants than crumbs".to_owned());
    }
    let mut squares: Vec<i64> = crumbs.iter().map(|crumb| crumb.iter().map(|side| side * side).sum()).collect();
    squares.sort_unstable();
    if ants < squares.len() && squares[ants - 1] == squares[ants] {
        return Err("the farthest crumb that is fetched is as far as one that is left".to_owned());
    }
    Ok(())
}
