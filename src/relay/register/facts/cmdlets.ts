import { documented, type FactRow } from './fact-row.ts'

/** What the cmdlets take, and what not to do with it. */
export const cmdletFacts = {
  '5.1': documented(
    'IP addresses and a certificate do not belong into the same Partner connector.',
    'D-USE',
  ),
} as const satisfies Record<string, FactRow>
