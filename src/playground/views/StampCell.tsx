import type { ComponentType } from 'preact'
import type { DrawingProps, StampKind } from './stamp-kind.ts'
import { StampWord } from './StampWord.tsx'

function Relayed() {
  return (
    <>
      <g fill="none" stroke="currentColor">
        <circle cx="18.5" cy="20" r="17" stroke-width="2" />
        <circle cx="18.5" cy="20" r="13.6" stroke-width="0.8" />
        <path
          stroke-width="1.6"
          stroke-linecap="round"
          d="M36 9q4.85-5 9.7 0t9.7 0t9.7 0t9.7 0t9.7 0t9.7 0M36 31.5q4.85-5 9.7 0t9.7 0t9.7 0t9.7 0t9.7 0t9.7 0"
        />
      </g>
      <StampWord x={8.9} y={23.8} size={11} length={19.4} text="250" />
      <StampWord x={39} y={24.6} size={12} length={56} text="RELAYED" />
    </>
  )
}

function Returned({ codes }: DrawingProps) {
  return (
    <>
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M1 1h21v38H1zM4.5 20l7.5-7.5v5h6.5v5H12v5z"
      />
      <path fill="none" stroke="currentColor" stroke-width="2" d="M1 1h94v38H1z" />
      <StampWord x={27} y={17.2} size={12} length={64} text="RETURNED" />
      {codes !== '' && <StampWord x={27} y={32} size={11} length={64} text={codes} mono />}
    </>
  )
}

function Deferred({ codes }: DrawingProps) {
  return (
    <>
      <g fill="none" stroke="currentColor">
        <path stroke-width="2" d="M1 1h84l10 10v28H1z" />
        <path stroke-width="1.2" d="M85 1v10h10M22 2v36" />
        <circle cx="11.7" cy="20" r="6.3" stroke-width="1.8" />
        <path stroke-width="1.8" d="M11.7 16v4.2l3 1.8" />
      </g>
      <StampWord x={27} y={17.2} size={11.5} length={56} text="DEFERRED" />
      {codes !== '' && <StampWord x={27} y={32} size={11} length={64} text={codes} mono />}
    </>
  )
}

function Inside() {
  return (
    <>
      <g fill="none" stroke="currentColor">
        <rect x="1" y="1" width="94" height="38" rx="19" stroke-width="2" />
        <path stroke-width="1.8" d="M10 20v8h14v-8M17 9.5V22m-4.6-4.2L17 22.4l4.6-4.6" />
      </g>
      <StampWord x={30} y={17.6} size={10} length={55} text="DELIVERED" />
      <StampWord x={30} y={30.8} size={12} length={55} text="INSIDE" spaced />
    </>
  )
}

function Elsewhere() {
  return (
    <>
      <g fill="none" stroke="currentColor">
        <path stroke-width="2" d="M11 1h74l10 10v18L85 39H11L1 29V11z" />
        <path stroke-width="1.8" d="M8.5 28.5h4.5V14.2h10.5M19.3 9.7l4.6 4.5-4.6 4.5" />
      </g>
      <StampWord x={29} y={17.6} size={10} length={58} text="DELIVERED" />
      <StampWord x={29} y={30.4} size={10} length={58} text="ELSEWHERE" />
    </>
  )
}

function Held() {
  return (
    <>
      <rect
        x="1"
        y="1"
        width="94"
        height="38"
        rx="5"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-dasharray="6 3.5"
      />
      <StampWord x={8} y={28.5} size={24} length={14} text="?" />
      <StampWord x={29} y={18} size={13} length={58} text="HELD" spaced />
      <StampWord x={29} y={30.6} size={10.5} length={58} text="FOR FACTS" spaced />
    </>
  )
}

/** The stamps for table cells, in a view box of 96 by 40. */
export const CELL_DRAWINGS: Readonly<Record<StampKind, ComponentType<DrawingProps>>> = {
  relayed: Relayed,
  returned: Returned,
  deferred: Deferred,
  inside: Inside,
  elsewhere: Elsewhere,
  held: Held,
}
