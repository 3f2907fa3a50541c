import { valueText } from '../../explain/format-list-text.ts'
import { placeOf, type FormWriter } from '../form-writer.ts'
import { withoutPiece } from '../text-change.ts'

/** Columns below dashes. What has no column cannot be said, and a row more would say too little. */
export const tableWriter: FormWriter = {
  change: ({ clean }, _, entry, value) => {
    const { start, end } = placeOf(entry.value)
    let next = end
    while (clean[next] === ' ') next += 1
    const isLast = next === clean.length || clean[next] === '\n'
    const text = valueText(value)
    // The columns behind it stay where they are, as long as there is room.
    return isLast
      ? { start, end, text }
      : { start, end: next - 1, text: text.padEnd(next - 1 - start) }
  },
  insert: () => null,
  leaveOut: () => null,
  remove: ({ clean }, { span }) => withoutPiece(clean, span.start, span.end),
  add: () => null,
}
