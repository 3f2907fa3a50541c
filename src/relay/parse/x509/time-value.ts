import { contentOf, TAG, type DerNode } from './der-node.ts'

/** Year, month, day, hour, minute, second, fraction. DER allows UTC only. */
const GENERALIZED = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?Z$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/

/**
 * A UTCTime or GeneralizedTime as `2026-01-01T00:00:00Z`. Two-digit years from 50 on are 19xx
 * (RFC 5280); fractions of a second are dropped.
 *
 * @returns null for anything else, days that do not exist included
 */
export function readTime(node: DerNode | undefined): string | null {
  const short = contentOf(node, TAG.utcTime)
  const text = short === null ? contentOf(node, TAG.generalizedTime) : withCentury(short)
  return text === null ? null : realInstant(text.replace(GENERALIZED, toIsoForm))
}

/**
 * A time that exists, as it stands: `2026-01-01T00:00:00Z`.
 *
 * @returns null for another form, and for days and hours that do not exist
 */
export function realInstant(text: string): string | null {
  if (!INSTANT.test(text)) return null
  const time = Date.parse(text)
  // The round trip refuses 31 February, which some engines would read as a day in March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString() === text.replace('Z', '.000Z')
  return isReal ? text : null
}

function withCentury(time: string): string {
  return (Number(time.slice(0, 2)) >= 50 ? '19' : '20') + time
}

function toIsoForm(
  _time: string,
  year: string,
  month: string,
  day: string,
  hour: string,
  minute: string,
  second = '00',
): string {
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
}
