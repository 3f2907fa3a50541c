import { useEffect, useRef } from 'preact/hooks'
import type { IsoDate } from '../../../relay/index.ts'
import { focusSoon } from '../../views/focus-soon.ts'
import { pageOf } from '../wizard-pages.ts'
import {
  answer,
  choose,
  forwardLabel,
  goBack,
  goOn,
  viewOf,
  type WizardState,
  type WizardView,
} from '../wizard-state.ts'
import { fieldId } from './field-id.ts'
import { PageFields } from './PageFields.tsx'

interface Props {
  readonly state: WizardState
  readonly view: WizardView
  readonly today: IsoDate
  readonly isReady: boolean
  readonly onState: (state: WizardState) => void
}

/** The page the reader is on, with the buttons that lead to the others. */
export function WizardForm({ state, view, today, isReady, onState }: Props) {
  const { page, isDone } = state
  const heading = useHeadingFocus(page)
  const submit = (event: Event): void => {
    event.preventDefault()
    const next = goOn(state, today)
    onState(next)
    const [problem] = viewOf(next, today).problems
    if (problem !== undefined) focusSoon(fieldId(problem.field))
  }
  return (
    <form class="wizard-form know" aria-label="Connector wizard" noValidate onSubmit={submit}>
      <fieldset class="wizard-page" disabled={!isReady}>
        <legend>
          <h3 ref={heading} tabIndex={-1}>
            {pageOf(page).title}
          </h3>
        </legend>
        <PageFields
          {...{ state, view }}
          onAnswer={(change) => onState(answer(state, change))}
          onChoose={(name) => onState(choose(state, name))}
        />
      </fieldset>
      <p class="wizard-buttons">
        {page !== 'list' && (
          <button
            class="btn"
            type="button"
            disabled={!isReady}
            onClick={() => onState(goBack(state))}
          >
            Back
          </button>
        )}
        <button class="btn btn--main" type="submit" disabled={!isReady || isDone}>
          {forwardLabel(state)}
        </button>
      </p>
    </form>
  )
}

/** A new page is read from its heading on; the first one does not ask for the focus. */
function useHeadingFocus(page: string) {
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef(page)
  useEffect(() => {
    if (seen.current !== page) heading.current?.focus()
    seen.current = page
  }, [page])
  return heading
}
