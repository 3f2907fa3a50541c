/** One statement of a Mermaid source and the line it stands on. */
export interface Statement {
  readonly text: string
  readonly at: number
}

/** Letters, digits and the punctuation of addresses and replies: no markup, no links, no quotes. */
const plainText = /^[A-Za-z0-9 .,:'’?@<>*=/+&–-]+$/

/** A source without its blank lines and comments. */
export function statementsOf(source: string): readonly Statement[] {
  return source
    .split(/\r?\n/)
    .map((text, index) => ({ text: text.trim(), at: index + 1 }))
    .filter(({ text }) => text !== '' && !isComment(text))
}

/** `%%{` opens a directive, which could change the settings: not a comment. */
function isComment(text: string): boolean {
  return text.startsWith('%%') && !text.startsWith('%%{')
}

/** `<br>` parts lines; `#lt;` and `#gt;` are Mermaid's way to write the null sender. */
export function rowsOf(label: string, at: number): readonly string[] {
  const written = label.split('<br>')
  if (written.some((row) => /[<>]/.test(row))) throw refusal(at, label, 'no markup but <br>')
  const rows = written.map((row) => row.replaceAll('#lt;', '<').replaceAll('#gt;', '>').trim())
  if (!rows.every((row) => plainText.test(row))) throw refusal(at, label, 'plain text')
  return rows
}

/** What is wrong with a line, for whoever writes the source. */
export function refusal(line: number, found: string, expected: string): Error {
  return new Error(`Line ${line}: found ${JSON.stringify(found)}, expected ${expected}.`)
}
