import { readdirSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { mainLinks, sidebar } from '../../src/site/navigation.ts'
import { readPages } from '../support/built-pages.ts'

const guidePages = readdirSync('content/docs', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => file.replaceAll('\\', '/').replace(/\.mdx?$/, ''))

test('the sidebar lists each page of the guide once', () => {
  const listed = sidebar.flatMap(({ items }) => items.map(({ slug }) => slug))
  expect(listed.toSorted()).toEqual(guidePages.toSorted())
})

test('the main navigation leads to pages of the site', () => {
  const addresses = readPages(inject('siteFolder')).map(({ address }) => address)
  expect(mainLinks.filter(({ address }) => !addresses.includes(address))).toEqual([])
})
