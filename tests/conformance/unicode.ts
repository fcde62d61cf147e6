const mirrorText = (text: string, mark: string): string => `${Array.from(text).reverse().join('')}${mark}`;
