import type { CaseFile } from '../model/case-file.ts'
import type { Certificate } from '../model/certificate.ts'
import { valueOr } from '../model/diagnostic.ts'
import type { Fact } from '../model/fact.ts'
import { toRelayCase } from '../parse/case-file/index.ts'
import { parseCertificates } from '../parse/certificates/index.ts'
import type { Inspection } from './inspection.ts'
import { readCaseFile } from '../case/read-case-file.ts'
import { locateField, locateInFile } from '../case/located-diagnostic.ts'
import {
  toConnectorProperties,
  toDomainProperties,
  toPrintedCertificate,
} from './to-property-objects.ts'

/** Only the certificates' own dates are printed, so any day will do. */
const ANY_DAY = '2000-01-01'

/** What a case may say instead of a certificate. */
const WORDS = ['none', 'unknown']

type CaseContents = Pick<
  Inspection,
  'certificates' | 'connectors' | 'acceptedDomains' | 'diagnostics'
>

/** What a case file holds: the objects of its own tenant, and its certificates if given as text. */
export function inspectCase(text: string): CaseContents {
  const read = readCaseFile(text)
  if (read.kind === 'failed') {
    const diagnostics = read.diagnostics.map(locateInFile)
    return { certificates: [], connectors: [], acceptedDomains: [], diagnostics }
  }
  const { file, positions } = read.value
  const { relayCase, diagnostics } = toRelayCase(file, ANY_DAY)
  const { inboundConnectors, acceptedDomains } = relayCase.tenant
  return {
    certificates: certificatesOf(file).map(toPrintedCertificate),
    connectors: entriesOf(inboundConnectors).map(toConnectorProperties),
    acceptedDomains: entriesOf(acceptedDomains).map(toDomainProperties),
    diagnostics: diagnostics.map((item) => locateField(item, positions)),
  }
}

function certificatesOf({ submission }: CaseFile): readonly Certificate[] {
  const certificate = submission?.certificate
  const isStated = typeof certificate !== 'string' || WORDS.includes(certificate.trim())
  return isStated ? [] : valueOr(parseCertificates(certificate), [])
}

function entriesOf<T>(fact: Fact<readonly T[]>): readonly T[] {
  return fact.state === 'known' ? fact.value : []
}
