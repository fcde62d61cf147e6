# Mistake: looks for two tags next to one another that agree, as if the list were sorted.
def overbooked_hook(tags):
    for place in range(1, len(tags)):
        if tags[place] == tags[place - 1]:
            return tags[place]
    return tags[0]
