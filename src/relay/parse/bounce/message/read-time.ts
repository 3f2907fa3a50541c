import type { BounceReply, ReadValue } from '../../../model/bounce.ts'
import type { Field } from '../fields/read-fields.ts'
import type { PlacedText } from '../placed-text.ts'
import { fieldValues, type ReportParts } from '../report-parts.ts'
import { readDate } from './date-text.ts'

/** When a message was refused, and the first date that could not be read where none could. */
export interface TimeReading {
  readonly time: ReadValue<string> | null
  readonly unreadable: PlacedText | null
}

/**
 * The time of a refusal: of the last attempt, or of the server that signed the reply. Where a report
 * has neither, its own date stands for it, then that of the message.
 */
export function readTime(parts: ReportParts, reply: BounceReply | null): TimeReading {
  const attempts = fieldValues(parts.status, 'last-attempt-date')
  const dates = datesAround(parts)
  const time = firstDate(attempts, 'stated') ?? timeOfTag(reply) ?? firstDate(dates, 'inferred')
  const [first = null] = [...attempts, ...dates]
  return { time, unreadable: time === null ? first : null }
}

function datesAround({ header, status, returned }: ReportParts): readonly PlacedText[] {
  const named: readonly (readonly [readonly Field[], string])[] = [
    [header, 'date'],
    [status, 'arrival-date'],
    [returned, 'date'],
  ]
  return named.flatMap(([fields, name]) => fieldValues(fields, name))
}

function firstDate(
  values: readonly PlacedText[],
  basis: ReadValue<string>['basis'],
): ReadValue<string> | null {
  for (const { text, spanOf } of values) {
    const value = readDate(text)
    if (value !== null) return { value, span: spanOf(0, text.length), basis }
  }
  return null
}

function timeOfTag(reply: BounceReply | null): ReadValue<string> | null {
  if (reply === null) return null
  const [time] = reply.serverTags.flatMap((tag) => readDate(tag.time ?? '') ?? [])
  return time === undefined ? null : { value: time, span: reply.span, basis: 'stated' }
}
