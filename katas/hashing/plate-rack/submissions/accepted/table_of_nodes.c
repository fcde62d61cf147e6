// Jobs are at most 10,000, so a table of nodes by job serves as the map; a ring links them in order of use: O(1) each.
typedef struct Node {
    int job, plate;
    struct Node *older, *newer;
} Node;

typedef struct {
    int room; // how many plates still fit
    Node gate; // is no plate: newer is the longest unused, older the latest used
    Node* nodes[10001];
} PlateRack;

PlateRack* plateRackCreate(int capacity) {
    PlateRack* obj = calloc(1, sizeof(PlateRack));
    obj->room = capacity;
    obj->gate.older = obj->gate.newer = &obj->gate;
    return obj;
}

static void unlinkNode(Node* node) {
    node->older->newer = node->newer;
    node->newer->older = node->older;
}

static void linkAsNewest(PlateRack* obj, Node* node) {
    node->older = obj->gate.older;
    node->newer = &obj->gate;
    node->older->newer = node;
    obj->gate.older = node;
}

int plateRackGet(PlateRack* obj, int job) {
    Node* node = obj->nodes[job];
    if (!node) {
        return -1;
    }
    unlinkNode(node);
    linkAsNewest(obj, node);
    return node->plate;
}

void plateRackPut(PlateRack* obj, int job, int plate) {
    Node* node = obj->nodes[job];
    if (node) {
        unlinkNode(node);
    } else if (obj->room > 0) {
        --obj->room;
        node = malloc(sizeof(Node));
    } else {
        node = obj->gate.newer;
        unlinkNode(node);
        obj->nodes[node->job] = NULL;
    }
    node->job = job;
    node->plate = plate;
    obj->nodes[job] = node;
    linkAsNewest(obj, node);
}

void plateRackFree(PlateRack* obj) {
    while (obj->gate.newer != &obj->gate) {
        Node* node = obj->gate.newer;
        unlinkNode(node);
        free(node);
    }
    free(obj);
}
