import type { PagefindPage, PagefindPart } from './pagefind.ts'

const PARTS_SHOWN = 3

/** A found page as a list item: its title, then the parts in which the words stand. */
export function resultItem(page: PagefindPage): HTMLLIElement {
  const item = document.createElement('li')
  item.append(link(page.meta.title ?? page.url, page.url))
  const parts = page.sub_results.filter(({ url }) => url.includes('#')).slice(0, PARTS_SHOWN)
  if (parts.length === 0) item.append(excerpt(page.excerpt))
  else item.append(partList(parts))
  return item
}

function partList(parts: readonly PagefindPart[]): HTMLUListElement {
  const list = document.createElement('ul')
  for (const part of parts) {
    const item = document.createElement('li')
    item.append(link(part.title, part.url), excerpt(part.excerpt))
    list.append(item)
  }
  return list
}

function link(title: string, address: string): HTMLAnchorElement {
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.textContent = title
  return anchor
}

/** Every second piece between mark tags is a hit; the rest is text, never markup. */
function excerpt(markedText: string): HTMLParagraphElement {
  const paragraph = document.createElement('p')
  markedText.split(/<\/?mark>/).forEach((piece, index) => {
    const target =
      index % 2 === 1 ? paragraph.appendChild(document.createElement('mark')) : paragraph
    target.append(decode(piece))
  })
  return paragraph
}

function decode(escaped: string): string {
  // Inside a paragraph, since a document drops the space before its first word.
  return new DOMParser().parseFromString(`<p>${escaped}`, 'text/html').body.textContent
}
