import type { Tenant } from '../../../relay/index.ts'
import { named, YES_NO, type EntryOf, type KnownProperties } from './known-name.ts'

/** A property that the model takes cannot be left out here; it does not take what an entry is called. */
const PROPERTIES: KnownProperties<EntryOf<Tenant['acceptedDomains']> & { name: string }> = {
  Name: { help: 'What the entry is called; often the domain itself.' },
  DomainName: { help: 'The domain the tenant accepts mail for.' },
  DomainType: {
    help: 'Authoritative: all its recipients are in the tenant. InternalRelay: some of them are elsewhere.',
    values: ['Authoritative', 'InternalRelay'],
  },
  MatchSubDomains: {
    help: 'The domains below count as accepted too. Takes effect on InternalRelay domains only.',
    values: YES_NO,
  },
  SendingFromDomainDisabled: {
    help: 'No mail may be sent from the domain.',
    values: YES_NO,
  },
  SendingToDomainDisabled: {
    help: 'No mail may be sent to the domain.',
    values: YES_NO,
  },
  PendingRemoval: { help: 'The domain is on its way out of the tenant.', values: YES_NO },
  PendingCompletion: { help: 'The domain is not in the tenant yet.', values: YES_NO },
}

/** The properties of `Get-AcceptedDomain` that decide something or are worth a word (facts 5.2). */
export const DOMAIN_NAMES = named(PROPERTIES)
