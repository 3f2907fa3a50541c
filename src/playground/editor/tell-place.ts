import { shown } from './language-services.ts'
import type { monaco } from './monaco-host.ts'

/** Tells the page where in the text the pointer is, or else the caret. */
export function tellPlace(view: monaco.IStandaloneCodeEditor, model: monaco.ITextModel): void {
  const tell = (position: { lineNumber: number; column: number } | null): void =>
    shown.get(model)?.onPlace?.(position && model.getOffsetAt(position))
  const tellCaret = (): void => tell(view.hasTextFocus() ? view.getPosition() : null)
  view.onDidChangeCursorPosition(tellCaret)
  view.onDidFocusEditorText(tellCaret)
  view.onDidBlurEditorText(tellCaret)
  view.onMouseMove(({ target }) => tell(target.position))
  view.onMouseLeave(tellCaret)
}
