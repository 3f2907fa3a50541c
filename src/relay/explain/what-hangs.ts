import type { OtherReading, RecipientResult } from '../model/trace.ts'
import type { Reply } from '../model/verdict.ts'
import { findReading, isDisagreementId, type DisagreementId } from '../register/disagreements.ts'

/** One point on which sources disagree so that the verdict would be another one. */
export interface HangingPoint {
  readonly id: DisagreementId
  /** The reading that gives another verdict. */
  readonly reading: string
  /** What hangs on it, in one sentence. */
  readonly text: string
}

/** What hangs on each contested point of a result, one sentence for every other reading. */
export function whatHangs({ otherReadings }: RecipientResult): readonly HangingPoint[] {
  return otherReadings.flatMap((other) =>
    isDisagreementId(other.disagreement) ? [pointOf(other.disagreement, other)] : [],
  )
}

function pointOf(id: DisagreementId, other: OtherReading): HangingPoint {
  const way = findReading(id, other.reading)?.readAs ?? `the other way in ${id}`
  const text = `Read ${way}, this message would ${outcomeOf(other)} instead.`
  return { id, reading: other.reading, text }
}

function outcomeOf({ verdict, reply }: OtherReading): string {
  switch (verdict) {
    case 'relayed':
      return 'be relayed'
    case 'delivered':
      return 'be delivered inside the tenant'
    case 'incoming-elsewhere':
      return 'arrive as ordinary incoming mail of the recipient’s tenant'
    case 'rejected':
      return reply === null ? 'be refused' : refusedWith(reply)
    case 'undetermined':
      return 'stay undetermined'
  }
}

function refusedWith({ code, enhancedStatus }: Reply): string {
  const effect = code < 500 ? 'put off' : 'returned'
  return `be ${effect} with ${String(code)} ${enhancedStatus}`
}
