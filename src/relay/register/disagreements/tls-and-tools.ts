import { disagreement } from './disagreement-row.ts'

/** Certificates, TLS, connector switches and how texts and tools describe them. */
export const tlsAndToolDisagreements = {
  U10: disagreement({
    topic: 'What RequireTls means on an OnPremises connector',
    readings: [
      {
        id: 'informational',
        says: 'It decides nothing on an OnPremises connector.',
        heldBy: ['PS', 'B-TLS25'],
      },
      {
        id: 'needed-for-the-name',
        says: 'TlsSenderCertificateName is used only when RequireTls is True.',
        heldBy: 'another sentence of the same cmdlet help',
      },
    ],
    taken: 'informational',
    because: 'The help calls it Partner-only; a name with RequireTls False causes a finding.',
  }),
  U12: disagreement({
    topic: 'Whether the certificate needs clientAuth',
    readings: [
      {
        id: 'not-required',
        says: 'A certificate with serverAuth alone is fine.',
        heldBy: ['PS', 'KB-CHAIN'],
      },
      {
        id: 'required',
        says: 'A client certificate needs clientAuth.',
        heldBy: 'the usual rule for TLS client certificates',
      },
    ],
    taken: 'not-required',
    because: 'No text of Microsoft’s asks for it.',
  }),
  U13: disagreement({
    topic: 'Minimum TLS version on port 25',
    readings: [
      {
        id: 'tls-1-2',
        says: 'TLS 1.2 is the minimum.',
        heldBy: 'our assumption, after the rule for SMTP AUTH submission',
      },
      {
        id: 'unstated',
        says: 'No minimum is known.',
        heldBy: 'the pages read, which name none',
      },
    ],
    taken: 'tls-1-2',
    because: 'It is the minimum elsewhere; no verdict depends on it.',
  }),
  U15: disagreement({
    topic: 'Parts of the 2023 relay texts that were not read',
    readings: [
      {
        id: 'open',
        says: 'Nothing is concluded from the parts not read.',
        heldBy: 'us',
      },
    ],
    taken: 'open',
    because: 'These pages are cited only for what was read.',
  }),
  U17: disagreement({
    topic: 'Whether the new admin center makes only Partner connectors',
    readings: [
      {
        id: 'on-premises-too',
        says: 'Choosing the organisation’s email server makes an OnPremises connector.',
        heldBy: ['D-IFAQ', 'D-ROUTE'],
      },
      {
        id: 'partner-only',
        says: 'The new admin center makes Partner connectors only.',
        heldBy: ['field-note'],
      },
    ],
    taken: 'on-premises-too',
    because: 'The documentation shows it.',
  }),
}
