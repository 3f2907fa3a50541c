import { disagreement } from './disagreement-row.ts'

/** On which tenant a message falls, and by what. */
export const attributionDisagreements = {
  U1: disagreement({
    topic: 'Certificate connector whose name is not an accepted domain, accepted P1',
    readings: [
      {
        id: 'relays',
        says: 'The accepted P1 attributes the message through the certificate connector.',
        readAs: 'by the relay requirements of 2023',
        heldBy: ['D-RELAY23', 'B-JP3', 'MC1226222'],
      },
      {
        id: 'strict',
        says: 'The connector drops out and only the IP address can still attribute.',
        readAs: 'by the attribution algorithm of 2019',
        heldBy: ['B-ATTR', 'B-TLS25'],
      },
    ],
    taken: 'relays',
    because: 'The later texts and field reports show it working; the Message Center warns of it.',
  }),
  U9: disagreement({
    topic: 'Sender not accepted, recipients of several own domains in one session',
    readings: [
      {
        id: 'per-recipient',
        says: 'Each recipient is judged by its own domain.',
        readAs: 'one recipient at a time',
        heldBy: ['B-2023-3873802'],
      },
      {
        id: 'refused-as-a-whole',
        says: 'The session is refused even if all the domains are in one tenant.',
        readAs: 'as one session, the way support did in 2017',
        heldBy: ['B-JP3'],
      },
    ],
    taken: 'per-recipient',
    because:
      'It is the later text; it does not mention several domains, so the verdict is contested.',
  }),
  U18: disagreement({
    topic: 'What AssociatedAcceptedDomains restricts',
    readings: [
      {
        id: 'source-domains',
        says: 'It restricts the source domains that use the connector.',
        heldBy: ['PS'],
      },
      {
        id: 'recipient-domains',
        says: 'It restricts the recipient domains the connector serves.',
        heldBy: ['D-USE', 'O-ASSOC'],
      },
    ],
    taken: 'source-domains',
    because: 'The cmdlet help says so; it never decides here, it only causes a finding.',
  }),
  U20: disagreement({
    topic: 'IP connector when the client also presents a certificate that matches nothing',
    readings: [
      {
        id: 'ip-step-follows',
        says: 'The IP address is tested after the certificate found no tenant.',
        heldBy: ['B-ATTR'],
      },
      {
        id: 'certificate-only',
        says: 'A certificate that was presented ends the search.',
        heldBy: 'no source read; the question is left open elsewhere',
      },
    ],
    taken: 'ip-step-follows',
    because: 'The published algorithm names the IP step after the certificate step.',
  }),
}
