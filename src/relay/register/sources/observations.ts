import type { SourceRow } from './source-row.ts'

/** What people outside Microsoft saw or summed up. */
export const observations = {
  'B-THR': {
    kind: 'observation',
    title: 'Third-party summary: throttling of out-of-date Exchange servers',
  },
  'field-note': { kind: 'observation', title: 'Field observation without an address to cite' },
  'O-BOLL': {
    kind: 'observation',
    title: 'boll.ch on the shift to certificate-based connectors',
    date: '2025',
    url: 'https://blog.boll.ch/m365-exchange-online-the-shift-to-certificate-based-connectors',
  },
  'O-SEPPMAIL': {
    kind: 'observation',
    title: 'SEPPmail manual on certificate connectors',
    url: 'https://docs.seppmail.com/ch/09_ht_mso365_ssl_certificate.html',
  },
  'O-ATTR38': {
    kind: 'observation',
    title: 'bentonow.com on 452 4.5.3 with ATTR38',
    url: 'https://bentonow.com/smtp-errors/microsoft/452-4-5-3-attr38',
  },
  'O-TLS454': {
    kind: 'observation',
    title: 'Report on 454 4.7.0 from a Postfix container',
    date: '2016-01-11',
    url: 'https://github.com/catatnight/docker-postfix/issues/12',
  },
  'O-KB174': {
    kind: 'observation',
    title: 'Reader report on foreign sender domains, support article issue 174',
    date: '2019-10-23',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Support/issues/174',
  },
  'O-ASSOC': {
    kind: 'observation',
    title: 'Reader report on AssociatedAcceptedDomains, documentation issue 2642',
    date: '2021-06-11',
    url: 'https://github.com/MicrosoftDocs/OfficeDocs-Exchange/issues/2642',
  },
  'O-OOF': {
    kind: 'observation',
    title: 'Report of automatic replies refused with 5.7.64',
    date: '2024-04-18',
    url: 'https://learn.microsoft.com/en-us/answers/questions/1657224',
  },
} as const satisfies Record<string, SourceRow>
