const WORD = /[\w$.*@/-]/

/** The word an offset of a text stands in or at the end of; null between words. */
export function wordAt(text: string, offset: number): { start: number; end: number } | null {
  let [start, end] = [offset, offset]
  while (start > 0 && WORD.test(text.charAt(start - 1))) start -= 1
  while (end < text.length && WORD.test(text.charAt(end))) end += 1
  return start === end ? null : { start, end }
}
