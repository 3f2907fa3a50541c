import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { AT_ONCE, type Pace } from '../../../../src/playground/state/in-pace.ts'
import { judge, type JudgedMessage } from '../../../../src/playground/state/judge.ts'
import {
  comparisonWords,
  searchWords,
} from '../../../../src/playground/state/late/comparison-words.ts'
import { followSearch } from '../../../../src/playground/state/late/follow-search.ts'
import { reportOf } from '../../../../src/playground/state/late/report-of.ts'
import { testLive } from '../../../../src/playground/state/late/test-live.ts'
import { viewReply } from '../../../../src/playground/state/late/view-reply.ts'
import { replyOf, type CaseFile } from '../../../../src/relay/index.ts'
import { EVERY_READER } from '../../../../src/relay/parse/case-file/index.ts'
import { ADDRESS_CONNECTOR, contosoCase } from '../../../support/read-case.ts'

const TODAY = '2026-11-23'
const FILE: CaseFile = contosoCase({ tenant: { inboundConnectors: [ADDRESS_CONNECTOR] } })
const ATTR36 = replyOf('relay-denied-attr36').text
const DENIED = replyOf('relay-denied-tenant-attribution').text

function messageOf(file: CaseFile, id: string): JudgedMessage {
  const found = judge(file, TODAY, EVERY_READER).messages.find((message) => message.id === id)
  if (found === undefined) throw new Error(`no message ${id}`)
  return found
}

/** Work is put off until it is asked for. */
function slowPace(): { readonly pace: Pace; readonly goOn: () => void } {
  let waiting: (() => void)[] = []
  return {
    pace: { now: () => 0, later: (next) => waiting.push(next) },
    goOn: () => {
      const due = waiting
      waiting = []
      due.forEach((next) => next())
    },
  }
}

function deskWith(text: string, message = messageOf(FILE, 'case-message-1')) {
  return { reply: signal(text), selected: signal(message), isJudging: signal(false) }
}

const kindsOf = ({ found }: ReturnType<typeof followSearch>) =>
  found.value?.explanations.map(({ kind }) => kind)

describe('the search for other facts', () => {
  it('follows the reply and the selected message', () => {
    const desk = deskWith(DENIED)
    const search = followSearch(desk, AT_ONCE)
    expect(kindsOf(search)).toContain('address-unlisted')
    desk.reply.value = ATTR36
    expect(kindsOf(search)).not.toContain('address-unlisted')
    desk.selected.value = messageOf(FILE, 'delivery-report')
    expect(kindsOf(search)).toEqual([])
    desk.reply.value = '250 OK'
    expect(kindsOf(search)).toContain('own-sender')
    search.stop()
  })

  it('looks for nothing where the reply is about something else', () => {
    const search = followSearch(deskWith('550 5.7.705 Access denied'), AT_ONCE)
    expect(search.found.value).toBeNull()
    expect(search.isSearching.value).toBe(false)
    search.stop()
  })

  it('is about the recipient of the message', () => {
    const file = contosoCase({
      tenant: { inboundConnectors: [ADDRESS_CONNECTOR] },
      submission: { mailFrom: '<>', rcptTo: ['john@tailspintoys.com', 'anna@contoso.com'] },
    })
    const second = followSearch(deskWith(ATTR36, messageOf(file, 'case-message-2')), AT_ONCE)
    expect(kindsOf(second)).toContain('domain-not-accepted')
    second.stop()
  })

  it('waits for the verdicts, and is dropped when something changes or nobody looks', () => {
    const { pace, goOn } = slowPace()
    const desk = deskWith(DENIED)
    desk.isJudging.value = true
    const search = followSearch(desk, pace)
    goOn()
    expect(search.found.value).toBeNull()
    expect(search.isSearching.value).toBe(true)
    desk.isJudging.value = false
    desk.reply.value = ATTR36
    goOn()
    expect(kindsOf(search)).not.toContain('address-unlisted')
    expect(search.isSearching.value).toBe(false)
    const before = search.found.value
    desk.reply.value = DENIED
    search.stop()
    goOn()
    expect(search.found.value).toBe(before)
  })
})

describe('what a reply comes to', () => {
  const wordsOf = (text: string, id = 'case-message-1') => {
    const view = viewReply(text, messageOf(FILE, id))
    return view.kind === 'no-reply' ? null : comparisonWords(view.comparison)
  }

  it('fits, differs, or says nothing about the verdict', () => {
    expect(wordsOf('hello')).toBeNull()
    expect(wordsOf('250 2.6.0 Queued')?.short).toBe('Fits.')
    expect(wordsOf(DENIED)?.short).toBe('Differs.')
    expect(wordsOf(DENIED, 'delivery-report')).toEqual({
      short: 'Fits.',
      long: 'For the same refusal this other text is seen as well.',
    })
    expect(wordsOf('550 5.7.705 Access denied')?.short).toBeNull()
    expect(comparisonWords({ kind: 'open' }).short).toBeNull()
  })

  it.each([
    ['same', 0, 9, 'No other single fact'],
    ['differs', 0, 9, 'more than one is not as it stands'],
    ['same', 1, 9, 'would give it as well:'],
    ['differs', 1, 9, 'leads to it:'],
    ['differs', 0, 0, 'too many connectors'],
  ] as const)('%s, with %i of %i facts', (kind, count, tried, words) => {
    const { explanations } = followSearch(deskWith(DENIED), AT_ONCE).found.value ?? {}
    const comparison = kind === 'same' ? ({ kind, by: 'reply' } as const) : { kind }
    const found = { explanations: explanations?.slice(0, count) ?? [], tried }
    expect(searchWords(comparison, found)).toContain(words)
  })
})

describe('a live test', () => {
  it('expects what the sheet predicts, with the null sender and with an own one', () => {
    const { commands } = testLive(messageOf(FILE, 'delivery-report'))
    const runs = commands.find(({ id }) => id === 'swaks')?.runs ?? []
    expect(runs.map(({ sender }) => sender)).toEqual(['<>', 'test@contoso.com'])
    expect(runs.map(({ expects }) => expects?.replies[0])).toEqual([ATTR36, undefined])
  })
})

describe('a report', () => {
  it('is proved, and says what was seen', () => {
    const { text, isSame } = reportOf(messageOf(FILE, 'case-message-1'), DENIED)
    expect(isSame).toBe(true)
    expect(text).toContain(`# Seen: ${DENIED}`)
  })
})

describe('a message through another server', () => {
  it('is searched, tested and reported as that server sends it', () => {
    const file: CaseFile = {
      ...FILE,
      alsoThrough: [{ name: 'edge2', connectingIp: '203.0.113.77' }],
    }
    const { columns } = judge(file, TODAY, EVERY_READER)
    const message = columns[1]?.messages.find(({ id }) => id === 'case-message-1')
    if (message === undefined) throw new Error('no second column')
    const search = followSearch(deskWith('250 OK', message), AT_ONCE)
    const listed = search.found.value?.explanations.find(({ kind }) => kind === 'address-listed')
    expect(listed?.path).toBe('alsoThrough[0].connectingIp')
    expect(listed?.check.command).toContain('Hello [')
    search.stop()
    expect(testLive(message).commands.length).toBeGreaterThan(5)
    expect(reportOf(message, '')).toMatchObject({
      isSame: true,
      text: expect.not.stringMatching(/edge2|203\.0\.113\.77/) as unknown,
    })
  })
})
