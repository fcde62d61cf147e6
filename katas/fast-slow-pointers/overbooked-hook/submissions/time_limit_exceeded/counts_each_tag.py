# Counts for each tag how often its number is there: O(n^2).
def overbooked_hook(tags):
    for tag in tags:
        if tags.count(tag) > 1:
            return tag
