import { FACTS_AS_OF } from './facts-date.ts'
import { evaluateCase, toRelayCase, type CaseFile, type RecipientResult } from '../relay/index.ts'

/** One envelope of the home page: a scenario with its verdict. */
export interface EvaluatedMessage {
  /** The scenario's id, by which the playground opens it. */
  readonly scenario: string
  readonly mailFrom: string
  readonly hasCertificate: boolean
  readonly asOf: string
  readonly result: RecipientResult
  /** Why, in one line; `test/site` holds it against the verdict. */
  readonly why: string
}

/** A kind of message, sent twice: known by IP address and known by certificate. */
export interface MessageStory {
  readonly title: string
  readonly byAddress: EvaluatedMessage
  readonly byCertificate: EvaluatedMessage
}

const files = import.meta.glob<CaseFile>('../../content/scenarios/messages/*.yaml', {
  eager: true,
  import: 'default',
})

/** The three messages of the notice's time, judged while building. */
export const messageStories: readonly MessageStory[] = [
  {
    title: 'Ordinary mail',
    byAddress: judge(
      'ordinary-message-by-address',
      'The sender’s domain is accepted. That is proof enough.',
    ),
    byCertificate: judge('ordinary-message-by-certificate', 'The certificate alone would do.'),
  },
  {
    title: 'A delivery report',
    byAddress: judge(
      'delivery-report-by-address',
      'An empty sender proves nothing, and nothing else can speak for it.',
    ),
    byCertificate: judge(
      'delivery-report-by-certificate',
      'The certificate’s domain speaks for it.',
    ),
  },
  {
    title: 'Forwarded mail',
    byAddress: judge(
      'forwarded-message-by-address',
      'The sender is a stranger’s; so is the recipient.',
    ),
    byCertificate: judge(
      'forwarded-message-by-certificate',
      'Any sender may pass. It leaves with a rewritten sender.',
    ),
  },
]

function judge(scenario: string, why: string): EvaluatedMessage {
  const file = files[`../../content/scenarios/messages/${scenario}.yaml`]
  if (file === undefined) throw new Error(`content/scenarios/messages/${scenario}.yaml is missing.`)
  const { relayCase } = toRelayCase(file, FACTS_AS_OF)
  const [result] = evaluateCase(relayCase).recipients
  if (result === undefined) throw new Error(`${scenario} names no recipient in submission.rcptTo.`)
  const { mailFrom = '', certificate } = file.submission ?? {}
  return {
    scenario,
    mailFrom,
    hasCertificate: certificate !== 'none',
    asOf: relayCase.asOf,
    result,
    why,
  }
}
