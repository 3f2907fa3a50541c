import { describe, expect, test } from 'vitest'
import { attributeOf, htmlParts } from '../../../src/build/html-parts.ts'

describe('the parts of a page', () => {
  test('keep tags and the text of scripts and styles', () => {
    const parts = htmlParts('<p class="a > b">x</p><SCRIPT>if (1 < 2) "<b>"</SCRIPT><br/>')
    expect(parts.map(({ tag, text }) => [tag, text])).toEqual([
      ['p', ''],
      ['script', 'if (1 < 2) "<b>"'],
      ['br', ''],
    ])
  })

  test('do not count tags in comments', () => {
    expect(htmlParts('<!-- <i style="x"> --><b>').map(({ tag }) => tag)).toEqual(['b'])
  })

  test('end at the end of a page that breaks off', () => {
    expect(htmlParts('<style>p{').map(({ text }) => text)).toEqual(['p{'])
  })
})

describe('an attribute', () => {
  const [part] = htmlParts(`<a href='/x?a=1&amp;b=2' data-style="no" hidden title=plain style="">`)

  test.each([
    ['href', '/x?a=1&b=2'],
    ['title', 'plain'],
    ['hidden', ''],
    ['style', ''],
    ['lang', undefined],
  ])('%s is read with its entities decoded', (name, value) => {
    expect(part === undefined ? 'no part' : attributeOf(part, name)).toBe(value)
  })
})
