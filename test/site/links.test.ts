import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { attributesOf, readPages, type BuiltPage } from '../support/built-pages.ts'
import { buildSite } from '../support/built-site.ts'
import { launchChromium } from '../support/chromium.ts'
import { serveDirectory } from '../support/serve-directory.ts'

const ADDRESS_ATTRIBUTES = ['href', 'src', 'component-url', 'renderer-url', 'data-search-bundle']

function addresses(page: BuiltPage): readonly string[] {
  return ADDRESS_ATTRIBUTES.flatMap((name) => attributesOf(page, name))
}

/** Addresses of our own, resolved against the page; fragments included. */
function internalLinks(page: BuiltPage): readonly URL[] {
  const here = `https://site.invalid${page.address}`
  return addresses(page)
    .map((address) => new URL(address, here))
    .filter(({ origin }) => origin === 'https://site.invalid')
}

function fileOf(pathname: string): string {
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname
}

describe('links within the site', () => {
  const folder = inject('siteFolder')
  const pages = readPages(folder)
  const idsOf = new Map(pages.map((page) => [`/${page.file}`, new Set(attributesOf(page, 'id'))]))

  test('all lead to a file that is there', () => {
    const dead = pages.flatMap((page) =>
      internalLinks(page)
        .filter(({ pathname }) => !existsSync(join(folder, fileOf(pathname))))
        .map(({ pathname }) => `${page.file} -> ${pathname}`),
    )
    expect(dead).toEqual([])
  })

  test('all lead to an anchor that is there', () => {
    const dead = pages.flatMap((page) =>
      internalLinks(page)
        // What stands after # on the playground is its state, not an anchor.
        .filter(({ hash }) => hash !== '' && !hash.startsWith('#case='))
        .filter(({ pathname, hash }) => !idsOf.get(fileOf(pathname))?.has(hash.slice(1)))
        .map(({ pathname, hash }) => `${page.file} -> ${pathname}${hash}`),
    )
    expect(dead).toEqual([])
  })

  test('address pages with the slash they are served with', () => {
    const pageLinks = pages.flatMap((page) => internalLinks(page).map(({ pathname }) => pathname))
    expect(pageLinks.filter((path) => !path.endsWith('/') && !/\.\w+$/.test(path))).toEqual([])
  })
})

describe('a site that is served from a folder', () => {
  let folder = ''
  let pages: readonly BuiltPage[] = []

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'relay-base-'))
    await buildSite({
      environment: { SITE_BASE: '/relay/', SITE_URL: 'https://docs.example.org' },
      outDir: folder,
    })
    pages = readPages(folder)
  })

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true })
  })

  test('links nowhere outside that folder', () => {
    const outside = pages.flatMap((page) =>
      addresses(page)
        .filter((address) => address.startsWith('/') && !address.startsWith('/relay/'))
        .map((address) => `${page.file} -> ${address}`),
    )
    expect(outside).toEqual([])
    expect(pages.length).toBeGreaterThan(4)
  })

  test('has all it links to', () => {
    const dead = pages.flatMap((page) =>
      addresses(page)
        .filter((address) => address.startsWith('/relay/'))
        .map((address) => new URL(address, 'https://site.invalid').pathname)
        .map((path) => fileOf(path.slice('/relay/'.length - 1)))
        .filter((file) => !existsSync(join(folder, file)))
        .map((file) => `${page.file} -> ${file}`),
    )
    expect(dead).toEqual([])
  })

  test('works in a browser: the playground comes alive and search finds its pages', async () => {
    const served = await serveDirectory(folder, '/relay/')
    const browser = await launchChromium()
    const page = await browser.newPage()
    const missing: string[] = []
    page.on('response', (response) => {
      if (!response.ok()) missing.push(response.url())
    })
    await page.goto(`${served.url}/relay/playground/`)
    await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null)
    await page.keyboard.press('Control+k')
    await page.getByLabel('Search this site').fill('ATTR35')
    const first = page.locator('.search-results a').first()
    await first.waitFor()
    expect(await first.getAttribute('href')).toBe('/relay/i-have-a-bounce/')
    expect(missing).toEqual([])
    await browser.close()
    await served.close()
  })

  test('names its address as canonical', () => {
    const notice = pages.find(({ file }) => file === 'notice/index.html')
    expect(notice === undefined ? [] : attributesOf(notice, 'href')).toContain(
      'https://docs.example.org/relay/notice/',
    )
  })
})
