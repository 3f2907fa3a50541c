import type { JudgedMessage } from '../state/judge.ts'
import { verdictWithCode } from '../state/verdict-words.ts'
import { Mark, Stamp } from './Stamp.tsx'

interface Props {
  readonly message: JudgedMessage
  readonly isSelected: boolean
  readonly isReady: boolean
  readonly onSelect: () => void
  /** For a message the reader added. */
  readonly onRemove: (() => void) | null
}

/** One message: who writes to whom, and the stamp. */
export function MessageRows({ message, isSelected, isReady, onSelect, onRemove }: Props) {
  const { id, title, mailFrom, headerFrom, rcptTo, result } = message
  const { verdict, reply, contested, assumptions } = result
  return (
    <tbody class={isSelected ? 'message is-on' : 'message'}>
      <tr>
        <th scope="rowgroup">
          {title}
          <span class="route-words">
            <code>{mailFrom}</code>
            <span aria-hidden="true"> → </span>
            <span class="sr-only"> to </span>
            <code>{rcptTo}</code>
            {headerFrom !== null && (
              <span class="header-from">
                From: <code>{headerFrom}</code>
              </span>
            )}
          </span>
          {onRemove !== null && (
            <button type="button" class="mini remove-message" onClick={onRemove}>
              Remove<span class="sr-only"> {title}</span>
            </button>
          )}
        </th>
        <td>
          <label class="cell">
            <input
              type="radio"
              name="message"
              value={id}
              checked={isSelected}
              disabled={!isReady && !isSelected}
              aria-label={spokenVerdict(message)}
              onChange={onSelect}
            />
            <Stamp
              size="cell"
              verdict={verdict}
              code={reply?.code}
              enhancedStatus={reply?.enhancedStatus}
            />
            <span class="marks">
              {contested.length > 0 && <Mark kind="contested" text="" />}
              {assumptions.length > 0 && <Mark kind="assumed" text="" />}
            </span>
          </label>
        </td>
      </tr>
    </tbody>
  )
}

/** The marks are drawn only, so the radio button's name says what they mean. */
function spokenVerdict({ title, result }: JudgedMessage): string {
  const marks = [
    ...(result.contested.length > 0 ? ['contested'] : []),
    ...(result.assumptions.length > 0 ? ['rests on assumptions'] : []),
  ]
  return [`${title}: ${verdictWithCode(result)}`, ...marks].join(', ')
}
