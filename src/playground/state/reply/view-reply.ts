import {
  evaluateCase,
  explainReply,
  narrowSituations,
  onlyStated,
  recogniseReply,
  replyOf,
  type ReplyExplanation,
  type ReplyReading,
} from '../../../relay/index.ts'
import type { JudgedMessage } from '../judge.ts'
import { verdictWithCode } from '../verdict-words.ts'
import type { ReplyView, SituationView } from './reply-view.ts'

/** What a reply means, and which of its causes the facts on the sheet leave open. */
export function viewReply(text: string, message: JudgedMessage): ReplyView {
  const reading = recogniseReply(text)
  const explanation = explainReply(reading)
  if (explanation === null) return { kind: 'no-reply' }
  return {
    kind: 'reply',
    meaning: explanation.meaning,
    nature: natureOf(explanation),
    proves: explanation.proves,
    doesNotProve: explanation.doesNotProve,
    comparison: compare(reading, message),
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
  { relayCase, rcptTo }: JudgedMessage,
): readonly SituationView[] {
  const stated = onlyStated(relayCase)
  const { recipients } = evaluateCase(stated)
  const result = recipients.find((one) => one.rcptTo === rcptTo) ?? recipients[0]
  return narrowSituations(situations, { relayCase: stated, trace: result?.trace ?? [] }).map(
    ({ situation, state }) => ({
      id: situation.id,
      words: situation.words,
      state,
      checks: situation.checks,
    }),
  )
}

function compare(reading: ReplyReading, { result }: JudgedMessage): string {
  const { verdict, reply } = result
  if (verdict === 'undetermined') {
    return 'The facts on the sheet do not settle the verdict yet; the reply does not either.'
  }
  if (reply === null) {
    return `By the facts on the sheet the message would be ${verdictWithCode(result)}: at least one of them is not as it stands here.`
  }
  const texts = reading.kind === 'recognised' ? reading.keys.map((key) => replyOf(key).text) : []
  if (texts.includes(reply.text)) return 'It is the reply the facts on the sheet lead to.'
  return texts.some((text) => reply.alsoSeen.includes(text))
    ? 'It fits: for the same refusal this other text is seen as well.'
    : `The facts on the sheet lead to another reply, ${reply.code} ${reply.enhancedStatus}.`
}
