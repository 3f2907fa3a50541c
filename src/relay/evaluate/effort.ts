import type { CasePath } from '../model/case-path.ts'

/** The fewest steps first: what stands in the bounce, then one cmdlet, then a capture on the server. */
const EFFORT: readonly RegExp[] = [
  /^submission\.(?:mailFrom|rcptTo|headerFrom)/,
  /\.inboundConnectors/,
  /\.acceptedDomains/,
  /\.rejectDirectSend$/,
  /^submission\.certificate/,
  /^submission\.connectingIp$/,
  /^submission\.tls$/,
]

/** Inputs with what is easiest to fetch first; those that take the same effort keep their order. */
export function byEffort(inputs: readonly CasePath[]): readonly CasePath[] {
  return inputs.toSorted((a, b) => effortOf(a) - effortOf(b))
}

function effortOf(path: CasePath): number {
  const rank = EFFORT.findIndex((pattern) => pattern.test(path))
  return rank === -1 ? EFFORT.length : rank
}
