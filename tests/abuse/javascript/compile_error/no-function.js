// Has no function of that name.
// says: has no function `echo`
function ecko(numbers) {
    return 0;
}
