import { describe, expect, test } from 'vitest'
import { withBase } from '../../../src/site/with-base.ts'

describe('an address of the site', () => {
  test.each([
    ['/notice/', '/', '/notice/'],
    ['/notice/', '/relay/', '/relay/notice/'],
    ['/notice/', '/relay', '/relay/notice/'],
    ['/', '/relay/', '/relay/'],
    ['/notice/#two', 'relay', '/relay/notice/#two'],
  ])('%s served from %s is %s', (address, base, expected) => {
    expect(withBase(address, base)).toBe(expected)
  })

  test.each(['https://example.org/a', '//example.org/a', '#two', 'mailto:kate@contoso.com', ''])(
    'leaves %s alone',
    (address) => {
      expect(withBase(address, '/relay/')).toBe(address)
    },
  )
})
