import { useRef } from 'preact/hooks'
import type { IntakeNotice } from '../state/intake-box.ts'

interface Props {
  readonly text: string
  readonly isReading: boolean
  readonly notice: IntakeNotice | null
  /** A reply stands on the sheet, to be led to. */
  readonly hasReply: boolean
  readonly isReady: boolean
  readonly onType: (text: string) => void
  readonly onTake: (text: string) => void
  readonly onFiles: (files: readonly File[]) => void
}

/** The box that takes anything: pasted, dropped, typed or chosen. */
export function Intake({
  text,
  isReading,
  notice,
  hasReply,
  isReady,
  onType,
  onTake,
  onFiles,
}: Props) {
  return (
    <section class="intake" aria-labelledby="intake-label" aria-busy={isReading}>
      <label id="intake-label" htmlFor="intake-text">
        Paste or drop anything
      </label>
      <textarea
        id="intake-text"
        rows={3}
        value={text}
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        placeholder="a bounce, cmdlet output, a certificate, a case file …"
        aria-describedby="intake-hint intake-notice"
        readOnly={!isReady}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
        onPaste={(event) => {
          const pasted = pastedInto(event)
          if (pasted === null) return
          event.preventDefault()
          if (typeof pasted === 'string') onTake(pasted)
          else onFiles(pasted)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onTake(text)
        }}
      />
      <p class="intake-row">
        <button
          class="mini"
          type="button"
          disabled={!isReady || isReading || text.trim() === ''}
          onClick={() => onTake(text)}
        >
          Read it
        </button>
        <FileButton isReady={isReady && !isReading} onFiles={onFiles} />
      </p>
      <p class="hint" id="intake-hint">
        Read in this page and sent nowhere. Private keys are refused.
      </p>
      <Notice isReading={isReading} notice={notice} hasReply={hasReply} />
    </section>
  )
}

type NoticeProps = Pick<Props, 'isReading' | 'notice' | 'hasReply'>

/** What became of the last paste, and where to read on. */
function Notice({ isReading, notice, hasReply }: NoticeProps) {
  return (
    <>
      <p
        class={`intake-notice intake-notice--${notice?.level ?? 'done'}`}
        id="intake-notice"
        role="status"
      >
        {isReading ? 'Reading …' : notice?.text}
      </p>
      {notice?.level === 'done' && (
        <p class="intake-ways">
          {hasReply && <a href="#got">What the reply means</a>}
          <a href="#why">The verdict, and why</a>
        </p>
      )}
    </>
  )
}

/** A paste into an empty box is read at once; into one with text in it, it is one more piece of that text. */
function pastedInto(event: ClipboardEvent): string | readonly File[] | null {
  const box = event.currentTarget
  if (!(box instanceof HTMLTextAreaElement) || box.value.trim() !== '') return null
  const files = [...(event.clipboardData?.files ?? [])]
  if (files.length > 0) return files
  const text = event.clipboardData?.getData('text/plain') ?? ''
  return text.trim() === '' ? null : text
}

interface FileProps {
  readonly isReady: boolean
  readonly onFiles: (files: readonly File[]) => void
}

function FileButton({ isReady, onFiles }: FileProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button class="mini" type="button" disabled={!isReady} onClick={() => input.current?.click()}>
        Choose files
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files to read"
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])])
          currentTarget.value = ''
        }}
      />
    </>
  )
}
