interface StampArcProps {
  readonly text: string
  readonly side: 'top' | 'bottom'
}

/** Advance of a letter in thousandths of its size, roughly as in the system's sans faces, bold. */
const ADVANCES: Readonly<Record<string, number>> = { I: 278, ' ': 278, E: 667, T: 611, L: 611 }
const ADVANCE = 722
const SIZE = 9.5
const TRACKING = 0.9
/** The ring the letters stand in; below, their feet point outwards. */
const RADIUS = { top: 44, bottom: 51 }
const CENTRE = 56

/**
 * Letters round the postmark, each turned on its own. A text path would need an id, and a page
 * with several stamps would then carry the same id twice.
 */
export function StampArc({ text, side }: StampArcProps) {
  const baseline = side === 'top' ? CENTRE - RADIUS.top : CENTRE + RADIUS.bottom
  return (
    <g fill="currentColor" font-weight="700" font-size={SIZE} text-anchor="middle">
      {placeLetters(text, side).map(({ letter, angle }) => (
        <text
          key={angle}
          x={CENTRE}
          y={baseline}
          transform={`rotate(${angle.toFixed(1)} ${String(CENTRE)} ${String(CENTRE)})`}
        >
          {letter}
        </text>
      ))}
    </g>
  )
}

function placeLetters(text: string, side: 'top' | 'bottom') {
  const letters = Array.from(text)
  const widths = letters.map((letter) => ((ADVANCES[letter] ?? ADVANCE) * SIZE) / 1000 + TRACKING)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const turn = (side === 'top' ? 1 : -1) * (180 / Math.PI / RADIUS[side])
  let before = -total / 2
  return letters.map((letter, index) => {
    const width = widths[index] ?? 0
    const angle = (before + width / 2) * turn
    before += width
    return { letter, angle }
  })
}
