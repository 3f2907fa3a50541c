import { textBefore, type TextPlace } from './text-place.ts'

/** An object or list that is open at the place. */
interface Level {
  readonly isObject: boolean
  /** The name it is the value of; null within a list and at the top. */
  readonly name: string | null
  /** The last name read in it. */
  key: string | null
  /** A colon follows the name: its value comes next. */
  isAtValue: boolean
}

const PIECES = /"(?:[^"\\]|\\.)*("?)|[{}[\],:]|[^\s"{}[\],:]+/g

/** The place at an offset of a JSON text, complete or not; null where nothing is expected. */
export function jsonPlace(text: string, offset: number): TextPlace | null {
  const { before, from } = textBefore(text, offset)
  const levels: Level[] = []
  let last = { piece: '', at: 0, isOpenString: false }
  for (const match of before.matchAll(PIECES)) {
    const piece = match[0]
    read(levels, piece)
    last = { piece, at: match.index, isOpenString: piece.startsWith('"') && match[1] === '' }
  }
  const level = levels.at(-1)
  if (level?.isObject !== true) return null
  const isInWord = last.isOpenString || /[^\s{}[\],:"]$/.test(before)
  const isExpected = isInWord || /[{,:]\s*$/.test(before)
  if (!isExpected) return null
  return {
    path: levels.flatMap(({ name }) => name ?? []),
    property: level.isAtValue ? level.key : null,
    start: from + (isInWord ? last.at : before.length),
    isQuoted: last.isOpenString,
  }
}

function read(levels: Level[], piece: string): void {
  const level = levels.at(-1)
  switch (piece) {
    case '{':
    case '[':
      levels.push({
        isObject: piece === '{',
        name: level?.isAtValue === true ? level.key : null,
        key: null,
        isAtValue: false,
      })
      return
    case '}':
    case ']':
      levels.pop()
      return
    case ':':
      if (level !== undefined) level.isAtValue = true
      return
    case ',':
      if (level !== undefined) level.isAtValue = false
      return
    default:
      if (level?.isAtValue === false) level.key = piece.replaceAll('"', '')
  }
}
