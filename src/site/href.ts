import { withBase } from './with-base.ts'

/**
 * The address of one of our own pages for `href` in components: `/notice/`, with the folder the
 * site is served from put before it. Links in Markdown get the same from `src/build/base-links.ts`.
 */
export function href(address: `/${string}`): string {
  return withBase(address, import.meta.env.BASE_URL)
}
