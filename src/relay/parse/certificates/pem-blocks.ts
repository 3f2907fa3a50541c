/** One PEM block, wherever it stands in a text; offsets are UTF-16 code units. */
export interface PemBlock {
  /** `CERTIFICATE`; at most 40 capitals, digits and blanks. */
  readonly label: string
  /** The first dash of the BEGIN line. */
  readonly start: number
  readonly bodyStart: number
  readonly bodyEnd: number
  /** Behind the END line; where the body ends when there is none. */
  readonly end: number
  /** Whether an END line with the same label follows. */
  readonly isClosed: boolean
}

interface Border {
  /** `BEGIN CERTIFICATE` */
  readonly words: string
  readonly start: number
  readonly end: number
}

const BORDER = /-----(?:BEGIN|END) [A-Z0-9 ]{0,40}-----/g
const BEGIN = 'BEGIN '

/** All PEM blocks of a text in their order, closed or not. Takes one pass. */
export function findPemBlocks(text: string): readonly PemBlock[] {
  const borders = Array.from(text.matchAll(BORDER), toBorder)
  return borders.flatMap(({ words, start, end: bodyStart }, index) => {
    if (!words.startsWith(BEGIN)) return []
    const label = words.slice(BEGIN.length)
    const next = borders[index + 1]
    const bodyEnd = next?.start ?? text.length
    const isClosed = next?.words === `END ${label}`
    return [{ label, start, bodyStart, bodyEnd, end: isClosed ? next.end : bodyEnd, isClosed }]
  })
}

function toBorder({ 0: border, index }: RegExpExecArray): Border {
  return { words: border.replaceAll('-----', ''), start: index, end: index + border.length }
}
