import { realInstant } from '../x509/time-value.ts'

/** Which of two numbers before the year is the day. */
export type DateOrder = 'day-first' | 'month-first'

export type DateReading =
  /** A day, or a full UTC time where the text has one. */
  | { readonly kind: 'read'; readonly date: string }
  /** Day and month may be exchanged. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' }

const YEAR_FIRST = /^(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})(?!\d).*$/
const WITH_STOPS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})(?!\d).*$/
const TWO_FIRST = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d).*$/
const NAMED_MONTH = /^(\d{1,2})[-. ]([A-Z][a-z]{2})[-. ](\d{4})(?!\d).*$/
const WITH_ZONE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/
/** How ConvertTo-Json of Windows PowerShell writes a time: milliseconds since 1970. */
const MILLISECONDS = /^\/Date\((\d{1,14})\)\/$/

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
/** Right-to-left cultures put marks into their dates. */
const DIRECTION_MARKS = /[\u200e\u200f]/g

/**
 * Reads a date as PowerShell prints it in some culture: `1/29/2025 7:07:30 PM`, `29.01.2025
 * 19:07:30`, `2025-01-29`, `29-Jan-2025`. With full stops the day comes first in every culture of
 * Windows; with slashes or hyphens, two numbers up to 12 may be day or month. The hour is left out:
 * it is in the server's own time zone, which is not printed, so the day may differ by one from that
 * in UTC.
 *
 * @param order which number is the day, as far as other dates of the same output show
 * @returns `unreadable` for any other form, for days that do not exist, and for years of other
 * calendars
 */
export function readCultureDate(text: string, order: DateOrder | null): DateReading {
  const plain = text.replace(DIRECTION_MARKS, '').replace(NAMED_MONTH, withNumber)
  if (WITH_ZONE.test(plain)) return readInstant(Date.parse(plain))
  if (MILLISECONDS.test(plain)) return readInstant(Number(plain.replace(MILLISECONDS, '$1')))
  if (YEAR_FIRST.test(plain)) return readDay(plain.replace(YEAR_FIRST, '$1-$2-$3'))
  if (WITH_STOPS.test(plain)) return readDay(plain.replace(WITH_STOPS, '$3-$2-$1'))
  if (!TWO_FIRST.test(plain)) return { kind: 'unreadable' }
  const own = isSameEitherWay(plain) ? 'day-first' : (orderIn(plain) ?? order)
  if (own === null) return { kind: 'ambiguous' }
  return readDay(plain.replace(TWO_FIRST, own === 'day-first' ? '$3-$2-$1' : '$3-$1-$2'))
}

/**
 * The order that all dates of one output have in common; null where none shows it, or two
 * contradict each other.
 */
export function commonOrder(texts: readonly string[]): DateOrder | null {
  const orders = new Set(texts.flatMap((text) => orderIn(text.replace(DIRECTION_MARKS, '')) ?? []))
  const [order = null] = orders
  return orders.size === 1 ? order : null
}

/** What a number above 12 shows; null for any other date. */
function orderIn(text: string): DateOrder | null {
  if (!TWO_FIRST.test(text)) return null
  if (Number(text.replace(TWO_FIRST, '$1')) > 12) return 'day-first'
  return Number(text.replace(TWO_FIRST, '$2')) > 12 ? 'month-first' : null
}

function isSameEitherWay(text: string): boolean {
  return Number(text.replace(TWO_FIRST, '$1')) === Number(text.replace(TWO_FIRST, '$2'))
}

/**
 * Years of the Persian, Islamic and Buddhist calendars lie outside of those a certificate of ours
 * can have.
 */
function readDay(text: string): DateReading {
  const day = text.replace(/-(\d)(?!\d)/g, '-0$1')
  const year = Number(day.slice(0, 4))
  const isOurs = (year >= 1990 && year < 2400) || year === 9999
  return isOurs && realInstant(`${day}T00:00:00Z`) !== null
    ? { kind: 'read', date: day }
    : { kind: 'unreadable' }
}

function readInstant(time: number): DateReading {
  if (Number.isNaN(time)) return { kind: 'unreadable' }
  return { kind: 'read', date: new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z') }
}

function withNumber(_date: string, day: string, month: string, year: string): string {
  return `${year}-${String(MONTHS.indexOf(month) / 3 + 1)}-${day}`
}
