import {
  ipv4Address,
  type RelayCase,
  type SourceSpan,
  type Tenant,
  type TraceStep,
} from '../../relay/index.ts'
import { fieldOfPath, tenantPlaceOf, type FieldName } from '../state/field-names.ts'
import type { JudgedText } from './editor-content.ts'
import { wordAt } from './word-at.ts'

const MAX_SENTENCES = 3

/**
 * What the evaluator makes of the value at an offset of a field's text, for the message that is being
 * explained; null where nothing came of it.
 */
export function whatIsMadeOf(
  text: string,
  offset: number,
  { field, message: { title, relayCase, result } }: JudgedText,
): string | null {
  const found = wordAt(text, offset)
  if (found === null) return null
  const word = text.slice(found.start, found.end)
  const said = result.trace.flatMap((step) => sentencesAbout(step, field, offset))
  const judged = [...new Set(said)].slice(0, MAX_SENTENCES)
  const sentences = [
    ...readAs(field, word, offset, relayCase),
    ...(judged.length === 0 ? [] : [`${title}: ${judged.join(' ')}`]),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** What a step says, and each part of it, where one of its facts stands at the offset. */
function sentencesAbout(step: TraceStep, field: FieldName, offset: number): readonly string[] {
  const isAbout = step.facts.some(
    ({ path, span }) => fieldOfPath(path) === field && holds(span, offset),
  )
  const own = isAbout && HAS_COME_OUT.has(step.status) ? [step.text] : []
  const ofParts = step.parts.flatMap((part) =>
    sentencesAbout(part, field, offset).map((sentence) => withConnector(part, sentence)),
  )
  return [...own, ...ofParts]
}

const HAS_COME_OUT = new Set<TraceStep['status']>(['met', 'not-met', 'unknown'])

function withConnector({ rule, facts }: TraceStep, sentence: string): string {
  const isConnector = facts.some(({ path }) => path.includes('inboundConnectors['))
  return isConnector ? `“${rule}”: ${sentence}` : sentence
}

/** What the text was read as. */
function readAs(
  field: FieldName,
  word: string,
  offset: number,
  relayCase: RelayCase,
): readonly string[] {
  if (field.endsWith('certificate')) return certificateAt(field, offset, relayCase)
  const tenant = tenantOf(field, relayCase)
  if (tenant === undefined) return []
  return field.endsWith('acceptedDomains')
    ? acceptedDomain(tenant, word)
    : connectorValue(tenant, word, offset)
}

function tenantOf(field: FieldName, { tenant, otherTenants }: RelayCase): Tenant | undefined {
  const place = tenantPlaceOf(field)
  if (place === null) return tenant
  return otherTenants.state === 'unknown' ? undefined : otherTenants.value[place.index]
}

function acceptedDomain({ name, acceptedDomains }: Tenant, word: string): readonly string[] {
  if (acceptedDomains.state === 'unknown') return []
  const found = acceptedDomains.value.find(({ domainName }) => domainName === word.toLowerCase())
  if (found === undefined) return []
  const type = found.domainType.state === 'unknown' ? '' : `, ${found.domainType.value}`
  const note = found.domainType.state === 'assumed' ? ' (assumed)' : ''
  return [`An accepted domain of ${name ?? 'the tenant'}${type}${note}.`]
}

function connectorValue(tenant: Tenant, word: string, offset: number): readonly string[] {
  const { inboundConnectors } = tenant
  if (inboundConnectors.state === 'unknown') return []
  return inboundConnectors.value.flatMap(({ senderIPAddresses, tlsSenderCertificateName }) => [
    ...(senderIPAddresses.state === 'known' && holds(senderIPAddresses.span, offset)
      ? senderIPAddresses.value.flatMap((range) =>
          range.text === word && range.first !== range.last
            ? [`The addresses ${ipv4Address(range.first).text} to ${ipv4Address(range.last).text}.`]
            : [],
        )
      : []),
    ...(tlsSenderCertificateName.state === 'known' &&
    holds(tlsSenderCertificateName.span, offset) &&
    tlsSenderCertificateName.value?.kind === 'invalid'
      ? [`Not read as a name: it matches no certificate.`]
      : []),
  ])
}

function certificateAt(
  field: FieldName,
  offset: number,
  { submission }: RelayCase,
): readonly string[] {
  const { certificate } = submission
  if (certificate.state !== 'known' || certificate.value === null) return []
  const { commonName, subjectAltNames, notBefore, notAfter } = certificate.value
  // Of several servers, the message is explained for one.
  const isShown = fieldOfPath(commonName.path) === field
  if (commonName.state !== 'known' || !isShown || !holds(commonName.span, offset)) return []
  const names = [
    commonName.value,
    ...(subjectAltNames.state === 'known' ? subjectAltNames.value : []),
  ].filter((name) => name !== null)
  const dates =
    notBefore.state === 'known' && notAfter.state === 'known'
      ? `, valid from ${notBefore.value.slice(0, 10)} to ${notAfter.value.slice(0, 10)}`
      : ''
  return [`The server’s own certificate: ${[...new Set(names)].join(', ')}${dates}.`]
}

function holds(span: SourceSpan | undefined, offset: number): boolean {
  return span !== undefined && span.start <= offset && offset < span.end
}
