// Embeds a file of the host as numbers.
// says: `#embed` reads another file
const unsigned char text[] = {
#embed "/etc/passwd"
};
long long echo(vector<int>& numbers) {
    return accumulate(numbers.begin(), numbers.end(), 0LL);
}
