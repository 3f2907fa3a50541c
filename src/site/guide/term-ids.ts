const USED = new WeakMap<Request, number>()

/** An id for one more tooltip of the page being built: each stands once, and the same in every build. */
export function nextTermId(page: Request): string {
  const number = (USED.get(page) ?? 0) + 1
  USED.set(page, number)
  return `term-${String(number)}`
}
