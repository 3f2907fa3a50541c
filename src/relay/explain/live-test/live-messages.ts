import { known, unknown, type Fact } from '../../model/fact.ts'
import type { ReversePath } from '../../model/mail-address.ts'
import type { RelayCase, Submission } from '../../model/relay-case.ts'
import { mainDomain } from './tenant-host.ts'

/** The messages a live test sends, each as a case of its own. */
export interface LiveMessages {
  /** As the case has it. */
  readonly stated: RelayCase
  /** With the null sender; where that is the case’s own, with a sender of the tenant. */
  readonly otherSender: RelayCase
  /** As the case has it, by a program that offers no certificate. */
  readonly bare: RelayCase
}

/** The messages that tell most about a case. */
export function liveMessages(relayCase: RelayCase): LiveMessages {
  const { certificate } = relayCase.submission
  const but = (change: Partial<Submission>): RelayCase => ({
    ...relayCase,
    submission: { ...relayCase.submission, ...change },
  })
  return {
    stated: relayCase,
    otherSender: but({ mailFrom: otherSender(relayCase) }),
    bare: but({ certificate: known(null, certificate.path) }),
  }
}

/** A sender of the tenant tells a message that fails for its sender from one that fails for its server (G6.44). */
function otherSender(relayCase: RelayCase): Fact<ReversePath> {
  const { mailFrom } = relayCase.submission
  const isNull = mailFrom.state !== 'unknown' && mailFrom.value.kind === 'null'
  if (!isNull) return known({ kind: 'null' }, mailFrom.path)
  const domain = mainDomain(relayCase)
  if (domain === null) return unknown(mailFrom.path)
  return known({ kind: 'address', address: { text: `test@${domain}`, domain } }, mailFrom.path)
}
