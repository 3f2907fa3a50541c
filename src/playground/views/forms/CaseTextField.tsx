import { useMemo, useState } from 'preact/hooks'
import type { Desk } from '../../state/desk.ts'
import type * as CaseTexts from '../../state/forms/case-text.ts'
import { refusalIn } from '../../state/refusal.ts'
import { PastedText } from '../PastedText.tsx'
import { Remarks, remarksId } from '../Remarks.tsx'
import { controlId, showSpan } from '../show-span.ts'
import { SaveCase } from './SaveCase.tsx'

interface Props {
  readonly desk: Desk
  readonly isReady: boolean
  /** What reads and writes case files. */
  readonly caseText: typeof CaseTexts
}

/** The place of edits in the case as a whole. */
const PLACE = 'case text'
const NO_LINES: ReadonlySet<number> = new Set()

/** A text area with the whole case, and what can be done with it. */
export function CaseTextField({ desk, isReady, caseText }: Props) {
  const contents = desk.contents.value
  const shown = useMemo(() => caseText.caseTextOf(contents), [contents])
  const [refusal, setRefusal] = useState<string | null>(null)
  const { text, form, diagnostics } = shown
  const writeAnew = (next: CaseTexts.CaseText['form']): void =>
    desk.edit(`${PLACE} anew`, (now) => caseText.inForm(now, next))
  const takeText = (typed: string): string => {
    // Browsers may report one paste as several edits; those that change nothing end no refusal.
    if (typed === text) return text
    const reason = refusalIn(typed)
    setRefusal(reason)
    if (reason !== null) return text
    // What cannot be read leaves the fields as they are now, not as they were when this step began.
    const next = caseText.withCaseText(desk.contents.peek(), typed)
    desk.edit(PLACE, () => next)
    return typed
  }
  return (
    <div class="field">
      <CaseForms {...{ shown, isReady }} onForm={writeAnew} />
      <PastedText
        id={controlId('case')}
        kind="case"
        words="the case"
        diagnostics={diagnostics}
        text={text}
        lit={NO_LINES}
        placeholder=""
        minRows={12}
        isReady={isReady}
        isInvalid={refusal !== null || diagnostics.length > 0}
        labelledBy="case-title"
        describedBy={`hint-case ${remarksId('case')}`}
        onText={takeText}
      />
      <Remarks field="case" findings={[]} onShow={showSpan} {...{ diagnostics, refusal }} />
      {diagnostics.length > 0 && <NotRead onWriteAnew={() => writeAnew(form)} />}
      <p class="hint" id="hint-case">
        What is changed here changes the fields, and the other way round. Saved, it is a file for{' '}
        <code>npm run -s relay -- check</code>.
      </p>
      <SaveCase
        text={text}
        fileName={caseText.caseFileName(contents.file, form)}
        canSave={isReady && diagnostics.length === 0}
      />
    </div>
  )
}

function NotRead({ onWriteAnew }: { readonly onWriteAnew: () => void }) {
  return (
    <p class="hint" role="status">
      The fields hold what they held before.{' '}
      <button class="mini" type="button" onClick={onWriteAnew}>
        Write the text anew from the fields
      </button>
    </p>
  )
}

interface FormsProps {
  readonly shown: CaseTexts.CaseText
  readonly isReady: boolean
  readonly onForm: (form: CaseTexts.CaseText['form']) => void
}

const FORMS = [
  { form: 'yaml', label: 'YAML' },
  { form: 'json', label: 'JSON' },
] as const

function CaseForms({ shown, isReady, onForm }: FormsProps) {
  const canChange = isReady && shown.diagnostics.length === 0
  return (
    <div class="case-forms" role="group" aria-label="Written in">
      {FORMS.map(({ form, label }) => (
        <button
          key={form}
          class="mini"
          type="button"
          aria-pressed={form === shown.form}
          disabled={!canChange}
          onClick={() => {
            if (form !== shown.form) onForm(form)
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
