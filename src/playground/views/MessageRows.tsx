import type { JudgedMessage } from '../state/judge.ts'
import { verdictWithCode } from '../state/verdict-words.ts'
import { Mark, Stamp } from './Stamp.tsx'

/** One cell of a row, and how it is spoken of where there are several. */
export interface RowCell {
  readonly columnId: string
  /** Null where there is one column only. */
  readonly words: string | null
  readonly message: JudgedMessage
}

export type CellKeyEvent = KeyboardEvent & { readonly currentTarget: HTMLInputElement }

interface Props {
  /** One for each column. */
  readonly cells: readonly RowCell[]
  /** Null: another message is selected. */
  readonly selectedColumnId: string | null
  readonly isReady: boolean
  readonly onSelect: (columnId: string) => void
  readonly onKeyDown: (event: CellKeyEvent) => void
  /** For a message the reader added. */
  readonly onRemove: (() => void) | null
}

/** One message: who writes to whom, and its stamps. */
export function MessageRows({ cells, selectedColumnId, onSelect, onRemove, ...rest }: Props) {
  const [first] = cells
  if (first === undefined) return null
  const { title } = first.message
  return (
    <tbody class={selectedColumnId === null ? 'message' : 'message is-on'}>
      <tr>
        <th scope="rowgroup">
          {title}
          <RouteWords messages={cells.map(({ message }) => message)} />
          {onRemove !== null && (
            <button type="button" class="mini remove-message" onClick={onRemove}>
              Remove<span class="sr-only"> {title}</span>
            </button>
          )}
        </th>
        {cells.map((cell) => (
          <Cell
            key={cell.columnId}
            cell={cell}
            isSelected={cell.columnId === selectedColumnId}
            {...rest}
            onSelect={() => onSelect(cell.columnId)}
          />
        ))}
      </tr>
    </tbody>
  )
}

interface RouteProps {
  readonly messages: readonly JudgedMessage[]
}

function RouteWords({ messages }: RouteProps) {
  const [first] = messages
  // It counts on some days only.
  const headerFrom = messages.map((one) => one.headerFrom).find((from) => from !== null)
  return (
    <span class="route-words">
      <code>{first?.mailFrom}</code>
      <span aria-hidden="true"> → </span>
      <span class="sr-only"> to </span>
      <code>{first?.rcptTo}</code>
      {headerFrom !== undefined && (
        <span class="header-from">
          From: <code>{headerFrom}</code>
        </span>
      )}
    </span>
  )
}

interface CellProps extends Pick<Props, 'isReady' | 'onKeyDown'> {
  readonly cell: RowCell
  readonly isSelected: boolean
  readonly onSelect: () => void
}

function Cell({ cell, isSelected, isReady, onSelect, onKeyDown }: CellProps) {
  const { columnId, message } = cell
  const { verdict, reply, contested, assumptions } = message.result
  return (
    <td class={isSelected ? 'is-on' : undefined}>
      <label class="cell">
        <input
          type="radio"
          name="message"
          value={`${message.id} ${columnId}`}
          checked={isSelected}
          disabled={!isReady && !isSelected}
          aria-label={spokenVerdict(cell)}
          onChange={onSelect}
          onKeyDown={onKeyDown}
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
  )
}

/** The marks are drawn only, so the radio button's name says what they mean. */
function spokenVerdict({ words, message: { title, result } }: RowCell): string {
  const marks = [
    ...(result.contested.length > 0 ? ['contested'] : []),
    ...(result.assumptions.length > 0 ? ['rests on assumptions'] : []),
  ]
  const where = words === null ? title : `${title} ${words}`
  return [`${where}: ${verdictWithCode(result)}`, ...marks].join(', ')
}
