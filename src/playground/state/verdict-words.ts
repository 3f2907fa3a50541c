import type { RecipientResult, StepStatus, Verdict } from '../../relay/index.ts'

/** The short word for a verdict, as the stamps carry it. */
export function verdictWord({
  verdict,
  reply,
}: Pick<RecipientResult, 'verdict' | 'reply'>): string {
  switch (verdict) {
    case 'relayed':
      return 'relayed'
    case 'delivered':
      return 'delivered inside'
    case 'incoming-elsewhere':
      return 'delivered elsewhere'
    case 'rejected':
      return isForNow(reply) ? 'deferred' : 'returned'
    case 'undetermined':
      return 'held for facts'
  }
}

/** The word with the reply's code where there is one: `returned, 550 5.7.64`. */
export function verdictWithCode(result: Pick<RecipientResult, 'verdict' | 'reply'>): string {
  const { reply } = result
  const word = verdictWord(result)
  return reply === null ? word : `${word}, ${reply.code} ${reply.enhancedStatus}`
}

const VERDICTS: readonly Verdict[] = [
  'relayed',
  'delivered',
  'incoming-elsewhere',
  'rejected',
  'undetermined',
]

/** How many results there are of each kind, in words: `1 of 4 relayed, 3 returned`. */
export function countVerdicts(
  results: readonly Pick<RecipientResult, 'verdict' | 'reply'>[],
): string {
  const inOrder = VERDICTS.flatMap((verdict) => results.filter((one) => one.verdict === verdict))
  const counts = new Map<string, number>()
  for (const word of inOrder.map(verdictWord)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const [first, ...rest] = [...counts].map(([word, count]) => ({ word, count }))
  if (first === undefined) return ''
  const head = `${first.count} of ${results.length} ${first.word}`
  return [head, ...rest.map(({ word, count }) => `${count} ${word}`)].join(', ')
}

/** How a rule came out, for people. */
export const STATUS_WORDS: Readonly<Record<StepStatus, string>> = {
  met: 'met',
  'not-met': 'not met',
  unknown: 'a fact is missing',
  'not-applicable': 'does not apply',
  'not-in-force': 'not in force that day',
}

function isForNow(reply: RecipientResult['reply']): boolean {
  return reply !== null && reply.code < 500
}
