import { describe, expect, inject, test } from 'vitest'
import { attributeOf } from '../../src/build/html-parts.ts'
import { attributesOf, readPages, type BuiltPage } from '../support/built-pages.ts'

const pages = readPages(inject('siteFolder'))
const named = pages.map((page) => [page.file, page] as const)

function meta(page: BuiltPage, name: string): string | undefined {
  const part = page.parts.find((one) => one.tag === 'meta' && attributeOf(one, 'name') === name)
  return part === undefined ? undefined : attributeOf(part, 'content')
}

/** Words of the page as a reader without scripts and styles gets them. */
function textOf({ html }: BuiltPage): string {
  return html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]*>/g, ' ')
}

test('the site has the pages it is meant to have', () => {
  expect(pages.map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      '404.html',
      'how-exchange-online-decides/index.html',
      'i-have-a-bounce/index.html',
      'index.html',
      'notice/index.html',
      'playground/index.html',
    ]),
  )
})

describe.each(named)('%s', (_file, page) => {
  test('says its language, its title and what it is about', () => {
    const html = page.parts.find(({ tag }) => tag === 'html')
    expect(html === undefined ? undefined : attributeOf(html, 'lang')).toBe('en')
    expect(page.html).toMatch(/<title>[^<]{8,}<\/title>/)
    expect(meta(page, 'description')?.length).toBeGreaterThan(20)
  })

  test('has one first heading, and the skip link leads to it', () => {
    const headings = page.parts.filter(({ tag }) => tag === 'h1')
    expect(headings.map((heading) => attributeOf(heading, 'id'))).toEqual(['_top'])
    expect(attributesOf(page, 'href')).toContain('#_top')
  })

  test('uses each id once', () => {
    const ids = attributesOf(page, 'id')
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('states no theme before the reader or the system has', () => {
    const html = page.parts.find(({ tag }) => tag === 'html')
    expect(html === undefined ? 'no html' : attributeOf(html, 'data-theme')).toBeUndefined()
  })
})

describe('without JavaScript', () => {
  const text = (file: string) => {
    const page = pages.find((one) => one.file === file)
    return page === undefined ? '' : textOf(page).replaceAll(/\s+/g, ' ')
  }

  test('the first page shows six judged envelopes', () => {
    const home = pages.find(({ file }) => file === 'index.html')
    const stamps = (home === undefined ? [] : home.parts)
      .filter(({ tag, attributes }) => tag === 'svg' && attributes.includes('stamp--large'))
      .map((part) => attributeOf(part, 'aria-label'))
    expect(stamps).toEqual([
      'Relayed, 250',
      'Relayed, 250',
      'Returned, 550 5.7.64',
      'Relayed, 250',
      'Returned, 550 5.7.64',
      'Relayed, 250',
    ])
  })

  test('the guide is there to read, sources included', () => {
    expect(text('notice/index.html')).toContain('The server is known.')
    expect(text('notice/index.html')).toContain('KB 3169958')
    expect(text('i-have-a-bounce/index.html')).toContain('It does not prove')
  })

  test('the playground shows its worked example', () => {
    expect(text('playground/index.html')).toMatch(/everyday mail relay\?/)
  })
})
