/** What Astro hands to a client directive. */
type Load = () => Promise<() => Promise<void>>

/** What a reader does first, whatever they read with. */
const FIRST_SIGNS = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin'] as const

/** How far below the screen an island may lie and be loaded. */
const NEAR = '300px'

/**
 * `client:near`: brings an island to life when the reader has begun to use the page and comes near it.
 * A page that is only opened loads nothing of it, wherever on the page it stands.
 */
export default function near(load: Load, _options: unknown, island: HTMLElement): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      void load().then((hydrate) => hydrate())
    },
    { rootMargin: NEAR },
  )
  const begun = new AbortController()
  const begin = (sign: Event): void => {
    if (isOfRestingPointer(sign)) return
    begun.abort()
    // An island has no box of its own.
    for (const child of island.children) observer.observe(child)
  }
  for (const sign of FIRST_SIGNS) {
    document.addEventListener(sign, begin, { signal: begun.signal, passive: true })
  }
}

/** Browsers tell a page that comes up beneath a pointer where it is, as a move by nothing. */
function isOfRestingPointer(sign: Event): boolean {
  if (sign.type !== 'pointermove' || !(sign instanceof PointerEvent)) return false
  return sign.movementX === 0 && sign.movementY === 0
}
