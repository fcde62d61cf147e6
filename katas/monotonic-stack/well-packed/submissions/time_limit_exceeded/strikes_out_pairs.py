# Strikes out neighbouring pairs with replace until there are none: O(n^2) where the parcel is deep.
class Solution:
    def wellPacked(self, log: str) -> bool:
        while "()" in log or "[]" in log or "{}" in log:
            log = log.replace("()", "").replace("[]", "").replace("{}", "")
        return not log
