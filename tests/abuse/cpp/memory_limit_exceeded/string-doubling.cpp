// Doubles a string for ever; the memory limit must end it.
// says: asked for more than 256 MiB
long long echo(vector<int>& numbers) {
    string text = "x";
    while (true) {
        text += text;
    }
}
