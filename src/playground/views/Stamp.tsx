import type { Verdict } from '../../relay/index.ts'
import { CELL_DRAWINGS } from './StampCell.tsx'
import { LARGE_DRAWINGS } from './StampLarge.tsx'
import { nameStamp, stampKindOf } from './stamp-kind.ts'

export { Mark } from './StampMark.tsx'

export interface StampProps {
  readonly verdict: Verdict
  /** The reply's three-digit code; a 4xx code makes a rejection "deferred". */
  readonly code?: number | undefined
  /** `5.7.64`, the second line of a returned or deferred stamp. */
  readonly enhancedStatus?: string | undefined
  /** `cell` is 96 by 40 for tables, `large` is 200 wide for beside a story. */
  readonly size: 'cell' | 'large'
  /** `2026-11-23`; shown by large stamps only. */
  readonly date?: string | undefined
  /** Accessible name; by default the verdict in words with its code. */
  readonly label?: string | undefined
  /** Large stamps only, once beside a story, never in a table. */
  readonly tilted?: boolean | undefined
}

const HEIGHTS = { cell: () => 40, large: (kind: string) => (kind === 'relayed' ? 112 : 96) }
const WIDTHS = { cell: 96, large: 200 }

/** A verdict as a postmark: outline and word carry the meaning, the ink is the current colour. */
export function Stamp(props: StampProps) {
  const kind = stampKindOf(props.verdict, props.code)
  const Drawing = props.size === 'cell' ? CELL_DRAWINGS[kind] : LARGE_DRAWINGS[kind]
  const codes = [props.code, props.enhancedStatus].filter((part) => part !== undefined).join(' ')
  const width = WIDTHS[props.size]
  const height = HEIGHTS[props.size](kind)
  const tilt = props.tilted === true ? ' is-tilted' : ''
  return (
    <svg
      class={`stamp stamp--${kind} stamp--${props.size}${tilt}`}
      role="img"
      aria-label={props.label ?? nameStamp(kind, codes)}
      width={width}
      height={height}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      <Drawing codes={codes} date={props.date} />
    </svg>
  )
}
