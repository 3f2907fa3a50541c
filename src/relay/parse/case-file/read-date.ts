import type { IsoDate } from '../../model/relay-case.ts'
import { fieldReader } from './read-fact.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const UTC_TIME = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/

/** Reads a calendar day, `2026-11-23`; null for anything else, 30 February included. */
function toIsoDate(text: string): IsoDate | null {
  const day = text.trim()
  if (!DAY.test(day)) return null
  const date = new Date(`${day}T00:00:00Z`)
  const isCalendarDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
  return isCalendarDay ? day : null
}

/** Reads a day or a full UTC time, `2026-01-01T00:00:00Z`; null for anything else. */
function toInstant(text: string): string | null {
  const day = UTC_TIME.exec(text.trim())?.[1]
  if (day === undefined) return toIsoDate(text)
  return toIsoDate(day) === null ? null : text.trim()
}

/** `asOf`. */
export const dayReader = fieldReader(toIsoDate, 'a day such as 2026-11-23')

/** `notBefore` and `notAfter`. */
export const instantReader = fieldReader(
  toInstant,
  'a day such as 2026-01-01 or a UTC time such as 2026-01-01T00:00:00Z',
)
