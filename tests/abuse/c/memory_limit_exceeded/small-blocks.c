// Takes blocks of a few bytes on a list until it is refused one, and gives up.
// says: asked for more than 256 MiB
#include <stdlib.h>

struct Node {
    struct Node* next;
    char room[1000];
};

static struct Node* volatile list;

long long echo(int* numbers, int numbersSize) {
    (void)numbers;
    for (;;) {
        struct Node* node = malloc(sizeof *node);
        if (!node) {
            abort();
        }
        node->next = list;
        node->room[numbersSize % 1000] = 1;
        list = node;
    }
}
