import { expect, test } from 'vitest'
import { stepOfKey } from '../../../src/playground/state/step-of-key.ts'

const NONE = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false }

test.each([
  ['Ctrl+Z', { key: 'z', ctrlKey: true }, 'undo'],
  ['Command+Z', { key: 'z', metaKey: true }, 'undo'],
  ['Ctrl+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  ['Command+Shift+Z', { key: 'z', metaKey: true, shiftKey: true }, 'redo'],
  ['Ctrl+Y', { key: 'y', ctrlKey: true }, 'redo'],
  ['Command+Y, which shows the history of a browser', { key: 'y', metaKey: true }, null],
  ['Z', { key: 'z' }, null],
  ['Ctrl+Alt+Z', { key: 'z', ctrlKey: true, altKey: true }, null],
  ['Ctrl+X', { key: 'x', ctrlKey: true }, null],
])('%s', (_, key, step) => {
  expect(stepOfKey({ ...NONE, ...key })).toBe(step)
})
