import { searchProtocolLog } from '../../../explain/protocol-log.ts'
import type { FactCheck, KindRow } from './kind-row.ts'

const CHECK_ADDRESS: FactCheck = {
  howTo: 'Exchange Online greets the server with the address it sees, after EHLO.',
  command: searchProtocolLog('Hello ['),
}
const CHECK_OFFERED: FactCheck = {
  howTo: 'The protocol log names the certificate before the second EHLO; nothing there means none.',
  command: searchProtocolLog('Sending certificate'),
}
const CHECK_SENDER: FactCheck = {
  howTo: 'Read the envelope sender in the protocol log; a bounce itself has <>.',
  command: searchProtocolLog('MAIL FROM:'),
}
const CHECK_HOST: FactCheck = {
  howTo: 'An MX record below protection.outlook.com or mx.microsoft says so.',
  command: 'Resolve-DnsName -Type MX {about}',
}

/** What the reader cannot see from where they sit: what left the server, and who has the recipient. */
export const UNSEEN_KINDS = {
  'address-unlisted': {
    sentence: 'Exchange Online saw an address that no connector lists, such as {to}.',
    because: 'NAT and several lines hide the address Exchange Online sees.',
    facts: ['G10.14'],
    check: CHECK_ADDRESS,
  },
  'no-certificate': {
    sentence: 'The server offered no certificate.',
    because: 'What a server is set to offer is not what it offers; only its log tells.',
    facts: ['T8', 'G11.12'],
    check: CHECK_OFFERED,
  },
  'certificate-unknown-name': {
    sentence: 'The server offered another certificate, with a name no connector has.',
    because: 'Of several certificates a server may pick another one.',
    facts: ['2.47'],
    check: CHECK_OFFERED,
  },
  'chain-incomplete': {
    sentence: 'The server did not send the intermediate certificates.',
    because: 'Documented cause of the refusal, and invisible in the settings.',
    facts: ['2.41'],
  },
  'null-sender': {
    sentence: 'The envelope sender was empty (<>), as in reports and automatic replies.',
    because: 'A report shows a sender to people and has none in the envelope.',
    facts: ['2.7'],
    check: CHECK_SENDER,
  },
  'foreign-sender': {
    sentence: 'The envelope sender was in a domain that no tenant here has accepted.',
    because: 'A forward keeps the envelope sender of the original message.',
    facts: ['2.8'],
    check: CHECK_SENDER,
  },
  'own-sender': {
    sentence: 'The envelope sender was in {about}.',
    because: 'A server may rewrite the envelope sender on the way out.',
    facts: ['2.8'],
    check: CHECK_SENDER,
  },
  'address-listed': {
    sentence: 'Exchange Online saw {to}, which “{about}” lists.',
    because: 'A server with several lines leaves by the one it likes.',
    facts: ['G10.14'],
    check: CHECK_ADDRESS,
  },
  'certificate-known-name': {
    sentence: 'The server offered a certificate with the name {to}, which “{about}” knows.',
    because: 'Of several certificates a server may pick another one.',
    facts: ['2.47'],
    check: CHECK_OFFERED,
  },
  'no-tls': {
    sentence: 'The session did not use STARTTLS, so no certificate was offered.',
    because: 'A firewall that inspects SMTP takes STARTTLS away.',
    facts: ['G10.15'],
  },
  tls: {
    sentence: 'The session did use STARTTLS.',
    because: 'Most servers use it where it is offered.',
    facts: [],
  },
  'recipient-hosted': {
    sentence: 'The recipient’s domain is hosted in another tenant of the same forest.',
    because: 'Whose mail a domain is cannot be seen in one’s own tenant.',
    facts: ['T10', 'T13'],
    check: CHECK_HOST,
  },
  'recipient-hosted-elsewhere': {
    sentence: 'The recipient’s domain is hosted in a tenant of another forest or region.',
    because: 'Whose mail a domain is cannot be seen in one’s own tenant.',
    facts: ['T9'],
    check: CHECK_HOST,
  },
} as const satisfies Readonly<Record<string, KindRow>>
