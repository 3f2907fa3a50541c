import { signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'

interface Props<Module> {
  readonly children: (module: Module) => ComponentChildren
}

const NOT_LOADED = 'This part could not be loaded. Reload the page to try again.'

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
    if (loaded === null || loaded === 'failed') {
      return <p role="status">{loaded === null ? 'Loading …' : NOT_LOADED}</p>
    }
    return <>{children(loaded)}</>
  }
}
