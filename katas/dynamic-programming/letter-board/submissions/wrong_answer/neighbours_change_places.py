# Mistake: lets two neighbouring letters change places in one climb.
def letter_board(hanging: str, wanted: str) -> int:
    m, n = len(hanging), len(wanted)
    dp = [[max(i, j) for j in range(n + 1)] for i in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            swapped = dp[i - 1][j - 1] + (hanging[i - 1] != wanted[j - 1])
            dp[i][j] = min(swapped, dp[i - 1][j] + 1, dp[i][j - 1] + 1)
            if i > 1 and j > 1 and hanging[i - 2:i] == wanted[j - 2:j][::-1]:
                dp[i][j] = min(dp[i][j], dp[i - 2][j - 2] + 1)
    return dp[m][n]
