import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'

interface Props<Module> {
  readonly children: (module: Module) => ComponentChildren
}

/** A component for a part of the page whose code is loaded, once for the whole page, when it is first drawn. */
export function latePart<Module extends object>(load: () => Promise<Module>) {
  const module = signal<Module | 'failed' | null>(null)
  const begin = (): void => {
    if (module.value !== null) return
    load().then(
      (loaded) => (module.value = loaded),
      () => (module.value = 'failed'),
    )
  }
  return function LatePart({ children }: Props<Module>) {
    useEffect(begin, [])
    const loaded = module.value
    if (loaded === null) return <p role="status">Loading …</p>
    if (loaded === 'failed') {
      return <p role="status">This part could not be loaded. Reload the page to try again.</p>
    }
    return <>{children(loaded)}</>
  }
}
