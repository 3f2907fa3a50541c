/**
 * Puts the folder the site is served from (`/relay/`, `/` for none) before a site address
 * (`/notice/`). Addresses that do not start at the site's root come back unchanged.
 */
export function withBase(address: string, base: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address
  return `/${base}/`.replaceAll(/\/+/g, '/') + address.slice(1)
}
