import type { ComponentType } from 'preact'
import type { DrawingProps, StampKind } from './stamp-kind.ts'
import { StampArc } from './StampArc.tsx'
import { StampWord } from './StampWord.tsx'

const WAVES = [24, 34, 80, 90]
  .map((y) => `M113 ${String(y)}q8.5-8 17 0t17 0t17 0t17 0t17 0`)
  .join('')

function Relayed({ date }: DrawingProps) {
  return (
    <>
      <g fill="none" stroke="currentColor">
        <circle cx="56" cy="56" r="54.5" stroke-width="2.6" />
        <circle cx="56" cy="56" r="39.5" stroke-width="1.2" />
        <path stroke-width="2.2" stroke-linecap="round" d={WAVES} />
      </g>
      <StampArc text="EXCHANGE ONLINE" side="top" />
      <StampArc text="SENT ON" side="bottom" />
      <StampWord x={31} y={date === undefined ? 66 : 60} size={29} length={50} text="250" />
      {date !== undefined && <StampWord x={31} y={76} size={9} length={50} text={date} mono />}
      <StampWord x={118} y={64} size={19} length={80} text="RELAYED" />
    </>
  )
}

function Returned({ codes, date }: DrawingProps) {
  const note = date === undefined ? 'to sender' : `to sender · ${date}`
  return (
    <>
      <path
        fill="currentColor"
        fill-rule="evenodd"
        d="M2 2h44v92H2zM8.5 48l17-17v11H40v12H25.5v11z"
      />
      <g fill="none" stroke="currentColor">
        <path stroke-width="3" d="M1.5 1.5h197v93H1.5z" />
        <path stroke-width="1" d="M46 6.5h147.5v83H46" />
      </g>
      <StampWord x={57} y={36} size={23.5} length={132} text="RETURNED" />
      {codes !== '' && <StampWord x={57} y={62} size={22} length={132} text={codes} mono />}
      <StampWord x={57} y={81} size={11} length={date === undefined ? 52 : 124} text={note} light />
    </>
  )
}

function Deferred({ codes }: DrawingProps) {
  return (
    <>
      <g fill="none" stroke="currentColor">
        <path stroke-width="3" d="M1.5 1.5h175l22 22v71H1.5z" />
        <path stroke-width="1.5" d="M176.5 2v21.5H198M46 2v92" />
        <circle cx="24" cy="48" r="13.5" stroke-width="3" />
        <path stroke-width="3" d="M24 39v9.5l6.5 4" />
      </g>
      <StampWord x={57} y={36} size={21.5} length={112} text="DEFERRED" />
      {codes !== '' && <StampWord x={57} y={62} size={22} length={132} text={codes} mono />}
      <StampWord x={57} y={81} size={11} length={124} text="for now · try again later" light />
    </>
  )
}

function Inside() {
  return (
    <>
      <g fill="none" stroke="currentColor">
        <rect x="1.5" y="1.5" width="197" height="93" rx="46.5" stroke-width="3" />
        <rect x="6.5" y="6.5" width="187" height="83" rx="41.5" stroke-width="1" />
        <path stroke-width="3" d="M25 48v17h28V48M39 26v26m-9.5-9L39 52.5 48.5 43" />
      </g>
      <StampWord x={66} y={44} size={19} length={106} text="DELIVERED" />
      <StampWord x={66} y={67} size={23} length={106} text="INSIDE" spaced />
    </>
  )
}

function Elsewhere() {
  return (
    <>
      <g fill="none" stroke="currentColor">
        <path stroke-width="3" d="M24 1.5h152l22.5 22.5v48L176 94.5H24L1.5 72V24z" />
        <path stroke-width="1" d="M26 6.5h148l19.5 19.5v44L174 89.5H26L6.5 70V26z" />
        <path stroke-width="3" d="M21 66h9V38h22M43.5 29l9 9-9 9" />
      </g>
      <StampWord x={66} y={44} size={19} length={116} text="DELIVERED" />
      <StampWord x={66} y={66} size={18.5} length={116} text="ELSEWHERE" />
    </>
  )
}

function Held() {
  return (
    <>
      <rect
        x="1.5"
        y="1.5"
        width="197"
        height="93"
        rx="10"
        fill="none"
        stroke="currentColor"
        stroke-width="3"
        stroke-dasharray="13 7"
      />
      <StampWord x={20} y={68} size={58} length={32} text="?" />
      <StampWord x={66} y={44} size={26} length={118} text="HELD" spaced />
      <StampWord x={66} y={68} size={20} length={118} text="FOR FACTS" spaced />
    </>
  )
}

/** The stamps beside a story, 200 wide; the round one is 112 high, the others 96. */
export const LARGE_DRAWINGS: Readonly<Record<StampKind, ComponentType<DrawingProps>>> = {
  relayed: Relayed,
  returned: Returned,
  deferred: Deferred,
  inside: Inside,
  elsewhere: Elsewhere,
  held: Held,
}
