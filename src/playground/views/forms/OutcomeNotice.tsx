import type { ListOutcome } from '../../state/forms/list-edits.ts'

interface Props {
  readonly outcome: ListOutcome
  readonly onRewrite: (text: string) => void
}

/** What the text did not take as it stood. */
export function OutcomeNotice({ outcome, onRewrite }: Props) {
  switch (outcome.kind) {
    case 'done':
      return (
        <p class="hint" role="status">
          {outcome.isRewritten &&
            'The form the text was in has no place for this, so it was written anew as Format-List. It says the same; Undo brings the old text back.'}
        </p>
      )
    case 'impossible':
      return (
        <p class="outcome" role="alert">
          This text cannot take that, so nothing was changed. Change it in the text itself.
        </p>
      )
    case 'refused':
      return (
        <p class="outcome" role="alert">
          {outcome.reason}
        </p>
      )
    case 'offered':
      return (
        <div class="outcome" role="alert">
          <p>
            Nothing was changed yet: the form the text is in has no place for this. Written anew as
            Format-List it takes it, but loses:
          </p>
          <ul>
            {outcome.lost.map((lost) => (
              <li key={lost}>{lost}</li>
            ))}
          </ul>
          <button class="mini" type="button" onClick={() => onRewrite(outcome.text)}>
            Write it anew
          </button>
        </div>
      )
  }
}
