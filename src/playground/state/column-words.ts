import { countVerdicts } from './verdict-words.ts'
import type { JudgedColumn } from './judge.ts'

/** A column in words, as a message travels in it: `through edge1`. */
export function columnWords({ kind, name }: Pick<JudgedColumn, 'kind' | 'name'>): string {
  return kind === 'server' ? `through ${name}` : `by the rules of ${name}`
}

/** What Exchange Online knows the server by: `by certificate`; empty where nothing, or not the same, tells. */
export function columnMeans({ kind, messages }: JudgedColumn): string {
  if (kind === 'day') return 'the rules of that day'
  const means = new Set(messages.map(({ result }) => result.attribution?.by))
  if (means.has('certificate')) return means.has('ip') ? '' : 'by certificate'
  return means.has('ip') ? 'by IP address' : ''
}

/** How many messages came out how: `1 of 4 relayed, 3 returned`. */
export function columnCounts({ messages }: JudgedColumn): string {
  return countVerdicts(messages.map(({ result }) => result))
}
