import type { Comparison, Search } from '../../../relay/index.ts'

type Answer<Kind extends Comparison['kind']> = Extract<Comparison, { kind: Kind }>

/** How a reply stands to the verdict. */
export interface ComparisonWords {
  /** In one word; null where there is none. */
  readonly short: string | null
  readonly long: string
}

/** How a reply stands to the verdict, in words. */
export function comparisonWords(comparison: Comparison): ComparisonWords {
  switch (comparison.kind) {
    case 'not-comparable':
      return { short: null, long: NOT_COMPARABLE[comparison.why] }
    case 'same':
      return { short: 'Fits.', long: SAME[comparison.by] }
    case 'open':
      return {
        short: null,
        long: 'The facts on the sheet do not settle the verdict yet; the reply does not either.',
      }
    case 'differs':
      return {
        short: 'Differs.',
        long: 'The facts on the sheet lead elsewhere: at least one of them is not as it stands there.',
      }
  }
}

const NOT_COMPARABLE: Readonly<Record<Answer<'not-comparable'>['why'], string>> = {
  'no-reply': 'No reply is in this text.',
  'other-server':
    'Exchange Online did not write this reply to your server, so it says nothing about the verdict.',
  'not-judged':
    'Exchange Online refuses here for another reason than whose mail it is. The verdict is neither confirmed nor contradicted.',
  'not-listed':
    'The register does not know this reply. The verdict is neither confirmed nor contradicted.',
}

const SAME: Readonly<Record<Answer<'same'>['by'], string>> = {
  accepted: 'It was taken, as predicted. The 250 does not tell by which rule, nor where it goes.',
  reply: 'It is the reply the facts on the sheet lead to.',
  'also-seen': 'For the same refusal this other text is seen as well.',
  numbers: 'The numbers are those predicted; the words are not in the register.',
}

/** What trying single facts otherwise came to. */
export function searchWords({ kind }: Comparison, { explanations, tried }: Search): string {
  if (tried === 0) {
    return 'This sheet has too many connectors to try every single fact otherwise.'
  }
  const isFit = kind === 'same'
  if (explanations.length === 0) {
    return isFit
      ? 'No other single fact would give it in another way.'
      : 'No single fact, were it otherwise, leads to it: more than one is not as it stands, or it is something the sheet does not know.'
  }
  return isFit
    ? 'That alone does not prove the reason. Each of these facts would give it as well:'
    : 'Each of these facts alone, were it otherwise, leads to it:'
}
