import {
  evaluateCase,
  FIRST_READERS,
  printInboundConnectors,
  storyOf,
  toRelayCaseWith,
  type CaseFile,
  type Finding,
  type IsoDate,
  type PropertyObject,
  type RecipientResult,
} from '../../relay/index.ts'

/** A message that tells connectors apart. */
interface Message {
  readonly id: 'ordinary' | 'report'
  readonly title: string
  readonly mailFrom: string
}

const MESSAGES: readonly Message[] = [
  { id: 'ordinary', title: 'An ordinary message', mailFrom: 'kate@contoso.com' },
  { id: 'report', title: 'A delivery report', mailFrom: '<>' },
]

/** A message with what becomes of it, and the sentence that decides. */
export interface JudgedMessage extends Message {
  readonly result: RecipientResult
  readonly lead: string
}

/** Something the core cannot use, or advises against, with the property it is about. */
export interface Remark {
  readonly level: 'error' | Finding['level']
  readonly property: string
  readonly text: string
}

/** What the core says about a connector. */
export interface ConnectorJudgement {
  readonly messages: readonly JudgedMessage[]
  readonly remarks: readonly Remark[]
}

const CONNECTOR = 'tenant.inboundConnectors[0]'

/** The server and the tenant that every connector of the wizard is tried with. */
export function caseFileOf(connector: PropertyObject, today: IsoDate): CaseFile {
  const year = Number(today.slice(0, 4))
  return {
    title: 'The connector from the wizard',
    asOf: today,
    tenant: {
      name: 'contoso',
      acceptedDomains: 'contoso.com',
      inboundConnectors: printInboundConnectors([connector]),
    },
    submission: {
      connectingIp: '203.0.113.10',
      tls: true,
      certificate: {
        commonName: 'mail.contoso.com',
        subjectAltNames: ['mail.contoso.com'],
        issuer: 'CN=Example Issuing CA, O=Example Trust',
        notBefore: `${year}-01-01`,
        notAfter: `${year + 1}-12-31`,
        chainComplete: true,
        trustedRoot: true,
        revoked: false,
      },
      mailFrom: '<>',
      rcptTo: ['john@tailspintoys.com'],
    },
  }
}

/** Reads the connector and judges an ordinary message and a delivery report that come through it. */
export function judgeConnector(connector: PropertyObject, today: IsoDate): ConnectorJudgement {
  const { tenant, submission, ...rest } = caseFileOf(connector, today)
  const judged = MESSAGES.map((message) => {
    const file: CaseFile = {
      ...rest,
      // As an object, so that what is said about it names the property instead of a line.
      tenant: { ...tenant, inboundConnectors: [{ ...connector, Name: connector.Name ?? UNNAMED }] },
      submission: { ...submission, mailFrom: message.mailFrom },
      otherTenants: [],
    }
    const { relayCase, diagnostics } = toRelayCaseWith(FIRST_READERS, file, today)
    const { recipients, findings } = evaluateCase(relayCase)
    return { diagnostics, findings, messages: recipients.map(told(message)) }
  })
  const [first] = judged
  const errors = first?.diagnostics.map(({ level, path = '', text }) => ({
    level: level === 'error' ? level : ('risk' as const),
    property: propertyOf(path),
    text,
  }))
  const advice = first?.findings
    .filter(({ path }) => path.startsWith(CONNECTOR))
    .map(({ level, path, text }) => ({ level, property: propertyOf(path), text }))
  return {
    messages: judged.flatMap(({ messages }) => messages),
    remarks: [...(errors ?? []), ...(advice ?? [])],
  }
}

/** What advice calls a connector that has no name yet. */
const UNNAMED = 'New connector'

function told(message: Message): (result: RecipientResult) => JudgedMessage {
  return (result) => ({ ...message, result, lead: storyOf(result).lead })
}

function propertyOf(path: string): string {
  return /^\.(\w+)/.exec(path.slice(CONNECTOR.length))?.[1] ?? ''
}
