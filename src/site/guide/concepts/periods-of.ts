import {
  evaluateCase,
  storyOf,
  toRelayCase,
  type CaseFile,
  type IsoDate,
  type RecipientResult,
} from '../../../relay/index.ts'
import { describeOutcome } from '../../scenarios/outcomes.ts'
import { addMonths } from './months.ts'

/** A span of days on which a case has one verdict. */
export interface Period extends Pick<RecipientResult, 'verdict' | 'reply'> {
  readonly from: IsoDate
  readonly word: string
  readonly lead: string
  readonly isContested: boolean
}

/**
 * The periods of a case's first recipient, found month by month and then to the day.
 *
 * @param first - a first of a month
 * @returns at least one period, and how many months lie between first and last day
 */
export function periodsOf(
  file: CaseFile,
  first: IsoDate,
  last: IsoDate,
): { readonly periods: readonly Period[]; readonly months: number } {
  const starts = monthsBetween(first, last)
  const periods: Period[] = []
  let before: IsoDate | null = null
  for (const day of [...starts, last]) {
    const period = periodOn(file, day)
    const known = periods.at(-1)
    if (known === undefined || keyOf(known) !== keyOf(period))
      periods.push({ ...period, from: before === null ? day : firstDayOf(file, before, day) })
    before = day
  }
  return { periods, months: starts.length - 1 }
}

function monthsBetween(first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = []
  for (let day = first; day <= last; day = addMonths(first, days.length)) days.push(day)
  return days
}

/** The first day after `before` on which the case is as on `day`. */
function firstDayOf(file: CaseFile, before: IsoDate, day: IsoDate): IsoDate {
  const wanted = keyOf(periodOn(file, day))
  let next = before
  while (next < day) {
    next = nextDay(next)
    if (keyOf(periodOn(file, next)) === wanted) return next
  }
  return day
}

function nextDay(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

function periodOn(file: CaseFile, day: IsoDate): Period {
  const { relayCase } = toRelayCase({ ...file, asOf: day }, day)
  const [result] = evaluateCase(relayCase).recipients
  if (result === undefined) throw new Error('evaluateCase() returned no recipient')
  const { verdict, reply, contested } = result
  return {
    from: day,
    verdict,
    reply,
    word: describeOutcome(result),
    lead: storyOf(result).lead,
    isContested: contested.length > 0,
  }
}

function keyOf({ word, lead, isContested }: Period): string {
  return `${word} ${lead} ${String(isContested)}`
}
