import type { MainLink } from './navigation.ts'

/**
 * Which main link is current on the page with this route id (`i-have-a-bounce`): its own, or
 * that of the folder it lies in, else the guide's on pages of the guide, else none.
 */
export function currentMainLink(
  links: readonly MainLink[],
  id: string,
  isInGuide: boolean,
): MainLink | undefined {
  const own = links.find(({ address }) => `/${id}/`.startsWith(address))
  return own ?? (isInGuide ? links.find(({ isGuide }) => isGuide === true) : undefined)
}
