import { expect, test } from 'vitest'
import { yamlCasesPlugin } from '../../../src/build/yaml-cases-plugin.ts'

const SOURCE = `
title: A "quoted" title
asOf: 2026-11-23
submission: { mailFrom: '<>', tls: unknown }
expect: { verdict: relayed }
`

function moduleOf(source: string, path: string): string | undefined {
  return yamlCasesPlugin().transform(source, path)?.code
}

test('turns a scenario into data, dates as text and without what it expects', () => {
  expect(moduleOf(SOURCE, '/site/content/scenarios/dates/a.yaml')).toBe(
    'export default {"title":"A \\"quoted\\" title","asOf":"2026-11-23",' +
      '"submission":{"mailFrom":"<>","tls":"unknown"}}',
  )
})

test('leaves every other file alone', () => {
  expect(moduleOf(SOURCE, '/site/content/glossary.yaml')).toBeUndefined()
  expect(moduleOf(SOURCE, '/site/content/scenarios/dates/a.md')).toBeUndefined()
})
