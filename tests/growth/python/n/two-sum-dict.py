# Looks the partner of each number up in a dict of those before it.
def work(numbers: list[int]) -> int:
    places = {}
    for place, number in enumerate(numbers):
        if 777 - number in places:
            return places[777 - number]
        places[number] = place
    return -1
