import type { Expectation } from '../model/case-file.ts'
import type { Evaluation, RecipientResult } from '../model/trace.ts'
import type { Reply } from '../model/verdict.ts'

/** Whether a case turned out as its `expect` says. */
export type ExpectationCheck =
  | { readonly isMet: true }
  /** One sentence for each thing that differs. */
  | { readonly isMet: false; readonly differences: readonly string[] }

/** Replies are one line; a longer text would only feed a slow pattern. */
const MAX_REPLY_LENGTH = 2000

/**
 * Compares an evaluation with what the case expects of it.
 *
 * @returns null without `expect`
 */
export function checkExpectation(
  expect: Expectation | undefined,
  evaluation: Evaluation,
): ExpectationCheck | null {
  if (expect === undefined) return null
  const { recipients } = evaluation
  const differences = [
    ...checkVerdicts(expect.verdict, recipients),
    ...checkReplies(expect.replyMatches, recipients, 'reply.text', ({ text }) => [text]),
    ...checkReplies(expect.replySeen, recipients, 'reply.text or reply.alsoSeen', (reply) => [
      reply.text,
      ...reply.alsoSeen,
    ]),
    ...recipients.flatMap((recipient) => checkAttribution(expect.attribution, recipient)),
  ]
  return differences.length === 0 ? { isMet: true } : { isMet: false, differences }
}

function checkVerdicts(
  expected: Expectation['verdict'],
  recipients: readonly RecipientResult[],
): readonly string[] {
  if (expected === undefined) return []
  if (typeof expected === 'string') {
    return recipients.flatMap((recipient) => checkVerdict(expected, recipient))
  }
  return Object.entries(expected).flatMap(([rcptTo, verdict]) => {
    const matching = recipients.filter((recipient) => isSameAddress(recipient.rcptTo, rcptTo))
    return matching.length === 0
      ? [`expect.verdict names ${rcptTo}, which is no recipient of the case.`]
      : matching.flatMap((recipient) => checkVerdict(verdict, recipient))
  })
}

function checkVerdict(expected: string, { rcptTo, verdict }: RecipientResult): readonly string[] {
  return verdict === expected ? [] : [`${rcptTo}: verdict ${verdict}, expected ${expected}.`]
}

/** Searched in every recipient that is rejected; without one there is no reply that could match. */
function checkReplies(
  pattern: string | undefined,
  recipients: readonly RecipientResult[],
  where: string,
  textsOf: (reply: Reply) => readonly string[],
): readonly string[] {
  if (pattern === undefined) return []
  const rejected = recipients.filter(({ verdict }) => verdict === 'rejected')
  if (rejected.length === 0)
    return [`No recipient is rejected, expected a reply with /${pattern}/.`]
  return rejected
    .filter(({ reply }) => reply === null || !textsOf(reply).some((text) => matches(pattern, text)))
    .map(
      ({ rcptTo, reply }) =>
        `${rcptTo}: /${pattern}/ is not in ${where}; reply.text is ${reply?.text ?? 'missing'}`,
    )
}

/** A pattern that does not compile matches nothing; reading the case file has refused it before. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern).test(text.slice(0, MAX_REPLY_LENGTH))
  } catch {
    return false
  }
}

function checkAttribution(
  expected: Expectation['attribution'],
  { rcptTo, attribution }: RecipientResult,
): readonly string[] {
  if (expected === undefined) return []
  if (expected === null) {
    return attribution === null ? [] : [`${rcptTo}: attributed, expected no attribution.`]
  }
  if (attribution === null) return [`${rcptTo}: attributed to no tenant, expected an attribution.`]
  return (['tenant', 'connector', 'by'] as const).flatMap((field) => {
    const [wanted, found] = [expected[field], attribution[field]]
    if (wanted === undefined || wanted === found) return []
    return [`${rcptTo}: attribution.${field} is ${found ?? 'missing'}, expected ${wanted}.`]
  })
}

function isSameAddress(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .trim()
      .replace(/^<(.*)>$/, '$1')
      .toLowerCase()
  return plain(one) === plain(other)
}
