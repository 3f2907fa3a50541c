import type { RelayCase } from '../../relay/index.ts'

type Submission = RelayCase['submission']

/**
 * The question a case puts, in one statement and one question: the day, how the server is known, the
 * sender of the envelope, the recipients.
 */
export function askQuestion({ submission, asOf }: RelayCase): string {
  const server = `a server at ${addressWords(submission)} ${certificateWords(submission)}`
  const message = `a message from ${senderWords(submission)} to ${recipientWords(submission)}`
  return `On ${asOf}, ${server} hands over ${message}. What does Exchange Online do with it?`
}

function addressWords({ connectingIp }: Submission): string {
  return connectingIp.state === 'unknown' ? 'an unknown address' : connectingIp.value.text
}

function certificateWords({ tls, certificate }: Submission): string {
  if (tls.state !== 'unknown' && !tls.value) return 'without TLS'
  if (certificate.state === 'unknown') return 'with an unknown certificate'
  if (certificate.value === null) return 'without a certificate'
  const { commonName, subjectAltNames } = certificate.value
  const name = valueOf(commonName) ?? valueOf(subjectAltNames)?.[0]
  const words = `with a certificate for ${name ?? 'an unknown name'}`
  return tls.state === 'unknown' ? `${words}, if it uses TLS,` : words
}

function valueOf<T>(
  fact: { readonly state: 'known' | 'assumed'; readonly value: T } | { readonly state: 'unknown' },
): T | undefined {
  return fact.state === 'unknown' ? undefined : fact.value
}

function senderWords({ mailFrom }: Submission): string {
  if (mailFrom.state === 'unknown') return 'an unknown sender'
  return mailFrom.value.kind === 'null' ? '<>' : mailFrom.value.address.text
}

function recipientWords({ rcptTo }: Submission): string {
  const names = rcptTo.map((recipient) => valueOf(recipient)?.text ?? 'an unknown recipient')
  const [last = 'an unknown recipient', ...others] = names.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
}
