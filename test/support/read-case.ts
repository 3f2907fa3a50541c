import {
  evaluateCase,
  toRelayCase,
  type CaseFile,
  type Evaluation,
  type RecipientResult,
} from '../../src/relay/index.ts'

const TODAY = '2026-11-23'

/** A case file's object, judged; the tests' way into the whole core. */
export function judge(file: CaseFile): Evaluation {
  return evaluateCase(toRelayCase(file, TODAY).relayCase)
}

/** The answer for the only recipient of a case. */
export function judgeOne(file: CaseFile): RecipientResult {
  const [result, ...rest] = judge(file).recipients
  if (result === undefined || rest.length > 0) throw new Error('The case must have one recipient')
  return result
}

/** A good certificate by its facts. */
export function statedCertificate(
  commonName: string,
  more: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return {
    commonName,
    subjectAltNames: [],
    issuer: 'CN=Example CA',
    notBefore: '2026-01-01',
    notAfter: '2027-01-01',
    extendedKeyUsages: ['serverAuth'],
    ...more,
  }
}

/** A case in which contoso's server writes to somebody outside; parts may be replaced. */
export function contosoCase(more: {
  readonly tenant?: CaseFile['tenant']
  readonly submission?: CaseFile['submission']
  readonly rest?: Omit<CaseFile, 'tenant' | 'submission'>
}): CaseFile {
  return {
    asOf: TODAY,
    ...more.rest,
    tenant: {
      name: 'contoso',
      acceptedDomains: ['contoso.com'],
      inboundConnectors: [],
      ...more.tenant,
    },
    submission: {
      connectingIp: '203.0.113.10',
      certificate: 'none',
      mailFrom: 'kate@contoso.com',
      rcptTo: ['john@tailspintoys.com'],
      ...more.submission,
    },
  }
}

/** A connector that knows the server by its address. */
export const ADDRESS_CONNECTOR = {
  Name: 'From the data centre',
  ConnectorType: 'OnPremises',
  SenderIPAddresses: ['203.0.113.10'],
}

/** A connector that knows the server by its certificate. */
export const CERTIFICATE_CONNECTOR = {
  Name: 'By certificate',
  ConnectorType: 'OnPremises',
  TlsSenderCertificateName: '*.contoso.com',
}
