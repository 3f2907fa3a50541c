import type { Diagnostic } from '../../relay/index.ts'
import { stepOfKey } from '../state/step-of-key.ts'
import { carryOver } from './carry-over.ts'
import type { EditorContent, MountedEditor } from './editor-content.ts'
import { shown } from './language-services.ts'
import { languageOf } from './languages/language-of.ts'
import { MarkerSeverity, monaco, Range, rangeOf } from './monaco-host.ts'
import { CAN_REDO, CAN_UNDO } from './prepare-monaco.ts'

const OWNER = 'relay'

/** A text with more trouble than this is no text of ours; the first marks say so as well as all. */
const MAX_MARKERS = 500

/** Tells the page what is typed, and the editor what the page says about it. */
export function keepInStep(
  view: monaco.IStandaloneCodeEditor,
  model: monaco.ITextModel,
  place: HTMLElement,
  first: EditorContent,
): MountedEditor['update'] {
  const lit = view.createDecorationsCollection()
  const canUndo = view.createContextKey<boolean>(CAN_UNDO, false)
  const canRedo = view.createContextKey<boolean>(CAN_REDO, false)
  let isTold = true
  const replace = (text: string): void => {
    isTold = false
    replaceText(view, model, text)
    isTold = true
  }
  const show = (content: EditorContent): void => {
    const { kind, text, diagnostics } = content
    monaco.setModelLanguage(model, languageOf(kind, text).id)
    monaco.setModelMarkers(model, OWNER, toMarkers(model, diagnostics))
    lit.set([...content.lit].map(toLitLine))
    const input = place.querySelector('.native-edit-context, .inputarea')
    input?.setAttribute('aria-describedby', content.describedBy)
    input?.setAttribute('aria-invalid', String(content.isInvalid))
  }
  handStepsOn(view, () => replace(model.getValue()))
  model.onDidChangeContent(() => {
    const content = shown.get(model)
    if (content !== undefined && isTold) {
      const text = model.getValue()
      const kept = content.onText(text)
      shown.set(model, { ...content, text: kept })
      if (kept !== text) replace(kept)
    }
    canUndo.set(model.canUndo())
    canRedo.set(model.canRedo())
  })
  shown.set(model, first)
  show(first)
  return (content) => {
    const before = shown.get(model)
    shown.set(model, content)
    // Only a text that came from elsewhere.
    if (content.text !== before?.text) replace(content.text)
    show(content)
  }
}

/** Lets the sheet take a step for which there is none in the editor. */
function handStepsOn(view: monaco.IStandaloneCodeEditor, forgetSteps: () => void): void {
  const node = view.getDomNode()
  node?.addEventListener('keydown', (event) => {
    const isLeft = view.hasTextFocus() && !event.defaultPrevented && stepOfKey(event) !== null
    // What the sheet does now comes after the steps taken here: they cannot follow it.
    if (isLeft) forgetSteps()
  })
  // Some browsers type into a text area of the editor's own, which has no steps to take back.
  node?.addEventListener('input', (event) => {
    if (view.hasTextFocus()) event.stopPropagation()
  })
}

/** Puts in a text from elsewhere, with the caret and what is in sight staying where they are. */
function replaceText(
  view: monaco.IStandaloneCodeEditor,
  model: monaco.ITextModel,
  text: string,
): void {
  const carried = carryOver(model.getValue(), text)
  const { start, end } = selectionOf(view, model)
  const [top, left] = [view.getScrollTop(), view.getScrollLeft()]
  // Forgets the steps to undo as well: they are the sheet's now, and a refused text must not come back.
  model.setValue(text)
  view.setSelection(rangeOf(model, carried(start), carried(end)))
  view.setScrollPosition({ scrollTop: top, scrollLeft: left })
  if (view.hasTextFocus()) view.revealRange(rangeOf(model, carried(end), carried(end)))
}

/** What is selected, by offset. */
export function selectionOf(
  view: monaco.IStandaloneCodeEditor,
  model: monaco.ITextModel,
): { readonly start: number; readonly end: number } {
  const range = view.getSelection() ?? new Range(1, 1, 1, 1)
  return {
    start: model.getOffsetAt(range.getStartPosition()),
    end: model.getOffsetAt(range.getEndPosition()),
  }
}

/** The marks for what the page says about a text. What concerns it as a whole has no place to mark. */
function toMarkers(
  model: monaco.ITextModel,
  diagnostics: readonly Diagnostic[],
): monaco.IMarkerData[] {
  return diagnostics.slice(0, MAX_MARKERS).flatMap(({ level, span, text }) => {
    if (span === undefined) return []
    const severity = level === 'error' ? MarkerSeverity.Error : MarkerSeverity.Warning
    // An empty span takes in the character after it, so that it shows.
    const range = rangeOf(model, span.start, Math.max(span.end, span.start + 1))
    const { startLineNumber, startColumn, endLineNumber, endColumn } = range
    return [{ startLineNumber, startColumn, endLineNumber, endColumn, severity, message: text }]
  })
}

function toLitLine(line: number): monaco.IModelDeltaDecoration {
  return {
    range: new Range(line, 1, line, 1),
    options: { isWholeLine: true, className: 'lit-line', marginClassName: 'lit-margin' },
  }
}
