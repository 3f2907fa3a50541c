import { disagreement } from './disagreement-row.ts'

/** Which sender counts, and since when. */
export const senderDisagreements = {
  U14: disagreement({
    topic: 'Whether an onmicrosoft.com P1 meets the domain condition',
    readings: [
      {
        id: 'counts',
        says: 'It is an accepted domain like any other.',
        heldBy: ['B-MOERA'],
      },
      {
        id: 'does-not-count',
        says: 'Only domains the organisation registered count.',
        heldBy: 'a narrow reading of “registered”; no source read',
      },
    ],
    taken: 'counts',
    because: 'It is an accepted domain by definition; the sending limit causes a finding.',
  }),
  U16: disagreement({
    topic: 'Foreign sender domain through a certificate connector',
    readings: [
      {
        id: 'relays',
        says: 'With an accepted certificate domain the sender may be anything.',
        heldBy: ['B-2023-3873802'],
      },
      {
        id: 'does-not-relay',
        says: 'Only forwarded mail works, not sending as a foreign domain.',
        heldBy: ['O-KB174'],
      },
    ],
    taken: 'relays',
    because: 'The product team confirmed it later.',
  }),
  U21: disagreement({
    topic: 'Whether an accepted P2 alone was enough from July 2017 to October 2023',
    readings: [
      {
        id: 'p2-counted',
        says: 'An accepted P2 met the domain condition.',
        readAs: 'as the state of June 2023 is described',
        heldBy: ['B-2023', 'D-RELAY23'],
      },
      {
        id: 'p2-not-counted',
        says: 'Only P1 and the certificate’s domain counted.',
        readAs: 'by the notice, which names no From header',
        heldBy: ['SEED', 'B-ATTR'],
      },
    ],
    taken: 'p2-counted',
    because: 'It is described as the state of June 2023; its beginning is not documented.',
  }),
  U22: disagreement({
    topic: 'When P2 stopped counting',
    readings: [
      {
        id: 'from-2023-11-01',
        says: 'P2 does not count from 1 November 2023.',
        readAs: 'by the published date',
        heldBy: ['B-2023', 'D-RELAY23'],
      },
      {
        id: 'until-2024-03-31',
        says: 'The change reached some tenants only by the end of March 2024.',
        readAs: 'for a tenant that the change had not reached yet',
        heldBy: 'our bound for the staged roll-out, after reports of early 2024',
      },
    ],
    taken: 'from-2023-11-01',
    because: 'It is the published date; the end of the roll-out is not.',
  }),
  U23: disagreement({
    topic: 'What relay needed before 5 July 2017',
    readings: [
      {
        id: 'connector-alone',
        says: 'A matching connector was enough.',
        readAs: 'by the announcements of 2016',
        heldBy: ['SEED', 'B-2016'],
      },
      {
        id: 'domain-needed',
        says: 'The sender domain was checked already.',
        readAs: 'by an older page, which asks for the sender’s domain',
        heldBy: ['D-OLD'],
      },
    ],
    taken: 'connector-alone',
    because: 'The announcements call the conditions new; the other page has no date.',
  }),
}
