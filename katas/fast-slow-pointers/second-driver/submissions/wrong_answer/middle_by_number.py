# Mistake: looks for the middle stop by its number, which may come earlier in the list too.
def second_leg(stops):
    numbers, node = [], stops
    while node:
        numbers.append(node.val)
        node = node.next
    middle = numbers[len(numbers) // 2]
    node = stops
    while node.val != middle:
        node = node.next
    return node
