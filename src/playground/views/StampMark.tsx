interface MarkProps {
  readonly kind: 'contested' | 'assumed'
  /** Words beside the sign; by default the kind itself. */
  readonly text?: string | undefined
}

/** A small sign beside a stamp, never inside: sources disagree, or a default was assumed. */
export function Mark({ kind, text }: MarkProps) {
  return (
    <span class={`mark mark--${kind}`}>
      <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
        {kind === 'contested' ? <Diamond /> : <About />}
      </svg>
      {text ?? kind}
    </span>
  )
}

function Diamond() {
  return (
    <>
      <path fill="currentColor" d="M8 .8 15.2 8 8 15.2z" />
      <path
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
        d="M8 1.3 14.7 8 8 14.7 1.3 8z"
      />
    </>
  )
}

function About() {
  return (
    <path
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      d="M2 6q3-3.6 6 0t6 0M2 11.4q3-3.6 6 0t6 0"
    />
  )
}
