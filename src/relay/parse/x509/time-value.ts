import { contentOf, TAG, type DerNode } from './der-node.ts'

/** The part both kinds share: month, day, hour, minute, second, fraction. DER allows UTC only. */
const REST = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:\.\d+)?Z$/

/**
 * A UTCTime or GeneralizedTime as `2026-01-01T00:00:00Z`. Two-digit years from 50 on are 19xx
 * (RFC 5280); fractions of a second are dropped.
 *
 * @returns null for anything else, days that do not exist included
 */
export function readTime(node: DerNode | undefined): string | null {
  const short = contentOf(node, TAG.utcTime)
  if (short !== null) return toInstant(fullYear(short.slice(0, 2)), short.slice(2))
  const long = contentOf(node, TAG.generalizedTime)
  return long === null ? null : toInstant(long.slice(0, 4), long.slice(4))
}

function fullYear(year: string): string {
  return (Number(year) >= 50 ? '19' : '20') + year
}

function toInstant(year: string, rest: string): string | null {
  const [, month, day, hour, minute, second = '00'] = REST.exec(rest) ?? []
  if (month === undefined || day === undefined || hour === undefined || minute === undefined) {
    return null
  }
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}`
  const time = Date.parse(`${instant}Z`)
  // The round trip refuses 31 February, which some engines would read as a day in March.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString() === `${instant}.000Z`
  return isReal ? `${instant}Z` : null
}
