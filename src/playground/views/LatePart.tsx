import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { LateParts } from './late/late.tsx'

/** Loaded once for the whole page. */
const parts = signal<LateParts | 'failed' | null>(null)

interface Props {
  readonly children: (parts: LateParts) => ComponentChildren
}

/** A part of the page whose code is loaded when it is first drawn. */
export function LatePart({ children }: Props) {
  useEffect(load, [])
  const loaded = parts.value
  if (loaded === null) return <p role="status">Loading …</p>
  if (loaded === 'failed') {
    return <p role="status">This part could not be loaded. Reload the page to try again.</p>
  }
  return <>{children(loaded)}</>
}

function load(): void {
  if (parts.value !== null) return
  import('./late/late.tsx').then(
    ({ lateParts }) => (parts.value = lateParts),
    () => (parts.value = 'failed'),
  )
}
