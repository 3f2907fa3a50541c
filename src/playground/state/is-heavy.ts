import type { CaseFile } from '../../relay/index.ts'

/** From this many UTF-16 code units on, reading and judging is done in a worker. */
export const HEAVY_LENGTH = 100 * 1024

/** Whether the texts of a case take so long to read that typing would stutter. */
export function isHeavy({
  tenant,
  otherTenants = [],
  submission,
  alsoThrough = [],
}: CaseFile): boolean {
  const others = typeof otherTenants === 'string' ? [] : otherTenants
  const texts = [
    ...[submission, ...alsoThrough].map((server) => server?.certificate),
    ...[tenant, ...others].flatMap((one) => [one?.acceptedDomains, one?.inboundConnectors]),
  ]
  return texts.reduce<number>((sum, text) => sum + lengthOf(text), 0) > HEAVY_LENGTH
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0
}
