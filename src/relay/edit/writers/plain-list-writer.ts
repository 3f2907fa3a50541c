import { elementAt } from '../../parse/property-bag/index.ts'
import type { FormWriter } from '../form-writer.ts'
import { lineEndAt, lineEndOf, lineStartAt, withoutPiece } from '../text-change.ts'

/** Names, one a line or parted by commas; nothing more can be said of one. */
export const plainListWriter: FormWriter = {
  change: (_, { span }, __, value) => (typeof value === 'string' ? { ...span, text: value } : null),
  insert: () => null,
  leaveOut: () => null,
  remove: ({ clean }, { span }) => {
    const { start, end } = span
    const comma = /^ *[,;] */.exec(clean.slice(end, lineEndAt(clean, end)))
    if (comma !== null) return { start, end: end + comma[0].length, text: '' }
    let from = start
    while (',; '.includes(clean.charAt(from - 1) || '\n')) from -= 1
    return lineStartAt(clean, start) === from
      ? withoutPiece(clean, start, end)
      : { start: from, end, text: '' }
  },
  add: ({ text, clean }, { span, entries }, object) => {
    const [only, ...others] = Object.entries(object)
    if (only?.[0] !== elementAt(entries, 0).name || others.length > 0) return null
    const lineStart = lineStartAt(clean, span.start)
    const lead = clean.slice(lineStart, lineStart + clean.slice(lineStart).search(/[^\s*•·-]/))
    const end = lineStart + clean.slice(lineStart, lineEndAt(clean, span.end)).trimEnd().length
    return [{ start: end, end, text: `${lineEndOf(text)}${lead}${String(only[1])}` }]
  },
}
