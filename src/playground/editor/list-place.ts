import { lastLine, textBefore, type TextPlace } from './text-place.ts'

const COMMAND = /\b(?:new|set)-(?:inboundconnector|accepteddomain)\b/i

/** The place at an offset of what PowerShell prints as a list; null where nothing is expected. */
export function listPlace(text: string, offset: number): TextPlace | null {
  const line = lastLine(textBefore(text, offset).before)
  const value = /^\s*([\w.@]+)\s*:\s(.*)$/.exec(line)
  if (value !== null) return place(value[1] ?? null, lastWord(value[2] ?? ''), offset)
  const name = /^\s*([\w.@]*)$/.exec(line)
  return name === null ? null : place(null, name[1], offset)
}

/** The place at an offset of a command; null outside one, and where nothing is expected. */
export function commandPlace(text: string, offset: number): TextPlace | null {
  const { before } = textBefore(text, offset)
  const statement = before.slice(before.search(COMMAND))
  if (!COMMAND.test(statement)) return null
  const name = /\s-(\w*)$/.exec(statement)
  if (name !== null) return place(null, name[1], offset)
  const value = /\s-(\w+)(?::|\s)\s*([$\w]*)$/.exec(statement)
  return value === null ? null : place(value[1] ?? null, value[2], offset)
}

/** What is typed of the last word. */
function lastWord(text: string): string {
  return text.slice(Math.max(...[' ', ',', '{'].map((mark) => text.lastIndexOf(mark))) + 1)
}

function place(property: string | null, word = '', offset: number): TextPlace {
  return { path: [], property, start: offset - word.length, isQuoted: false }
}
