# Keeps a set of the hooks seen: O(n) time, but O(n) space.
def overbooked_hook(tags):
    seen = set()
    for tag in tags:
        if tag in seen:
            return tag
        seen.add(tag)
