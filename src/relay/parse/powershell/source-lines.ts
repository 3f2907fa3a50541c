/** One line without its trailing spaces. */
export interface SourceLine {
  readonly text: string
  /** Offset of the line's first code unit. */
  readonly start: number
}

const PROMPT = /^(?:\[PS\]|PS)(?: [^>]{0,260})?>/
const COMMAND =
  /^(?:\(?(?:Get|Set|New|Remove|Enable|Disable|Connect|Disconnect|Import|Install)-[A-Za-z]+(?![\w.-])|\$[A-Za-z]|#)/i

/** The lines of a cleaned text. */
export function toLines(clean: string): readonly SourceLine[] {
  let start = 0
  return clean.split('\n').map((line) => {
    const at = start
    start += line.length + 1
    return { text: line.trimEnd(), start: at }
  })
}

/** Where the first visible character of a line stands; the line's length when there is none. */
export function indentOf(text: string): number {
  return text.length - text.trimStart().length
}

/** Whether a line is a prompt, a command or a comment: something typed, no part of an object. */
export function isTypedLine(text: string): boolean {
  const trimmed = text.trimStart()
  return PROMPT.test(trimmed) || COMMAND.test(trimmed)
}
