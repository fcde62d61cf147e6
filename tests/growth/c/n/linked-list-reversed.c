// Puts the numbers on a list, a node each, and turns it round.
#include <stdlib.h>
#include <string.h>

struct Node {
    int value;
    struct Node* next;
};

int work(int* numbers, int numbersSize) {
    struct Node* list = NULL;
    for (int at = 0; at < numbersSize; ++at) {
        struct Node* node = malloc(sizeof *node);
        node->value = numbers[at];
        node->next = list;
        list = node;
    }
    struct Node* reversed = NULL;
    while (list) {
        struct Node* rest = list->next;
        list->next = reversed;
        reversed = list;
        list = rest;
    }
    int first = reversed ? reversed->value : 0;
    while (reversed) {
        struct Node* rest = reversed->next;
        free(reversed);
        reversed = rest;
    }
    return first;
}
