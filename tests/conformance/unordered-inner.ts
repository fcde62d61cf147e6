function letters(words: string[]): string[][] {
    return words.map((word: string): string[] => [...word].sort());
}
