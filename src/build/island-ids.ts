/**
 * Numbers the islands of a page. Astro derives their `uid` from the absolute path of the source
 * file, so the same page built in another folder would differ.
 */
export function numberIslands(html: string): string {
  let count = 0
  return html.replaceAll(
    /(<astro-island\b[^>]*?\suid=")[^"]*(")/g,
    (_match, before: string, after: string) => {
      count += 1
      return `${before}island-${String(count)}${after}`
    },
  )
}
