import { agreedReply } from '../../evaluate/agreed-reply.ts'
import { agreedVerdict } from '../../evaluate/agreement.ts'
import { explore } from '../../evaluate/explore.ts'
import { scopeOf } from '../../evaluate/scope.ts'
import type { Fact } from '../../model/fact.ts'
import type { MailAddress } from '../../model/mail-address.ts'
import type { RelayCase } from '../../model/relay-case.ts'
import { changeWords, type ChangeWords } from './change-words.ts'
import type { FactChange } from './change.ts'
import { compareObservation, type Predicted } from './compare-observation.ts'
import type { Observation } from './observed.ts'
import { singleChanges } from './single-changes.ts'

/** One fact that, were it otherwise, would lead to what was seen. */
export interface Explanation extends FactChange, ChangeWords {}

/** What trying single facts otherwise came to. */
export interface Search {
  /** The most plausible first; empty when no single fact explains it. Pairs are not searched. */
  readonly explanations: readonly Explanation[]
  /** How many single facts were tried otherwise; none where a case is too large for it. */
  readonly tried: number
}

/** A case that opens more worlds is not settled by a trial. */
const TRIAL = { untilDisagreement: true, most: 300 }

/** Nobody reads more. */
const MOST_EXPLANATIONS = 24

/**
 * Tries single facts of a case otherwise, one at a step, and keeps those that lead to what was seen in
 * another way than the case itself does, if it does. Everything offered was evaluated; none of it is
 * proved by that.
 */
export function* searchExplanations(
  relayCase: RelayCase,
  recipient: Fact<MailAddress>,
  observation: Observation,
): Generator<void, Search> {
  const changes = singleChanges(relayCase, recipient)
  if (changes.length === 0) return { explanations: [], tried: 0 }
  const predicted = wayOf(tryOut(relayCase, recipient))
  const leading: FactChange[] = []
  for (const change of changes) {
    yield
    const trial = tryOut(change.relayCase, recipient)
    const isSeen = compareObservation(trial, observation).kind === 'same'
    if (isSeen && wayOf(trial) !== predicted) leading.push(change)
  }
  return {
    explanations: eachOnce(leading)
      .slice(0, MOST_EXPLANATIONS)
      .map((change) => ({ ...change, ...changeWords(change) })),
    tried: changes.length,
  }
}

interface Trial extends Predicted {
  /** The rules that decide, in whichever world. */
  readonly rules: readonly string[]
}

/** The answer alone: no trace, no findings, nothing about what it rests on. */
function tryOut(relayCase: RelayCase, recipient: Fact<MailAddress>): Trial {
  const exploration = explore(scopeOf(relayCase, recipient), TRIAL)
  const { leaves } = exploration
  return {
    verdict: agreedVerdict(exploration),
    reply: agreedReply(leaves),
    rules: [...new Set(leaves.map(({ decision }) => decision.rule.id))].sort(),
  }
}

/** Equal where a message goes the same way for the same reason. */
function wayOf({ verdict, reply, rules }: Trial): string {
  return JSON.stringify([verdict, reply?.text, rules])
}

/** Of changes of one kind to one input about one thing, the first stands for all. */
function eachOnce(changes: readonly FactChange[]): readonly FactChange[] {
  const keyOf = ({ kind, path, about }: FactChange): string => JSON.stringify([kind, path, about])
  const keys = changes.map(keyOf)
  return changes.filter((change, index) => keys.indexOf(keyOf(change)) === index)
}
