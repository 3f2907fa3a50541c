import { satteri } from '@astrojs/markdown-satteri'
import { describe, expect, test } from 'vitest'
import { baseLinks } from '../../../src/build/base-links.ts'
import { labelCells } from '../../../src/build/label-cells.ts'

async function render(markdown: string): Promise<string> {
  const processor = satteri({ hastPlugins: [baseLinks('/relay/'), labelCells()] })
  const renderer = await processor.createRenderer({})
  return (await renderer.render(markdown)).code
}

describe('links in Markdown', () => {
  test('get the folder of the site when they start at its root', async () => {
    expect(await render('[a](/notice/#two)')).toContain('href="/relay/notice/#two"')
  })

  test('stay as they are otherwise', async () => {
    const html = await render('[a](#two) [b](https://example.org/notice/)')
    expect(html).toContain('href="#two"')
    expect(html).toContain('href="https://example.org/notice/"')
  })
})

describe('tables in Markdown', () => {
  test('with many columns name the column in each cell', async () => {
    const html = await render('| One | `Two` | Three |\n|---|---|---|\n| a | b | c |')
    expect(html).toContain('data-label="One"')
    expect(html).toContain('data-label="Two"')
    expect(html).toContain('data-label="Three"')
  })

  test('with two columns stay as they are', async () => {
    expect(await render('| One | Two |\n|---|---|\n| a | b |')).not.toContain('data-label')
  })
})
