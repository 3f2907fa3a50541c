import { elementAt } from '../../property-bag/index.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** RFC 5322: `Tue, 24 Nov 2026 10:36:54 +0000`, the seconds optional. */
const MAIL_DATE =
  /(\d{1,2})\s+([a-z]{3})\s+((?:19|20)\d\d)\s+(\d\d:\d\d)(:\d\d)?(?:\.\d{1,9})?\s+(?:([+-]\d\d)(\d\d)\b|([a-z]{1,3})\b)/i

const SERVER_TAG_DATE = /((?:19|20)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z/

/** The zones RFC 5322 still names, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
}

const MINUTE = 60_000

/**
 * Reads a date as mail headers and server tags write it.
 *
 * @returns UTC without fractions, as `2026-11-24T10:36:54Z`; null when it is no such date or has no
 * zone, since a local time may mean any day
 */
export function readDate(text: string): string | null {
  const mail = MAIL_DATE.exec(text)
  if (mail !== null) return readMailDate(mail)
  const tag = SERVER_TAG_DATE.exec(text)
  return tag === null ? null : toUtc(`${elementAt(tag, 1)}Z`, 0)
}

function readMailDate(match: RegExpExecArray): string | null {
  const group = (index: number): string => elementAt(match, index)
  const month = String(MONTHS.indexOf(group(2).toLowerCase()) + 1).padStart(2, '0')
  const date = `${group(3)}-${month}-${group(1).padStart(2, '0')}`
  const local = `${date}T${group(4)}${match[5] ?? ':00'}Z`
  return toUtc(local, minutesEast(match))
}

/** NaN for a zone that is not known. */
function minutesEast({ 6: hours, 7: minutes, 8: name = '' }: RegExpExecArray): number {
  if (hours === undefined) return (ZONES[name.toLowerCase()] ?? NaN) * 60
  const sign = hours.startsWith('-') ? -1 : 1
  return Number(hours) * 60 + sign * Number(minutes)
}

/** Null for a day or a time that does not exist: engines roll a 30th of February over into March. */
function toUtc(local: string, offset: number): string | null {
  const time = Date.parse(local)
  return toText(time) === local ? toText(time - offset * MINUTE) : null
}

function toText(time: number): string | null {
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000', '')
}
