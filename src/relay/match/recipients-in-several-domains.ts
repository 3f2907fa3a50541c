import type { Question } from './question.ts'

/**
 * Whether the recipients of this transaction lie in more than one domain (facts 1.10, 2.28). Where some
 * are open, all that can be said is whether they do.
 */
export function recipientsLieInSeveralDomains(question: Question): boolean {
  const { rcptTo } = question.relayCase.submission
  const stated = rcptTo.flatMap((fact) => (fact.state === 'unknown' ? [] : [fact.value.domain]))
  const count = new Set(stated).size
  if (count > 1 || rcptTo.length === stated.length) return count > 1
  return (
    rcptTo.length > 1 &&
    question.relate({ name: 'submission.rcptTo domains', between: rcptTo }, [true, false])
  )
}
