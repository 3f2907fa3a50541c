import { describe, expect, test } from 'vitest'
import { finishPage } from '../../../src/build/finish-pages.ts'

const island = (uid: string) =>
  `<html lang="en" data-theme="dark" data-has-toc><head><meta charset="utf-8"></head><body>` +
  `<astro-island uid="${uid}" ssr></astro-island><astro-island client="load" uid="${uid}2"></astro-island>`

describe('a finished page', () => {
  test('does not depend on the folder it was built in', () => {
    expect(finishPage(island('Z1abc'), false)).toBe(finishPage(island('Zxyz'), false))
  })

  test('keeps its islands apart', () => {
    expect(finishPage(island('Z1abc'), false)).toMatch(/uid="island-1"[\s\S]*uid="island-2"/)
  })

  test('leaves the theme to the reader and the system', () => {
    expect(finishPage(island('a'), false)).toContain('<html lang="en" data-has-toc>')
  })
})
