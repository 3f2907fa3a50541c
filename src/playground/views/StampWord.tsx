interface StampWordProps {
  readonly x: number
  readonly y: number
  readonly size: number
  /** The width the word is set to, so that the outline fits it in any face. */
  readonly length: number
  readonly text: string
  /** Stretch the space between letters only. */
  readonly spaced?: boolean
  readonly mono?: boolean
  readonly light?: boolean
}

/** One word of a stamp, set to a fixed length. */
export function StampWord(props: StampWordProps) {
  return (
    <text
      x={props.x}
      y={props.y}
      font-size={props.size}
      font-weight={props.light === true ? 400 : 700}
      textLength={props.length}
      lengthAdjust={props.spaced === true ? 'spacing' : 'spacingAndGlyphs'}
      class={props.mono === true ? 'stamp-mono' : undefined}
      fill="currentColor"
    >
      {props.text}
    </text>
  )
}
