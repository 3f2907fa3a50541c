import {
  disagreementIds,
  disagreementOf,
  evaluateCase,
  toRelayCase,
  type CaseFile,
} from '../../relay/index.ts'
import { FACTS_AS_OF } from '../facts-date.ts'

/** A yes or no of the evaluator, and the disagreements on which it hangs. */
interface Cell {
  readonly holds: boolean
  readonly contested: readonly string[]
}

/** A table of such answers. */
export interface Grid {
  readonly columns: readonly string[]
  readonly rows: readonly { readonly head: string; readonly cells: readonly Cell[] }[]
}

const CONNECTOR_NAMES = ['mail.contoso.com', '*.contoso.com', 'contoso.com'] as const
const CERTIFICATE_NAMES = [
  'mail.contoso.com',
  '*.contoso.com',
  'contoso.com',
  'a.b.contoso.com',
  'mail.fabrikam.com',
] as const
const ACCEPTED = [
  ['contoso.com'],
  ['mail.contoso.com'],
  ['jpn.contoso.com'],
  ['fabrikam.com'],
] as const

/** Nothing but the name may decide. */
const GOOD_CERTIFICATE = {
  subjectAltNames: [],
  issuer: 'CN=Example CA',
  notBefore: '2026-01-01',
  notAfter: '2027-01-01',
  extendedKeyUsages: ['serverAuth'],
}

/** The disagreements about names; the rest plays no part here. */
const NAME_POINTS = ['U3', 'U4', 'U5', 'U6', 'U11']

/** Connector names by certificate names (facts M1 to M11). */
export function matchTable(): Grid {
  return {
    columns: CONNECTOR_NAMES,
    rows: CERTIFICATE_NAMES.map((head) => ({
      head,
      cells: CONNECTOR_NAMES.map((connector) =>
        cellOf('certificate-matches-connector', caseWith(connector, head, ['contoso.com'])),
      ),
    })),
  }
}

/** Connector names by accepted domains, the certificate having the connector’s own name (facts C1 to C5). */
export function acceptedTable(): Grid {
  return {
    columns: CONNECTOR_NAMES,
    rows: ACCEPTED.map((domains) => ({
      head: domains.join(', '),
      cells: CONNECTOR_NAMES.map((connector) =>
        cellOf('certificate-domain-accepted', caseWith(connector, connector, domains)),
      ),
    })),
  }
}

function caseWith(connector: string, certificate: string, domains: readonly string[]): CaseFile {
  return {
    asOf: FACTS_AS_OF,
    tenant: {
      acceptedDomains: [...domains],
      inboundConnectors: [
        {
          Name: 'By certificate',
          ConnectorType: 'OnPremises',
          TlsSenderCertificateName: connector,
        },
      ],
    },
    submission: {
      connectingIp: '203.0.113.10',
      certificate: { ...GOOD_CERTIFICATE, commonName: certificate },
      mailFrom: '<>',
      rcptTo: ['john@tailspintoys.com'],
    },
  }
}

/** The rule's answer, and every disagreement about names whose other readings turn it. */
function cellOf(rule: string, file: CaseFile): Cell {
  const holds = isMet(rule, file)
  const contested = disagreementIds.filter(
    (id) =>
      NAME_POINTS.includes(id) &&
      disagreementOf(id).readings.some(
        (reading) => isMet(rule, { ...file, readings: { [id]: reading.id } }) !== holds,
      ),
  )
  return { holds, contested }
}

function isMet(rule: string, file: CaseFile): boolean {
  const { relayCase } = toRelayCase(file, FACTS_AS_OF)
  const [result] = evaluateCase(relayCase).recipients
  return result?.trace.find((step) => step.rule === rule)?.status === 'met'
}
