import { describe, expect, test } from 'vitest'
import { currentMainLink } from '../../../src/site/main-nav.ts'
import { mainLinks } from '../../../src/site/navigation.ts'

describe('the current main link', () => {
  test.each([
    ['playground', false, 'Playground'],
    ['i-have-a-bounce', true, 'I have a bounce'],
    ['notice', true, 'Guide'],
    ['how-exchange-online-decides', true, 'Guide'],
    ['scenarios', true, 'Case files'],
    ['scenarios/tls-unknown', true, 'Case files'],
    ['', false, undefined],
    ['404', false, undefined],
  ])('on %s is right', (id, isInGuide, label) => {
    expect(currentMainLink(mainLinks, id, isInGuide)?.label).toBe(label)
  })
})
