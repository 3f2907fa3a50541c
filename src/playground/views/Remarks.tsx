import type { Diagnostic, Finding, SourceSpan } from '../../relay/index.ts'
import type { TextName } from '../state/field-names.ts'

interface Props<Name extends TextName> {
  readonly field: Name
  readonly diagnostics: readonly Diagnostic[]
  readonly findings: readonly Finding[]
  readonly refusal: string | null
  readonly onShow: (field: Name, span: SourceSpan) => void
}

/** The id of everything said about a field, for `aria-describedby`. */
export function remarksId(field: TextName): string {
  return `remarks-${field}`
}

/** What could not be used in a field's text, why a text was refused, and advice on what it says. */
export function Remarks<Name extends TextName>({
  field,
  diagnostics,
  findings,
  refusal,
  onShow,
}: Props<Name>) {
  return (
    <div class="remarks" id={remarksId(field)}>
      <p class="count" role="status">
        {refusal ?? countWords(diagnostics)}
      </p>
      <ul>
        {diagnostics.map((diagnostic) => (
          <li class={`remark remark--${diagnostic.level}`}>
            <DiagnosticPlace span={diagnostic.span} onShow={(span) => onShow(field, span)} />
            <span>{remarkText(diagnostic)}</span>
          </li>
        ))}
        {findings.map((finding) => (
          <li class={`remark remark--${finding.level}`}>
            <b>{LEVEL_WORDS[finding.level]}</b>
            <span>{finding.text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A field that cannot be read is named by its path in a case file, which the sheet does not show. */
function remarkText({ id, found, expected, text }: Diagnostic): string {
  return id === 'case-value-unreadable' ? `Found ${found}, expected ${expected}.` : text
}

const LEVEL_WORDS: Readonly<Record<Finding['level'], string>> = {
  problem: 'Problem',
  risk: 'Risk',
  note: 'Note',
}

interface PlaceProps {
  readonly span: SourceSpan | undefined
  readonly onShow: (span: SourceSpan) => void
}

function DiagnosticPlace({ span, onShow }: PlaceProps) {
  if (span === undefined) return <b>Text</b>
  return (
    <button class="mini" type="button" onClick={() => onShow(span)}>
      <span class="sr-only">line </span>
      {span.line}:{span.column}
    </button>
  )
}

function countWords(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((one) => one.level === 'error').length
  const warnings = diagnostics.length - errors
  return [count(errors, 'part', 'not usable'), count(warnings, 'part', 'used with a reservation')]
    .filter((words) => words !== '')
    .join(', ')
}

function count(number: number, noun: string, what: string): string {
  if (number === 0) return ''
  return `${number} ${noun}${number === 1 ? '' : 's'} ${what}`
}
