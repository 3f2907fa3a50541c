import type { Reply } from '../model/verdict.ts'
import { refusalOf, type RefusalKey } from '../register/refusals.ts'
import type { Outcome } from '../rules/define-rule.ts'
import type { Leaf } from './explore.ts'

/**
 * The refusal of worlds that agree, or, where they differ in the text, the one most of them expect with
 * the others beside it (F-4.3).
 *
 * @returns null when they agree on something else
 */
export function agreedReply(leaves: readonly Leaf[]): Reply | null {
  const outcomes = leaves.map(({ decision }) => decision.outcome).filter(isRejected)
  const counts = new Map<RefusalKey, number>()
  for (const { reply } of outcomes) counts.set(reply, (counts.get(reply) ?? 0) + 1)
  const [expected, ...others] = [...counts].sort((a, b) => b[1] - a[1]).map(([key]) => key)
  if (expected === undefined) return null
  const alsoSeen = new Set([...others, ...outcomes.flatMap((outcome) => outcome.alsoSeen)])
  alsoSeen.delete(expected)
  const { code, enhancedStatus, text } = refusalOf(expected)
  return { code, enhancedStatus, text, alsoSeen: [...alsoSeen].map((key) => refusalOf(key).text) }
}

function isRejected(outcome: Outcome): outcome is Extract<Outcome, { verdict: 'rejected' }> {
  return outcome.verdict === 'rejected'
}
