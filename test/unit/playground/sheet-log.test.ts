import { describe, expect, test } from 'vitest'
import {
  contentsOf,
  openSheet,
  originOf,
  partsOf,
  withChoice,
  withEdit,
  withoutPart,
  withParts,
  type PastedPart,
  type SheetContents,
} from '../../../src/playground/state/sheet-log.ts'

/** A part that fills in the sender unless another one stands there. */
function senderPart(id: string, mailFrom: string): PastedPart {
  return {
    id,
    title: `sender ${mailFrom}`,
    detail: 'text, line 1',
    diagnostics: [],
    lay: (contents, choices) => {
      const current = contents.file.submission?.mailFrom
      if (current === mailFrom) return { contents, outcomes: [{ slot: 'mailFrom', kind: 'same' }] }
      const chosen = choices.mailFrom === 'replace' ? 'replace' : 'keep'
      const filled = withSender(contents, mailFrom)
      if (current === undefined) {
        return { contents: filled, outcomes: [{ slot: 'mailFrom', kind: 'filled' }] }
      }
      return {
        contents: chosen === 'replace' ? filled : contents,
        outcomes: [{ slot: 'mailFrom', kind: 'conflict', current, offered: mailFrom, chosen }],
      }
    },
  }
}

function withSender(contents: SheetContents, mailFrom: string): SheetContents {
  return { ...contents, file: { ...contents.file, submission: { mailFrom } } }
}

const sender = (log: Parameters<typeof contentsOf>[0]): string | undefined =>
  contentsOf(log).file.submission?.mailFrom

const EXAMPLE = openSheet({ title: 'Example', submission: { mailFrom: 'kate@contoso.com' } }, true)
const OWN = openSheet({}, false)

describe('pasting', () => {
  test('onto an untouched example begins an empty sheet', () => {
    const log = withParts(EXAMPLE, [senderPart('a', 'john@adatum.com')])
    expect(contentsOf(log).file).toEqual({ submission: { mailFrom: 'john@adatum.com' } })
  })

  test('onto an example the reader has changed keeps the change', () => {
    const edited = withEdit(EXAMPLE, 'title', (contents) => ({
      ...contents,
      file: { ...contents.file, title: 'Mine' },
    }))
    const log = withParts(edited, [senderPart('a', 'john@adatum.com')])
    expect(contentsOf(log).file.title).toBe('Mine')
    expect(partsOf(log)[0]?.outcomes).toMatchObject([{ kind: 'conflict' }])
  })

  test('overwrites nothing until the reader says so', () => {
    const log = withParts(OWN, [senderPart('a', 'one@a.com'), senderPart('b', 'two@b.com')])
    expect(sender(log)).toBe('one@a.com')
    expect(sender(withChoice(log, 'b', 'mailFrom', 'replace'))).toBe('two@b.com')
  })

  test('the same thing twice changes nothing', () => {
    const log = withParts(OWN, [senderPart('a', 'one@a.com'), senderPart('b', 'one@a.com')])
    expect(contentsOf(log)).toEqual(contentsOf(withParts(OWN, [senderPart('a', 'one@a.com')])))
    expect(partsOf(log).map(({ outcomes }) => outcomes[0]?.kind)).toEqual(['filled', 'same'])
  })
})

describe('undoing a part', () => {
  test('takes out what it brought', () => {
    const log = withParts(OWN, [senderPart('a', 'one@a.com')])
    expect(contentsOf(withoutPart(log, 'a')).file).toEqual({})
    expect(partsOf(withoutPart(log, 'a'))).toEqual([])
  })

  test('lets the part in conflict with it step in', () => {
    const log = withParts(OWN, [senderPart('a', 'one@a.com'), senderPart('b', 'two@b.com')])
    const left = withoutPart(log, 'a')
    expect(sender(left)).toBe('two@b.com')
    expect(partsOf(left)[0]?.outcomes).toEqual([{ slot: 'mailFrom', kind: 'filled' }])
  })

  test('keeps what was edited since', () => {
    const pasted = withParts(OWN, [senderPart('a', 'one@a.com')])
    const edited = withEdit(pasted, 'mailFrom', (contents) => withSender(contents, 'typed@a.com'))
    expect(sender(withoutPart(edited, 'a'))).toBe('typed@a.com')
  })
})

test('edits of one place in a row are one step, others are their own', () => {
  const type = (log: typeof OWN, place: string | null, text: string) =>
    withEdit(log, place, (contents) => withSender(contents, text))
  expect(type(type(OWN, 'mailFrom', 'a'), 'mailFrom', 'ab').entries).toHaveLength(1)
  expect(type(type(OWN, 'mailFrom', 'a'), 'rcptTo', 'ab').entries).toHaveLength(2)
  expect(type(type(OWN, null, 'a'), null, 'ab').entries).toHaveLength(2)
})

test('a place knows the part it was filled from, and a conflict that was not chosen fills nothing', () => {
  const log = withParts(OWN, [senderPart('a', 'one@a.com'), senderPart('b', 'two@b.com')])
  expect(originOf(log, 'mailFrom')).toMatchObject({ part: { id: 'a' }, isEdited: false })
  const chosen = withChoice(log, 'b', 'mailFrom', 'replace')
  expect(originOf(chosen, 'mailFrom')).toMatchObject({ part: { id: 'b' } })
  const edited = withEdit(chosen, 'mailFrom', (contents) => withSender(contents, 'c@c.com'))
  expect(originOf(edited, 'mailFrom')).toMatchObject({ part: { id: 'b' }, isEdited: true })
  expect(originOf(log, 'certificate')).toBeNull()
})
