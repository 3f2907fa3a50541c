import type { CaseFile, OtherTenantInput, SubmissionInput } from '../../model/case-file.ts'
import type { Fact } from '../../model/fact.ts'
import { reversePathText, type MailAddress } from '../../model/mail-address.ts'
import type { RelayCase, Submission } from '../../model/relay-case.ts'
import { certificateInput } from './certificate-input.ts'
import { given, valueOf } from './fact-value.ts'
import { tenantInput } from './tenant-input.ts'

/** A case file that says what it is about. */
export type WrittenCase = CaseFile & Required<Pick<CaseFile, 'asOf' | 'tenant' | 'submission'>>

/**
 * Writes a case back as the file it could have been read from: objects instead of pasted text, `unknown`
 * for what is unknown, nothing for what is assumed. Read again, it is the same case.
 */
export function caseFileOf(relayCase: RelayCase): WrittenCase {
  const { title, asOf, tenant, otherTenants, submission, readings } = relayCase
  return {
    ...(title === '' ? {} : { title }),
    asOf,
    tenant: tenantInput(tenant),
    ...given('otherTenants', otherTenants, (tenants) => tenants.map(otherTenantInput)),
    submission: submissionInput(submission),
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
  }
}

function otherTenantInput(tenant: RelayCase['tenant']): OtherTenantInput {
  const sameForest = tenant.isSameForest ? {} : { sameForest: false }
  // A further tenant always has a name; the file format asks for it.
  return { name: '', ...sameForest, ...tenantInput(tenant) }
}

function submissionInput(submission: Submission): SubmissionInput {
  const { connectingIp, tls, certificate, mailFrom, headerFrom, rcptTo } = submission
  return {
    connectingIp: valueOf(connectingIp, ({ text }) => text),
    ...given('tls', tls, (value) => value),
    certificate: valueOf(certificate, certificateInput),
    mailFrom: valueOf(mailFrom, reversePathText),
    headerFrom: valueOf(headerFrom, (address) => address?.text ?? 'none'),
    rcptTo: recipientsInput(rcptTo),
  }
}

/** Recipients that nobody listed stand under the path of the list itself. */
function recipientsInput(rcptTo: readonly Fact<MailAddress>[]): readonly string[] | 'unknown' {
  return rcptTo.every(({ path }) => path.endsWith(']'))
    ? rcptTo.map((recipient) => valueOf(recipient, ({ text }) => text))
    : 'unknown'
}
