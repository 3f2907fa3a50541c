import type { KindRow } from './kind-row.ts'

/** What is easily missed in a setting. */
export const SETTING_KINDS = {
  'connector-off': {
    sentence: '“{about}” is not enabled, or a change to it is not yet in force.',
    because: 'Connectors may be created disabled, and changes take some time.',
    facts: ['3.13', 'G4.9'],
  },
  'connector-on': {
    sentence: '“{about}” is enabled.',
    because: 'A disabled connector may have been enabled since it was looked at.',
    facts: ['2.15'],
  },
  'connector-type': {
    sentence: 'The type of “{about}” is {to}.',
    because: 'Partner and OnPremises are told apart by one question of a wizard.',
    facts: ['2.16'],
  },
  'connector-name': {
    sentence: 'The certificate name in “{about}” is {to}.',
    because: 'A name one label off matches nothing.',
    facts: ['M8', 'M9'],
  },
  'connector-no-name': {
    sentence: '“{about}” names no certificate.',
    because: 'A connector may know the server by its address alone.',
    facts: [],
  },
  'connector-without-address': {
    sentence: '“{about}” does not list the connecting address.',
    because: 'Lists are edited by hand; a digit is easily wrong.',
    facts: ['2.20'],
  },
  'connector-with-address': {
    sentence: '“{about}” lists the connecting address.',
    because: 'Lists are edited by hand; a line is easily left out.',
    facts: ['2.20'],
  },
  'connector-restricts': {
    sentence: '“{about}” restricts its sources.',
    because: 'A Partner connector with a restriction refuses every other source.',
    facts: ['2.19'],
  },
  'connector-restricts-not': {
    sentence: '“{about}” does not restrict its sources.',
    because: 'A Partner connector without a restriction refuses nobody.',
    facts: ['2.19'],
  },
  'connector-tls': {
    sentence: '“{about}” demands TLS.',
    because: 'A Partner connector demands TLS unless told otherwise.',
    facts: ['2.18'],
  },
  'connector-tls-not': {
    sentence: '“{about}” does not demand TLS.',
    because: 'The switch of a Partner connector may be off.',
    facts: ['2.18'],
  },
  'connector-all-sender-domains': {
    sentence: '“{about}” is for all sender domains.',
    because: 'Its sender domains decide which mail a Partner connector is for.',
    facts: ['2.19'],
  },
  'connector-other-sender-domains': {
    sentence: '“{about}” is for other sender domains.',
    because: 'Its sender domains decide which mail a Partner connector is for.',
    facts: ['2.19'],
  },
  'connector-more': {
    sentence: 'There is one more connector that recognises the server, by {to}.',
    because: 'A list may be older than the settings.',
    facts: [],
  },
  'connectors-none': {
    sentence: 'The tenant has no inbound connector that recognises the server.',
    because: 'The connectors are not known.',
    facts: [],
  },
  'domain-not-accepted': {
    sentence: '{about} is not an accepted domain.',
    because: 'A domain being added, or known on-premises alone, is none.',
    facts: ['2.3'],
  },
  'domain-accepted': {
    sentence: '{about} is an accepted domain.',
    because: 'A list may be older than the settings.',
    facts: ['2.3'],
  },
  'sub-domains-count': {
    sentence: 'Sub-domains of {about} count as accepted.',
    because: 'MatchSubDomains is off unless somebody switched it on.',
    facts: ['2.12'],
  },
  'sub-domains-do-not-count': {
    sentence: 'Sub-domains of {about} do not count as accepted.',
    because: 'MatchSubDomains works for InternalRelay domains alone.',
    facts: ['2.12'],
  },
  'direct-send-rejected': {
    sentence: '{about} rejects Direct Send.',
    because: 'Off unless somebody switched it on.',
    facts: ['3.14'],
  },
  'direct-send-allowed': {
    sentence: '{about} does not reject Direct Send.',
    because: 'A change of it takes up to half an hour.',
    facts: ['3.14'],
  },
} as const satisfies Readonly<Record<string, KindRow>>
