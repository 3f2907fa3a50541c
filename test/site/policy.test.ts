import { describe, expect, inject, test } from 'vitest'
import { attributeOf } from '../../src/build/html-parts.ts'
import { readPages, type BuiltPage } from '../support/built-pages.ts'

function policyOf(page: BuiltPage): string {
  const meta = page.parts.find(
    (part) => attributeOf(part, 'http-equiv') === 'Content-Security-Policy',
  )
  return meta === undefined ? '' : (attributeOf(meta, 'content') ?? '')
}

describe.each(readPages(inject('siteFolder')).map((page) => [page.file, page] as const))(
  '%s',
  (file, page) => {
    test('carries a policy before anything it governs', () => {
      const governed = page.parts.findIndex(({ tag }) => ['script', 'style', 'link'].includes(tag))
      const meta = page.parts.findIndex(({ attributes }) =>
        attributes.includes('Content-Security-Policy'),
      )
      expect(meta).toBeGreaterThan(-1)
      expect(meta).toBeLessThan(governed)
    })

    test('allows nothing by default and no code that is foreign or has no hash', () => {
      // The editor on this page places its lines by style attributes, and by nothing else.
      const policy = file.startsWith('playground/')
        ? policyOf(page).replace("; style-src-attr 'unsafe-inline'", '')
        : policyOf(page)
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' /)
      expect(policy).not.toMatch(/https?:|\*|'unsafe-inline'|'unsafe-eval'/)
      expect(policy).toContain(
        file.startsWith('playground/') ? "connect-src 'none'" : "connect-src 'self'",
      )
    })
  },
)
