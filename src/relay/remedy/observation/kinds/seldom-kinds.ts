import type { KindRow } from './kind-row.ts'

/** What a reader reads off a screen and seldom gets wrong, and how sources are read. */
export const SELDOM_KINDS = {
  'certificate-untrusted': {
    sentence: 'Exchange Online does not trust the root of the certificate.',
    because: 'A certificate of one’s own authority looks as good as any.',
    facts: ['2.40'],
  },
  'certificate-trusted': {
    sentence: 'Exchange Online trusts the root of the certificate.',
    because: 'Which roots are trusted is not published.',
    facts: ['2.40'],
  },
  'chain-complete': {
    sentence: 'The server sent the intermediate certificates.',
    because: 'A server may have them in its store.',
    facts: ['2.41'],
  },
  'certificate-revoked': {
    sentence: 'The certificate is revoked.',
    because: 'Seldom, and the authority tells its customer.',
    facts: ['2.44'],
  },
  'certificate-not-revoked': {
    sentence: 'The certificate is not revoked.',
    because: 'Seldom stated without reason.',
    facts: ['2.44'],
  },
  'certificate-expired': {
    sentence: 'The certificate that was offered had expired.',
    because: 'After a renewal the old one may still be in use.',
    facts: ['2.44'],
  },
  'certificate-not-expired': {
    sentence: 'The certificate that was offered had not expired.',
    because: 'After a renewal the new one may be in use already.',
    facts: ['2.44'],
  },
  'certificate-too-early': {
    sentence: 'The certificate that was offered was not valid yet.',
    because: 'Seldom: it takes a new certificate and a wrong clock.',
    facts: ['2.44'],
  },
  'certificate-not-too-early': {
    sentence: 'The certificate that was offered was valid already.',
    because: 'Seldom: it takes a new certificate and a wrong clock.',
    facts: ['2.44'],
  },
  'other-tenant-gone': {
    sentence: '{about} plays no part.',
    because: 'A tenant that is named has been looked at.',
    facts: [],
  },
  'other-tenant-in-forest': {
    sentence: '{about} is in the same forest.',
    because: 'In which forest a tenant is shows from outside only by its effects.',
    facts: ['1.2'],
  },
  'other-tenant-elsewhere': {
    sentence: '{about} is in another forest or region.',
    because: 'In which forest a tenant is shows from outside only by its effects.',
    facts: ['1.2'],
  },
  'own-header-from': {
    sentence: 'The From header was in {about}.',
    because: 'It counted for a time only.',
    facts: ['2.2'],
  },
  'foreign-header-from': {
    sentence: 'The From header was in a domain that no tenant here has accepted.',
    because: 'It counted for a time only.',
    facts: ['2.2'],
  },
  reading: {
    sentence: 'On “{about}” the other reading of the sources holds: {to}',
    because: 'We take the better supported reading; an observation may show that it is not.',
    facts: [],
    check: { howTo: 'No setting tells it: this and like observations do.', command: null },
  },
  'other-day': {
    sentence: 'It happened under the rules of {to}.',
    because: 'A reply usually carries its date; the roll-out of a rule may be staged.',
    facts: ['3.8'],
    check: {
      howTo: 'Look for the time in the reply’s server tag, the bounce or the protocol log.',
      command: null,
    },
  },
} as const satisfies Readonly<Record<string, KindRow>>
