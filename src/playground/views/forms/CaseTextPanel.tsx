import { useMemo, useState } from 'preact/hooks'
import type { Desk } from '../../state/desk.ts'
import {
  caseFileName,
  caseTextOf,
  inForm,
  withCaseText,
  type CaseText,
} from '../../state/forms/case-text.ts'
import { refusalIn } from '../../state/refusal.ts'
import { PastedText } from '../PastedText.tsx'
import { Remarks, remarksId } from '../Remarks.tsx'
import { controlId, showSpan } from '../show-span.ts'
import { SaveCase } from './SaveCase.tsx'

interface Props {
  readonly desk: Desk
  readonly isReady: boolean
}

/** The place of edits in the case as a whole. */
const PLACE = 'case text'
const NO_LINES: ReadonlySet<number> = new Set()

/** The whole case as one text: a second view of all fields, to be read, changed and saved. */
export function CaseTextPanel({ desk, isReady }: Props) {
  const contents = desk.contents.value
  const shown = useMemo(() => caseTextOf(contents), [contents])
  const [refusal, setRefusal] = useState<string | null>(null)
  const { text, diagnostics } = shown
  const takeText = (typed: string): string => {
    const reason = refusalIn(typed)
    setRefusal(reason)
    if (reason !== null) return text
    if (typed === text) return text
    // As far as a text can be read; else the fields stay what they are now.
    const next = withCaseText(desk.contents.peek(), typed)
    desk.edit(PLACE, () => next)
    return typed
  }
  return (
    <div class="field">
      <CaseTools
        {...{ shown, isReady }}
        onForm={(form) => desk.edit(`${PLACE} form`, (now) => inForm(now, form))}
      />
      <PastedText
        id={controlId('case')}
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
      {diagnostics.length > 0 && (
        <p class="hint" role="status">
          The fields hold what they held before.{' '}
          <button
            class="mini"
            type="button"
            onClick={() => desk.edit(`${PLACE} anew`, (now) => inForm(now, shown.form))}
          >
            Write the text anew from the fields
          </button>
        </p>
      )}
      <p class="hint" id="hint-case">
        What is changed here changes the fields, and the other way round. Saved, it is a file for{' '}
        <code>npm run -s relay -- check</code>.
      </p>
      <SaveCase
        text={text}
        fileName={caseFileName(contents.file, shown.form)}
        canSave={isReady && diagnostics.length === 0}
      />
    </div>
  )
}

interface ToolsProps {
  readonly shown: CaseText
  readonly isReady: boolean
  readonly onForm: (form: CaseText['form']) => void
}

const FORMS = [
  { form: 'yaml', label: 'YAML' },
  { form: 'json', label: 'JSON' },
] as const

function CaseTools({ shown, isReady, onForm }: ToolsProps) {
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
