// Monaco, as much of it as this page uses: the only file that imports it.
export {
  editor as monaco,
  KeyCode,
  KeyMod,
  languages,
  MarkerSeverity,
  Range,
} from 'monaco-editor/editor'
// The feature of this name brings suggestions inside the line instead.
import 'monaco-editor/editor/contrib/suggest/browser/suggestController'
import 'monaco-editor/features/bracketMatching/register'
import 'monaco-editor/features/clipboard/register'
import 'monaco-editor/features/find/register'
import 'monaco-editor/features/hover/register'
import 'monaco-editor/features/placeholderText/register'
import 'monaco-editor/features/toggleTabFocusMode/register'
import 'monaco-editor/features/wordOperations/register'
import { Range, type editor } from 'monaco-editor/editor'

/** The range between two offsets of a text. */
export function rangeOf(model: editor.ITextModel, start: number, end: number): Range {
  return Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end))
}
