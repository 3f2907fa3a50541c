import type { Diagnostic } from '../../relay/index.ts'
import type { FieldName } from '../state/field-names.ts'
import type { JudgedMessage } from '../state/judge.ts'

/** What kind of text a field takes; the language follows from it and from the text. */
export type ContentKind = 'certificate' | 'connectors' | 'domains' | 'case'

/** What the editor shows, and whom it tells. Lines of the text end in LF. */
export interface EditorContent {
  readonly kind: ContentKind
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  /** Lines that the explanation points at, counted from 1. */
  readonly lit: ReadonlySet<number>
  readonly isInvalid: boolean
  /** Ids of what describes the field. */
  readonly describedBy: string
  readonly placeholder: string
  /** As which field the text was judged, and for which message; the editor says what came of a value. */
  readonly judged?: JudgedText | undefined
  /** Returns the text that was kept. */
  readonly onText: (text: string) => string
  /** Where in the text the pointer is, or else the caret; null when neither is in it. */
  readonly onPlace?: ((offset: number | null) => void) | undefined
}

/** The field whose text is shown, and the message that is being explained. */
export interface JudgedText {
  readonly field: FieldName
  readonly message: JudgedMessage
}

/** An editor over a text area. */
export interface MountedEditor {
  readonly update: (content: EditorContent) => void
  /** Takes focus and selection over from the text area. */
  readonly follow: () => void
  /** Hands selection, scroll position and focus back to the text area, and goes. */
  readonly close: () => void
  /** Goes. */
  readonly dispose: () => void
}

/** From this many UTF-16 code units on, a text stays in the plain field. */
export const MAX_EDITOR_LENGTH = 1024 * 1024
