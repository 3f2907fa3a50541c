import type { RecipientResult, TraceStep } from '../model/trace.ts'
import { HOPS, type Hop, type HopId, type RuleAnswer } from './route-hops.ts'
import { storyOf } from './story-of.ts'

const NOT_KNOWN = 'not known'

/**
 * The hop at which the route of a message is decided: where the story of the verdict points. A message
 * that is held stops at the first hop on that way whose answer is not known.
 */
export function decidingHop(result: RecipientResult): HopId {
  const pivot = hopOf(storyOf(result).pivot, result)
  if (result.verdict !== 'undetermined') return pivot
  const way = HOPS.slice(0, HOPS.findIndex(({ id }) => id === pivot) + 1)
  return way.find((hop) => hopAnswer(hop, result) === NOT_KNOWN)?.id ?? pivot
}

/** What a hop answered, in a word or two. */
export function hopAnswer(hop: Hop, { trace, decidedBy }: RecipientResult): string {
  const told = trace.flatMap((step) => answerTo(hop, step))
  const answer = told.find(({ rule }) => rule === decidedBy) ?? told.at(-1)
  return answer?.text ?? 'not asked'
}

function hopOf(rule: string, { trace }: RecipientResult): HopId {
  const hop = HOPS.find(({ rules }) => rule in rules)
  if (hop !== undefined) return hop.id
  // Before July 2017 a connector was enough: the one that knew the server, by either.
  const isByCertificate = trace.some(
    (step) => step.rule === 'certificate-matches-connector' && step.status === 'met',
  )
  return isByCertificate ? 'certificate' : 'address'
}

/** What a step says at a hop; nothing where the rule belongs to another, or another rule says more. */
function answerTo({ rules }: Hop, step: TraceStep): readonly { rule: string; text: string }[] {
  const { rule } = step
  const words = rules[rule]
  if (words === undefined) return []
  const text = answerOf(words, step)
  return text === undefined ? [] : [{ rule, text }]
}

function answerOf(words: RuleAnswer, step: TraceStep): string | undefined {
  switch (step.status) {
    case 'unknown':
      return NOT_KNOWN
    case 'not-met':
      return isAboutSender(step) ? senderAnswer(words, step) : words['not-met']
    case 'met':
      return words.met
    case 'not-applicable':
    case 'not-in-force':
      return undefined
  }
}

function isAboutSender({ rule }: TraceStep): boolean {
  return rule.endsWith('-sender-domain')
}

/** A domain that was not looked at has no answer, and the null sender has no domain. */
function senderAnswer(words: RuleAnswer, { facts }: TraceStep): string | undefined {
  if (facts.length === 0) return undefined
  return facts.some(({ value }) => value === '<>') ? 'none in <>' : words['not-met']
}
