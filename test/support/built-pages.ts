import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attributeOf, htmlParts, type HtmlPart } from '../../src/build/html-parts.ts'

/** One HTML file of a build. */
export interface BuiltPage {
  /** Path within the folder, with forward slashes: `notice/index.html`. */
  readonly file: string
  /** Where a browser finds it: `/notice/`. */
  readonly address: string
  readonly html: string
  readonly parts: readonly HtmlPart[]
}

/** All HTML pages of a folder, sorted. */
export function readPages(folder: string): readonly BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8')
      return { file, address: addressOf(file), html, parts: htmlParts(html) }
    })
}

/**
 * Whether a page is that of one case file. There are many, all made alike: what takes a browser is
 * tested on a few of them, in `test/site/scenarios.test.ts`.
 */
export function isCasePage({ address }: Pick<BuiltPage, 'address'>): boolean {
  return /^\/scenarios\/[^/]/.test(address)
}

/** Values of an attribute over all elements of a page, in order. */
export function attributesOf(page: BuiltPage, name: string): readonly string[] {
  return page.parts.flatMap((part) => attributeOf(part, name) ?? [])
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}
