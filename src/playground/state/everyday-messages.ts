import type { RelayCase, Tenant } from '../../relay/index.ts'

/** A message as an SMTP transaction states it, in the spelling of a case file. */
export interface EverydayMessage {
  /** Kebab-case and stable: also the value of the radio button that selects it. */
  readonly id: string
  readonly title: string
  readonly mailFrom: string
  readonly headerFrom: string
  readonly rcptTo: string
}

/** The domains that the messages travel between. */
interface Cast {
  readonly own: string
  /** Someone else's domain that appears as sender. */
  readonly foreign: string
  /** The domain of the recipient outside. */
  readonly outside: string
  /** A domain of another tenant; null when the case names none. */
  readonly hosted: string | null
}

/**
 * The messages the notice speaks of: ordinary mail (S9) and the three that need a certificate,
 * delivery reports (S20), mail from a foreign domain (S21) and forwarded mail (S22), each beside the
 * neighbours it is taken for (facts 2.7, 2.8, 2.12, G1.7); then those whose recipient is in
 * Microsoft 365.
 */
const MESSAGES: readonly EverydayMessage[] = [
  {
    id: 'ordinary-mail',
    title: 'Ordinary mail',
    mailFrom: 'kate@{own}',
    headerFrom: 'kate@{own}',
    rcptTo: 'john@{outside}',
  },
  {
    id: 'delivery-report',
    title: 'Delivery report',
    mailFrom: '<>',
    headerFrom: 'postmaster@{own}',
    rcptTo: 'john@{outside}',
  },
  {
    id: 'automatic-reply',
    title: 'Automatic reply',
    mailFrom: '<>',
    headerFrom: 'kate@{own}',
    rcptTo: 'john@{outside}',
  },
  {
    id: 'sub-domain-sender',
    title: 'Mail from a sub-domain',
    mailFrom: 'app@crm.{own}',
    headerFrom: 'app@crm.{own}',
    rcptTo: 'john@{outside}',
  },
  {
    id: 'foreign-domain',
    title: 'Mail from a foreign domain',
    mailFrom: 'news@{foreign}',
    headerFrom: 'news@{foreign}',
    rcptTo: 'john@{outside}',
  },
  {
    id: 'forwarded-mail',
    title: 'Forwarded mail',
    mailFrom: 'john@{foreign}',
    headerFrom: 'john@{foreign}',
    rcptTo: 'kate@{outside}',
  },
  {
    id: 'forwarded-srs',
    title: 'Forwarded with SRS',
    mailFrom: 'SRS0=Hj4k=QT={foreign}=john@{own}',
    headerFrom: 'john@{foreign}',
    rcptTo: 'kate@{outside}',
  },
  {
    id: 'list-expansion',
    title: 'List expansion',
    mailFrom: 'anna@{foreign}',
    headerFrom: 'anna@{foreign}',
    rcptTo: 'member@{outside}',
  },
  {
    id: 'other-tenant',
    title: 'To another Microsoft 365 tenant',
    mailFrom: '<>',
    headerFrom: 'postmaster@{own}',
    rcptTo: 'john@{hosted}',
  },
  {
    id: 'own-recipient',
    title: 'To an own recipient',
    mailFrom: 'scanner@{own}',
    headerFrom: 'scanner@{own}',
    rcptTo: 'kate@{own}',
  },
]

const FALLBACK_OWN = 'contoso.com'
const STRANGERS = [
  'fabrikam.com',
  'tailspintoys.com',
  'adatum.com',
  'foreign.example',
  'outside.example',
]

/**
 * The everyday messages of the tenant in `relayCase`. Its first accepted domain that Microsoft did
 * not hand out sends; contoso.com where none is known. The other domains belong to no tenant of
 * the case, so that the messages really go outside. The message to another tenant is there only
 * when the case names a domain of one.
 */
export function everydayMessages(relayCase: RelayCase): readonly EverydayMessage[] {
  const cast = castOf(relayCase)
  const messages = MESSAGES.filter(({ id }) => id !== 'other-tenant' || cast.hosted !== null)
  return messages.map((message) => ({
    ...message,
    mailFrom: fill(message.mailFrom, cast),
    headerFrom: fill(message.headerFrom, cast),
    rcptTo: fill(message.rcptTo, cast),
  }))
}

/** The domain the reader's own mail is sent from: accepted, and the organisation's own if there is one. */
export function ownDomain(tenant: Tenant): string {
  const domains = domainsOf(tenant)
  return domains.find((name) => !name.endsWith('.onmicrosoft.com')) ?? domains[0] ?? FALLBACK_OWN
}

function castOf({ tenant, otherTenants }: RelayCase): Cast {
  const others = otherTenants.state === 'unknown' ? [] : otherTenants.value
  const taken = new Set([ownDomain(tenant), ...[tenant, ...others].flatMap(domainsOf)])
  const [foreign = '', outside = ''] = STRANGERS.filter((name) => !taken.has(name))
  const [hosted = null] = others.flatMap(domainsOf)
  return { own: ownDomain(tenant), foreign, outside, hosted }
}

function domainsOf(tenant: Tenant): readonly string[] {
  const { acceptedDomains } = tenant
  return acceptedDomains.state === 'unknown'
    ? []
    : acceptedDomains.value.map((domain) => domain.domainName)
}

function fill(template: string, cast: Cast): string {
  return template
    .replace('{own}', cast.own)
    .replace('{foreign}', cast.foreign)
    .replace('{outside}', cast.outside)
    .replace('{hosted}', cast.hosted ?? '')
}
