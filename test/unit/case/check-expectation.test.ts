import { describe, expect, test } from 'vitest'
import { checkExpectation } from '../../../src/relay/case/index.ts'
import type { Evaluation, RecipientResult } from '../../../src/relay/index.ts'

const plain = {
  decidedBy: 'not-attributed',
  assumptions: [],
  missing: [],
  contested: [],
  otherReadings: [],
  trace: [],
} as const

const rejected: RecipientResult = {
  ...plain,
  rcptTo: 'john@tailspintoys.com',
  verdict: 'rejected',
  reply: {
    code: 550,
    enhancedStatus: '5.7.64',
    text: '550 5.7.64 Relay Access Denied ATTR36',
    alsoSeen: ['550 5.7.64 TenantAttribution; Relay Access Denied'],
  },
  attribution: null,
}

const relayed: RecipientResult = {
  ...plain,
  rcptTo: 'mary@fabrikam.com',
  verdict: 'relayed',
  reply: null,
  attribution: { tenant: 'contoso', connector: 'From the data centre', by: 'ip' },
}

const of = (...recipients: RecipientResult[]): Evaluation => ({ recipients, findings: [] })
const isMet = (expected: Parameters<typeof checkExpectation>[0], evaluation: Evaluation) =>
  checkExpectation(expected, evaluation)?.isMet

test('without expect there is nothing to meet', () => {
  expect(checkExpectation(undefined, of(rejected))).toBeNull()
})

describe('verdict', () => {
  test('one word counts for every recipient', () => {
    expect(isMet({ verdict: 'rejected' }, of(rejected))).toBe(true)
    expect(isMet({ verdict: 'rejected' }, of(rejected, relayed))).toBe(false)
  })

  test('a map counts for the recipients it names, whatever their case', () => {
    const verdict = { 'John@tailspintoys.com': 'rejected' }
    expect(isMet({ verdict }, of(rejected, relayed))).toBe(true)
    expect(
      isMet({ verdict: { ...verdict, 'mary@fabrikam.com': 'rejected' } }, of(rejected, relayed)),
    ).toBe(false)
  })

  test('a map that names nobody of the case does not hold', () => {
    expect(isMet({ verdict: { 'ann@adatum.com': 'rejected' } }, of(rejected))).toBe(false)
  })

  test('what differs is said', () => {
    expect(checkExpectation({ verdict: 'relayed' }, of(rejected))).toEqual({
      isMet: false,
      differences: ['john@tailspintoys.com: verdict rejected, expected relayed.'],
    })
  })
})

describe('replyMatches', () => {
  test('is searched in the text of the reply', () => {
    expect(isMet({ replyMatches: String.raw`5\.7\.64 .*ATTR36$` }, of(rejected))).toBe(true)
  })

  test('is not searched in the replies also seen', () => {
    expect(isMet({ replyMatches: 'TenantAttribution' }, of(rejected))).toBe(false)
  })

  test('passes over recipients that are not rejected', () => {
    expect(isMet({ replyMatches: 'ATTR36' }, of(relayed, rejected))).toBe(true)
  })

  test('must match for every rejected recipient', () => {
    const reply = { code: 550, enhancedStatus: '5.4.1', text: '550 5.4.1', alsoSeen: [] }
    expect(isMet({ replyMatches: 'ATTR36' }, of(rejected, { ...rejected, reply }))).toBe(false)
    expect(isMet({ replyMatches: 'ATTR36' }, of(rejected, { ...rejected, reply: null }))).toBe(
      false,
    )
  })

  test('fails when nobody is rejected', () => {
    expect(isMet({ replyMatches: '' }, of(relayed))).toBe(false)
  })

  test('respects case', () => {
    expect(isMet({ replyMatches: 'attr36' }, of(rejected))).toBe(false)
  })
})

describe('replySeen', () => {
  test('is searched in both the reply and the replies also seen', () => {
    expect(isMet({ replySeen: 'TenantAttribution' }, of(rejected))).toBe(true)
    expect(isMet({ replySeen: 'ATTR36' }, of(rejected))).toBe(true)
    expect(isMet({ replySeen: 'ATTR35' }, of(rejected))).toBe(false)
  })

  test('fails when nobody is rejected', () => {
    expect(isMet({ replySeen: 'ATTR36' }, of(relayed))).toBe(false)
  })
})

describe('attribution', () => {
  test('holds when all that is given is the same', () => {
    expect(isMet({ attribution: { tenant: 'contoso', by: 'ip' } }, of(relayed))).toBe(true)
    expect(isMet({ attribution: { connector: 'From the data centre' } }, of(relayed))).toBe(true)
  })

  test.each([{ tenant: 'fabrikam' }, { by: 'certificate' }, { connector: 'Other' }])(
    'does not hold with %j',
    (attribution) => {
      expect(isMet({ attribution }, of(relayed))).toBe(false)
    },
  )

  test('does not hold for a recipient attributed to no tenant', () => {
    expect(isMet({ attribution: { tenant: 'contoso' } }, of(relayed, rejected))).toBe(false)
  })

  test('null expects attribution to none', () => {
    expect(isMet({ attribution: null }, of(rejected))).toBe(true)
    expect(isMet({ attribution: null }, of(relayed))).toBe(false)
  })
})

test('every part that differs is listed', () => {
  const check = checkExpectation(
    { verdict: 'relayed', replyMatches: 'ATTR35', attribution: { by: 'ip' } },
    of(rejected),
  )
  expect(check?.isMet === false && check.differences).toHaveLength(3)
})

describe('what a hand-made result may hold', () => {
  test('a pattern that does not compile matches nothing', () => {
    expect(isMet({ replyMatches: '(' }, of(rejected))).toBe(false)
  })

  test('a refusal without a reply meets no pattern', () => {
    const check = checkExpectation({ replyMatches: '5' }, of({ ...rejected, reply: null }))
    expect(check).toMatchObject({
      isMet: false,
      differences: [expect.stringContaining('reply.text is missing')],
    })
  })

  test('an attribution without a connector has not the one expected', () => {
    const bare = { tenant: 'contoso', connector: null, by: 'recipient' } as const
    const check = checkExpectation(
      { attribution: { connector: 'From the data centre' } },
      of({ ...relayed, attribution: bare }),
    )
    expect(check).toMatchObject({
      isMet: false,
      differences: [
        'mary@fabrikam.com: attribution.connector is missing, expected From the data centre.',
      ],
    })
  })
})
