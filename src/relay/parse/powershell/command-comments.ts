/**
 * A text with its block comments blanked out, the line ends in them too: none of them ends a command.
 * Every offset stays; a comment that is not closed is no comment.
 */
export function withoutBlockComments(clean: string): string {
  const parts: string[] = []
  let done = 0
  for (let open = clean.indexOf('<#'); open !== -1; open = clean.indexOf('<#', done)) {
    const close = clean.indexOf('#>', open + 2)
    if (close === -1) break
    parts.push(clean.slice(done, open), ' '.repeat(close + 2 - open))
    done = close + 2
  }
  return done === 0 ? clean : parts.join('') + clean.slice(done)
}

/** Whether `#` at this offset begins a comment: inside a word it is a letter. */
export function beginsComment(clean: string, at: number): boolean {
  return clean[at] === '#' && /[\s{(;,]/.test(clean.charAt(at - 1))
}
