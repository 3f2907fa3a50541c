import type { RecipientResult } from '../../relay/index.ts'
import { describeOutcome } from './outcomes.ts'
import type { Scenario } from './read-scenarios.ts'

/** A heading of a page, in the form the frame's table of contents takes. */
export interface PageHeading {
  readonly depth: number
  readonly slug: string
  readonly text: string
}

/** The parts of a page that may be there once per recipient. */
export const PART_TITLES = {
  missing: 'What would settle it',
  steps: 'How it was decided',
  reply: 'What the server is told',
  assumed: 'Not stated, so assumed',
  contested: 'Where sources disagree',
  trace: 'Every rule',
} as const

/** One of those parts. */
export type PartKey = keyof typeof PART_TITLES

/** The anchor of a part; from the second recipient on with its number. */
export function partSlug(part: PartKey | 'verdict', index: number): string {
  return index === 0 ? part : `${part}-${String(index + 1)}`
}

/** `Verdict: returned, 550 5.7.64`; with several recipients it says whose. */
export function verdictTitle(result: RecipientResult, isOneOfMany: boolean): string {
  const whose = isOneOfMany ? `Verdict for ${result.rcptTo}` : 'Verdict'
  return `${whose}: ${describeOutcome(result)}`
}

/** The parts there is something to say in, in order. */
export function partsOf(result: RecipientResult): readonly PartKey[] {
  const isThere: Readonly<Record<PartKey, boolean>> = {
    missing: result.missing.length > 0,
    steps: true,
    reply: result.reply !== null,
    assumed: result.assumptions.length > 0,
    contested: result.contested.length > 0,
    trace: true,
  }
  const keys: readonly PartKey[] = ['missing', 'steps', 'reply', 'assumed', 'contested', 'trace']
  return keys.filter((key) => isThere[key])
}

/** All headings of a scenario's page below its title. */
export function headingsOf({ result, also }: Scenario): readonly PageHeading[] {
  const { recipients, findings, diagnostics } = result
  const hasRemarks = findings.length + diagnostics.length > 0
  return [
    ...recipients.flatMap((recipient, index) => [
      {
        depth: 2,
        slug: partSlug('verdict', index),
        text: verdictTitle(recipient, recipients.length > 1),
      },
      ...partsOf(recipient).map((part) => ({
        depth: 3,
        slug: partSlug(part, index),
        text: PART_TITLES[part],
      })),
    ]),
    ...(also.length > 0 ? [ALSO_HEADING] : []),
    ...(hasRemarks ? [REMARKS_HEADING] : []),
    CASE_HEADING,
  ]
}

/** The heading over the same message by other servers or rules. */
export const ALSO_HEADING: PageHeading = {
  depth: 2,
  slug: 'also',
  text: 'The same message, other servers and days',
}

/** `Through edge2: returned, 550 5.7.64`; with several recipients it says whose. */
export function alsoTitle(
  { through, asOf, recipients }: Scenario['also'][number],
  result: RecipientResult,
): string {
  const where = through === null ? `By the rules of ${asOf}` : `Through ${through}`
  const whose = recipients.length > 1 ? `, ${result.rcptTo}` : ''
  return `${where}${whose}: ${describeOutcome(result)}`
}

/** The heading over findings and diagnostics. */
export const REMARKS_HEADING: PageHeading = {
  depth: 2,
  slug: 'remarks',
  text: 'Remarks on the set-up',
}

/** The heading over the case file itself. */
export const CASE_HEADING: PageHeading = { depth: 2, slug: 'case-file', text: 'The case file' }

/** How much a word on these pages counts in search, where one in the guide's text counts 1. */
export const SEARCH_WEIGHT = '0.1'
