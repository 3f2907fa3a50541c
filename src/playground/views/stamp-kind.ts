import type { Verdict } from '../../relay/index.ts'

/** Which of the six outlines is drawn. */
export type StampKind = 'relayed' | 'returned' | 'deferred' | 'inside' | 'elsewhere' | 'held'

/** What one drawing needs to know. */
export interface DrawingProps {
  /** `550 5.7.64`; empty when the case has no reply. */
  readonly codes: string
  readonly date: string | undefined
}

const NAMES: Readonly<Record<StampKind, string>> = {
  relayed: 'Relayed, 250',
  returned: 'Returned',
  deferred: 'Deferred',
  inside: 'Delivered inside',
  elsewhere: 'Delivered elsewhere',
  held: 'Held for facts',
}

/** The outline for a verdict; `code` (550, 451) tells a return from a deferral, absent means 5xx. */
export function stampKindOf(verdict: Verdict, code?: number): StampKind {
  switch (verdict) {
    case 'relayed':
      return 'relayed'
    case 'delivered':
      return 'inside'
    case 'incoming-elsewhere':
      return 'elsewhere'
    case 'rejected':
      return code !== undefined && code < 500 ? 'deferred' : 'returned'
    case 'undetermined':
      return 'held'
  }
}

/** The stamp read aloud: `Returned, 550 5.7.64`. */
export function nameStamp(kind: StampKind, codes: string): string {
  const isRefusal = kind === 'returned' || kind === 'deferred'
  return isRefusal && codes !== '' ? `${NAMES[kind]}, ${codes}` : NAMES[kind]
}
