import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { asConstructedSheet, withConstructedSheets } from '../../../../src/build/monaco-styles.ts'

test('a style sheet of the editor becomes a module that constructs it', () => {
  expect(asConstructedSheet('/* why */\n.a {\n  content: "\\ea60";\n}')).toContain(
    String.raw`sheet.replaceSync(" .a { content: \"\\ea60\"; }")`,
  )
})

test('the editor makes its style elements where we expect it', () => {
  const file = import.meta.resolve('monaco-editor/base/browser/domStylesheets.js')
  const code = withConstructedSheets(readFileSync(fileURLToPath(file), 'utf8'))
  expect(code).not.toContain("createElement('style')")
  expect(code).toContain('function createCSSRule(')
})

test('a new way to make them fails the build', () => {
  expect(() => withConstructedSheets('function other() {}')).toThrow(/in another way/)
})
