interface Props {
  readonly count: number
  /** Lines that the explanation points at, counted from 1. */
  readonly lit: ReadonlySet<number>
}

/** Beyond this, numbers cost more than they tell. */
const MAX_NUMBERED = 1500

/** Line numbers beside a text area; the lit ones draw a bar behind their line. */
export function LineNumbers({ count, lit }: Props) {
  const numbers = Array.from({ length: Math.min(count, MAX_NUMBERED) }, (_, index) => index + 1)
  return (
    <div class="numbers" aria-hidden="true">
      {numbers.map((line) => (
        <span key={line} class={lit.has(line) ? 'is-lit' : undefined}>
          {line}
        </span>
      ))}
    </div>
  )
}
