typedef struct {
    int window;
    int first, last;
    int calls[1000];
} RecentCalls;

RecentCalls* recentCallsCreate(int window) {
    RecentCalls* obj = malloc(sizeof(RecentCalls));
    obj->window = window;
    obj->first = obj->last = 0;
    return obj;
}

void recentCallsCallAt(RecentCalls* obj, int second) {
    obj->calls[obj->last++] = second;
    while (obj->calls[obj->first] + obj->window <= second) obj->first++;
}

int recentCallsCount(RecentCalls* obj) {
    return obj->last - obj->first;
}

double recentCallsMean(RecentCalls* obj) {
    double sum = 0;
    for (int call = obj->first; call < obj->last; call++) sum += obj->calls[call];
    return obj->last > obj->first ? sum / (obj->last - obj->first) : 0;
}

void recentCallsFree(RecentCalls* obj) {
    free(obj);
}
