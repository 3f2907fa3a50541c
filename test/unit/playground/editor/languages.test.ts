import { describe, expect, test } from 'vitest'
import type { ContentKind } from '../../../../src/playground/editor/editor-content.ts'
import { LANGUAGES, languageOf } from '../../../../src/playground/editor/languages/language-of.ts'

test.each<[ContentKind, string, string]>([
  ['certificate', '{}', 'relay-pem'],
  ['connectors', 'Name : A', 'relay-format-list'],
  ['connectors', ' [\n  {', 'relay-json'],
  ['domains', '[ "contoso.com" ]', 'relay-json'],
  ['case', 'title: A', 'relay-yaml'],
  ['case', '{ "title": "A" }', 'relay-json'],
  ['connectors', '{203.0.113.10}', 'relay-format-list'],
])('%s that reads %j is %s', (kind, text, id) => {
  expect(languageOf(kind, text).id).toBe(id)
})

describe('the token rules', () => {
  test.each(LANGUAGES.map((language) => [language.id, language] as const))(
    'of %s are rules Monarch can use',
    async (id, { rules }) => {
      // Not among Monaco's declared modules.
      const file = 'monaco-editor/editor/standalone/common/monarch/monarchCompile.js'
      const { compile } = (await import(file)) as {
        compile: (id: string, rules: unknown) => unknown
      }
      expect(() => compile(id, rules)).not.toThrow()
    },
  )
})
