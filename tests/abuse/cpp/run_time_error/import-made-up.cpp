// Imports a function that nobody offers.
extern "C" __attribute__((import_module("env"), import_name("system"))) int made_up(const char* command);
long long echo(vector<int>& numbers) {
    return made_up("id");
}
