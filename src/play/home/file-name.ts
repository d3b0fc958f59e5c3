/**
 * The name of a file to save: words joined by hyphens, safe on every system, and the local date of `at`.
 */
export function fileNameOf(words: readonly string[], at: Date, extension: string): string {
  const safe = words
    .map((word) =>
      word
        .normalize('NFC')
        .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60),
    )
    .filter((word) => word !== '');
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${[...safe, date].join('-')}.${extension}`;
}
