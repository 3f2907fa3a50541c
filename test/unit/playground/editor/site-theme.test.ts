import { expect, test } from 'vitest'
import { siteTheme } from '../../../../src/playground/editor/site-theme.ts'

/** A sheet with ink on it; everything else in the ink's colour. */
function theme(sheet: string, ink: string) {
  return siteTheme((property) => (property === '--sheet' ? sheet : ink))
}

test('the theme is dark when the ink is lighter than the sheet', () => {
  expect(theme('rgb(255, 255, 255)', 'rgb(20, 33, 61)').isDark).toBe(false)
  expect(theme('rgb(19, 29, 48)', 'rgb(231, 236, 245)').isDark).toBe(true)
})

test('colours are written as the editor takes them', () => {
  const { colours, tokens } = theme('rgb(255, 255, 255)', 'rgba(20, 3, 61, 0.5)')
  expect(colours['editor.background']).toBe('#ffffff')
  expect(colours['editor.foreground']).toBe('#14033d')
  expect(tokens.every(({ foreground }) => foreground === '14033d')).toBe(true)
})
