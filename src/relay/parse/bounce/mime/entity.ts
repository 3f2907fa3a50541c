import { readHeaderFields, type Field } from '../fields/read-fields.ts'
import { firstLine, type TextLine } from '../lines.ts'
import { slicePlaced, type PlacedText } from '../placed-text.ts'
import { fieldValue } from '../report-parts.ts'

/** A message or a MIME part: its header and what the header says of its body. */
export interface Entity {
  readonly fields: readonly Field[]
  /** In lower case; `text/plain` where it is not said. */
  readonly mediaType: string
  readonly charset: string
  readonly boundary: string | null
  /** A body that does not stand as it is read. */
  readonly encoding: 'base64' | 'quoted-printable' | null
  /** Whether it is a file that holds a message. */
  readonly isMessageFile: boolean
  readonly body: PlacedText
}

const BOUNDARY = /\bboundary ?= ?(?:"([^"]{1,200})"|([^\s;"]{1,200}))/i
const CHARSET = /\bcharset ?= ?"?([\w.:-]{1,40})/i
const MESSAGE_FILE = /\b(?:file)?name ?= ?"?[^"\n]{1,200}\.eml\b/i

/** Parts a message or a MIME part into header and body: the first blank line is between. */
export function readEntity(source: PlacedText): Entity {
  const { start: headerEnd, end: bodyStart } = blankLineIn(source.text)
  const fields = readHeaderFields(slicePlaced(source, 0, headerEnd))
  const type = textOf(fields, 'content-type')
  const [, quoted = null, bare = quoted] = BOUNDARY.exec(type) ?? []
  return {
    fields,
    mediaType: /^[\w.+-]+\/[\w.+-]+/.exec(type)?.[0].toLowerCase() ?? 'text/plain',
    charset: CHARSET.exec(type)?.[1] ?? 'utf-8',
    boundary: bare,
    encoding: encodingOf(textOf(fields, 'content-transfer-encoding')),
    isMessageFile: MESSAGE_FILE.test(`${type} ${textOf(fields, 'content-disposition')}`),
    body: slicePlaced(source, bodyStart),
  }
}

/** A part without a header begins with the blank line. */
function blankLineIn(text: string): Pick<TextLine, 'start' | 'end'> {
  return firstLine(text, true) ?? { start: text.length, end: text.length }
}

function textOf(fields: readonly Field[], name: string): string {
  return fieldValue(fields, name)?.text ?? ''
}

function encodingOf(text: string): Entity['encoding'] {
  if (/^base64\b/i.test(text)) return 'base64'
  return /^quoted-printable\b/i.test(text) ? 'quoted-printable' : null
}

/** The parts of a multipart body; what stands before the first and behind the last border is none. */
export function partsOf({ body }: Entity, boundary: string): readonly PlacedText[] {
  const parts: PlacedText[] = []
  let start: number | null = null
  for (const border of bordersOf(body.text, `--${boundary}`)) {
    if (start !== null) parts.push(slicePlaced(body, start, border.start))
    start = border.isLast ? null : border.end
  }
  if (start !== null) parts.push(slicePlaced(body, start))
  return parts
}

interface Border {
  readonly start: number
  readonly end: number
  readonly isLast: boolean
}

/** Lines with nothing but the border, indented or not. */
function bordersOf(text: string, mark: string): readonly Border[] {
  const borders: Border[] = []
  let at = text.indexOf(mark)
  while (at !== -1) {
    const start = text.lastIndexOf('\n', at) + 1
    const feed = text.indexOf('\n', at)
    const end = feed === -1 ? text.length : feed + 1
    const line = text.slice(start, end).trim()
    if (line === mark || line === `${mark}--`) borders.push({ start, end, isLast: line !== mark })
    // No line is looked at twice, however often the mark stands in it.
    at = text.indexOf(mark, end)
  }
  return borders
}
