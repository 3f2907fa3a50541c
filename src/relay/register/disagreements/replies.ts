import { disagreement } from './disagreement-row.ts'

/** What the sending server gets to see, and when. */
export const replyDisagreements = {
  U7: disagreement({
    topic: 'Which text comes with 5.7.64',
    readings: [
      {
        id: 'by-rule',
        says: 'ATTR36 when a connector matched, TenantAttribution when none did.',
        heldBy: ['KB-TA', 'KB-A36', 'KB-5764'],
      },
      {
        id: 'tenant-attribution-always',
        says: 'The TenantAttribution text comes in all cases.',
        heldBy: ['O-OOF', 'field-note'],
      },
    ],
    taken: 'by-rule',
    because: 'Support ties each text to a cause; the other text is given as also seen.',
  }),
  U8: disagreement({
    topic: 'At which SMTP stage the refusal comes',
    readings: [
      {
        id: 'rcpt-to',
        says: 'In reply to RCPT TO.',
        heldBy: ['field-note'],
      },
      {
        id: 'end-of-data',
        says: 'After the end of DATA.',
        heldBy: ['D-OPENRELAY'],
      },
    ],
    taken: 'rcpt-to',
    because: 'It was observed from 2018 to 2026; no verdict depends on it.',
  }),
  U19: disagreement({
    topic: '5.7.367, ATTR16 and XATTR extensions',
    readings: [
      {
        id: 'left-out',
        says: 'They are treated as unknown.',
        heldBy: 'no source read explains them',
      },
    ],
    taken: 'left-out',
    because: 'Nothing was found to go by.',
  }),
}
