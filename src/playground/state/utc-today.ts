import type { IsoDate } from '../../relay/index.ts'

/** The calendar day in UTC of a moment: certificates and rules are compared with that day. */
export function utcToday(now: Date): IsoDate {
  return now.toISOString().slice(0, 10)
}
