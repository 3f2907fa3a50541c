/** What the properties of an object show it to be. */
export type ObjectKind = 'inbound-connectors' | 'accepted-domains'

const INBOUND_CONNECTOR = [
  'connectortype',
  'senderipaddresses',
  'senderdomains',
  'tlssendercertificatename',
  'restrictdomainstoipaddresses',
  'restrictdomainstocertificate',
  'cloudservicesmailenabled',
  'treatmessagesasinternal',
  'associatedaccepteddomains',
]

/** Outbound and Send connectors share names with inbound ones, and have these of their own. */
const OTHER_CONNECTOR = ['recipientdomains', 'smarthosts', 'addressspaces', 'usemxrecord']

const ACCEPTED_DOMAIN = ['domainname', 'domaintype', 'matchsubdomains']

/** The kind of object that has these properties, in any spelling; null when they fit none. */
export function kindOfProperties(names: readonly string[]): ObjectKind | null {
  const lower = names.map((name) => name.trim().toLowerCase())
  const has = (known: readonly string[]) => lower.some((name) => known.includes(name))
  if (has(OTHER_CONNECTOR)) return null
  if (has(INBOUND_CONNECTOR)) return 'inbound-connectors'
  return has(ACCEPTED_DOMAIN) ? 'accepted-domains' : null
}
