/** A text of at most so many letters: the end of an address tells more than its beginning. */
export function shorten(text: string, most: number): string {
  return text.length <= most ? text : `…${text.slice(1 - most)}`
}
