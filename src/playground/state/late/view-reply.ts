import {
  compareObservation,
  evaluateCase,
  explainReply,
  narrowSituations,
  onlyStated,
  type Comparison,
  type ReplyExplanation,
  type SourceEntry,
} from '../../../relay/index.ts'
import type { JudgedMessage } from '../judge.ts'
import { observationOf } from './observation-of.ts'
import { recipientOf } from './recipient-of.ts'

/** A situation the reply can mean, held against what else is known. */
export interface SituationView {
  readonly id: string
  readonly words: string
  readonly state: 'fits' | 'open' | 'ruled-out'
  /** What to look at to tell, with a command where one shows it. */
  readonly checks: readonly { readonly what: string; readonly command: string | null }[]
}

/** What the sheet says about the reply the reader got. */
export type ReplyView =
  | { readonly kind: 'no-reply' }
  | { readonly kind: 'accepted'; readonly comparison: Comparison }
  | {
      readonly kind: 'reply'
      readonly meaning: string
      /** Who wrote it and whether it is for good, in one sentence each. */
      readonly nature: readonly string[]
      readonly proves: readonly string[]
      readonly doesNotProve: readonly string[]
      /** Against the verdict on the message that is explained. */
      readonly comparison: Comparison
      /** Those that fit first, those ruled out last. */
      readonly situations: readonly SituationView[]
      readonly sources: readonly SourceEntry[]
    }

/** What a reply means, how it stands to the verdict, and which of its causes the sheet leaves open. */
export function viewReply(text: string, message: JudgedMessage): ReplyView {
  const observation = observationOf(text)
  const comparison = compareObservation(message.result, observation)
  if (observation.kind === 'accepted') return { kind: 'accepted', comparison }
  const explanation = explainReply(observation.reading)
  if (explanation === null) return { kind: 'no-reply' }
  return {
    kind: 'reply',
    meaning: explanation.meaning,
    nature: natureOf(explanation),
    proves: explanation.proves,
    doesNotProve: explanation.doesNotProve,
    comparison,
    situations: situationsIn(explanation, message),
    sources: explanation.sources,
  }
}

const WRITERS: Readonly<Record<NonNullable<ReplyExplanation['emitter']>, string>> = {
  'exchange-online': 'Exchange Online wrote it.',
  'on-premises': 'An on-premises server wrote it, not Exchange Online.',
  'exchange-online-outbound': 'Exchange Online wrote it about mail that it sends on itself.',
}

function natureOf({ emitter, permanence }: ReplyExplanation): readonly string[] {
  return [
    emitter === null ? 'The words do not tell which server wrote it.' : WRITERS[emitter],
    permanence === 'permanent' ? 'It is for good.' : 'It is for now: the server tries again.',
  ]
}

/** Judged by what is stated alone: an assumption rules nothing out. */
function situationsIn(
  { situations }: ReplyExplanation,
  message: JudgedMessage,
): readonly SituationView[] {
  const { relayCase } = message
  const stated = onlyStated(relayCase)
  const position = relayCase.submission.rcptTo.indexOf(recipientOf(message))
  const result = evaluateCase(stated).recipients[position]
  return narrowSituations(situations, { relayCase: stated, trace: result?.trace ?? [] }).map(
    ({ situation, state }) => ({
      id: situation.id,
      words: situation.words,
      state,
      checks: situation.checks,
    }),
  )
}
