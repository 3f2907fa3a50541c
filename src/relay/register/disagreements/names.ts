import { disagreement } from './disagreement-row.ts'

/** Which names match, and which count as accepted. */
export const nameDisagreements = {
  U2: disagreement({
    topic: 'Host name in the connector, only its parent domain accepted',
    readings: [
      {
        id: 'own-name-needed',
        says: 'The host name must be an accepted domain itself.',
        heldBy: ['SEED', 'KB-A36', 'B-TLS25'],
      },
      {
        id: 'parent-suffices',
        says: 'The parent domain is enough for ordinary senders.',
        heldBy: ['G-2023'],
      },
    ],
    taken: 'own-name-needed',
    because: 'Three sources agree; ordinary senders relay by their P1 all the same.',
  }),
  U3: disagreement({
    topic: 'Which accepted domains satisfy *.contoso.com',
    readings: [
      {
        id: 'any-subdomain',
        says: 'contoso.com or any domain below it satisfies the pattern.',
        readAs: 'with any accepted sub-domain enough for the wildcard',
        heldBy: ['B-JP3'],
      },
      {
        id: 'parent-only',
        says: 'Only contoso.com itself satisfies the pattern.',
        readAs: 'with the parent domain alone enough for the wildcard',
        heldBy: ['KB-A36'],
      },
    ],
    taken: 'any-subdomain',
    because: 'It is stated for this very pattern; the other text speaks of a host name.',
  }),
  U4: disagreement({
    topic: 'How deep the wildcard in TlsSenderCertificateName reaches',
    readings: [
      {
        id: 'help-text',
        says: '*.contoso.com matches contoso.com and names at any depth below it.',
        readAs: 'by the cmdlet help',
        heldBy: ['PS'],
      },
      {
        id: 'one-label',
        says: '*.contoso.com matches exactly one more label, as in TLS.',
        readAs: 'by the usual rule for wildcards, one label deep',
        heldBy: 'the usual rule for wildcards in certificates',
      },
    ],
    taken: 'help-text',
    because: 'The cmdlet help defines the wildcard as a domain with all its sub-domains.',
  }),
  U5: disagreement({
    topic: 'Exact name in the connector, wildcard certificate',
    readings: [
      {
        id: 'no-match',
        says: 'A certificate for *.contoso.com does not match mail.contoso.com.',
        readAs: 'name for name',
        heldBy: ['KB-TA'],
      },
      {
        id: 'wildcard-certificate-matches',
        says: 'A certificate for *.contoso.com stands for mail.contoso.com.',
        readAs: 'by the usual rule for wildcard certificates',
        heldBy: 'the usual rule for wildcards in certificates',
      },
    ],
    taken: 'no-match',
    because: 'Support asks for the wildcard in the connector in this case.',
  }),
  U6: disagreement({
    topic: 'contoso.com in the connector, mail.contoso.com in the certificate',
    readings: [
      {
        id: 'no-match',
        says: 'Without a wildcard only the same name matches.',
        readAs: 'name for name',
        heldBy: 'our reading of the wildcard’s definition',
      },
      {
        id: 'host-matches-parent',
        says: 'A certificate name that contains the domain matches.',
        readAs: 'with a domain standing for its hosts',
        heldBy: ['PS', 'SEED'],
      },
    ],
    taken: 'no-match',
    because: 'The wildcard would be needless otherwise; *.contoso.com is the safe value.',
  }),
  U11: disagreement({
    topic: 'Whether MatchSubDomains counts for the certificate’s domain',
    readings: [
      {
        id: 'sub-domains-count',
        says: 'A name below such an accepted domain counts as accepted.',
        readAs: 'with sub-domains counting for certificates too',
        heldBy: ['PS', 'B-DS'],
      },
      {
        id: 'exact-only',
        says: 'Only domains that are listed count.',
        readAs: 'with listed domains alone counting for certificates',
        heldBy: ['B-2023-3873802'],
      },
    ],
    taken: 'sub-domains-count',
    because: 'The switch has that effect for senders; no text speaks of certificates.',
  }),
}
