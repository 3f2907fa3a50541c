import type { Answers } from './answers.ts'
import type { ConnectorJudgement } from './judge-connector.ts'
import type { FieldKey, PageId } from './wizard-pages.ts'

/** What keeps a page from going on, at one of its fields. */
export interface Problem {
  readonly field: FieldKey
  readonly text: string
}

/**
 * What is left empty, which the wizard asks for itself, and what the core cannot use of the rest. The
 * real wizard may take what is refused here; the connector would not do its work.
 */
export function problemsOn(
  page: PageId,
  answers: Answers,
  { remarks }: ConnectorJudgement,
): readonly Problem[] {
  switch (page) {
    case 'list':
    case 'scenario':
    case 'review':
      return []
    case 'name':
      return answers.name.trim() === '' ? [NAMELESS] : []
    case 'sign':
      return answers.sign === 'certificate'
        ? signProblems('certificateName', answers.certificateName)
        : signProblems('addresses', answers.addresses)
  }

  function signProblems(field: SignField, text: string): readonly Problem[] {
    if (text.trim() === '') return [{ field, text: EMPTY_SIGNS[field] }]
    return remarks
      .filter(({ level, property }) => BARS.has(level) && property === SIGN_PROPERTIES[field])
      .map((remark) => ({ field, text: remark.text }))
  }
}

type SignField = 'certificateName' | 'addresses'

const BARS: ReadonlySet<string> = new Set(['error', 'problem'])

const SIGN_PROPERTIES: Readonly<Record<SignField, string>> = {
  certificateName: 'TlsSenderCertificateName',
  addresses: 'SenderIPAddresses',
}

const NAMELESS: Problem = {
  field: 'name',
  text: 'Found no name, expected one. Enter the name under which you want to find the connector again.',
}

const EMPTY_SIGNS: Readonly<Record<SignField, string>> = {
  certificateName:
    'Found no name, expected one domain name or *. before a domain name. Enter the name to look for in the certificate, such as *.contoso.com.',
  addresses:
    'Found no address, expected an IPv4 address or a block from /24 to /32. Enter the public address that Exchange Online sees.',
}
