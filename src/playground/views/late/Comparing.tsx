import type { Comparison, Explanation } from '../../../relay/index.ts'
import { comparisonWords, searchWords } from '../../state/late/comparison-words.ts'
import type { FollowedSearch } from '../../state/late/follow-search.ts'
import { Command } from '../Command.tsx'

interface Props {
  readonly comparison: Comparison
  readonly search: FollowedSearch
  readonly isReady: boolean
}

/** Explanations shown before the others. */
const FIRST = 5

/** How the reply stands to the verdict, and single facts that, were they otherwise, would lead to it. */
export function Comparing({ comparison, search, isReady }: Props) {
  const { short, long } = comparisonWords(comparison)
  const found = search.found.value
  return (
    <div class="comparing" aria-busy={search.isSearching.value}>
      <p role="status">
        {short !== null && <b class={`comparison--${comparison.kind}`}>{short}</b>} {long}{' '}
        {found !== null && searchWords(comparison, found)}
      </p>
      {found !== null && found.explanations.length > 0 && (
        <>
          <Otherwise explanations={found.explanations.slice(0, FIRST)} isReady={isReady} />
          {found.explanations.length > FIRST && (
            <details>
              <summary>{found.explanations.length - FIRST} less plausible</summary>
              <Otherwise explanations={found.explanations.slice(FIRST)} isReady={isReady} />
            </details>
          )}
          <p class="late-note">
            {found.tried} single facts were tried otherwise and judged again; pairs were not. None
            is proved by this: check before you change anything.
          </p>
        </>
      )}
    </div>
  )
}

interface OtherwiseProps {
  readonly explanations: readonly Explanation[]
  readonly isReady: boolean
}

function Otherwise({ explanations, isReady }: OtherwiseProps) {
  return (
    <table class="otherwise">
      <thead>
        <tr>
          <th scope="col">If it were otherwise</th>
          <th scope="col">How to check</th>
        </tr>
      </thead>
      {explanations.map(({ kind, path, about, sentence, because, state, check }) => (
        <tbody key={`${kind} ${path} ${about}`}>
          <tr>
            <th scope="rowgroup">
              {sentence}
              <p class="late-note">
                {STATE[state]}
                {because}
              </p>
            </th>
            <td>{check.howTo}</td>
          </tr>
          {check.command !== null && (
            <tr>
              <td colSpan={2}>
                <Command text={check.command} isReady={isReady} />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  )
}

/** What is stated needs no word: the verdict rests on it. */
const STATE: Readonly<Record<Explanation['state'], string>> = {
  known: '',
  assumed: 'Only assumed on the sheet. ',
  unknown: 'Not stated on the sheet. ',
}
