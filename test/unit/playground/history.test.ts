import { describe, expect, test } from 'vitest'
import { createDesk, type Desk } from '../../../src/playground/state/desk.ts'
import {
  EMPTY,
  type PastedPart,
  type SheetContents,
} from '../../../src/playground/state/sheet-log.ts'
import { WORKED_EXAMPLE } from '../../../src/playground/state/worked-example.ts'

const TODAY = '2026-11-23'

const domains = (desk: Desk): unknown => desk.file.value.tenant?.acceptedDomains
const type = (desk: Desk, text: string): void => {
  desk.setText('acceptedDomains', text)
}

describe('undo and redo', () => {
  test('begin with nothing to go back to', () => {
    const desk = createDesk(TODAY)
    desk.undo()
    desk.redo()
    expect([desk.canUndo.value, desk.canRedo.value]).toEqual([false, false])
    expect(desk.file.value).toEqual(WORKED_EXAMPLE)
  })

  test('take typing in one field as one step', () => {
    const desk = createDesk(TODAY)
    const before = domains(desk)
    for (const text of ['a', 'ad', 'adatum.com']) type(desk, text)
    desk.undo()
    expect(domains(desk)).toBe(before)
    expect(desk.canUndo.value).toBe(false)
    desk.redo()
    expect(domains(desk)).toBe('adatum.com')
    expect(desk.canRedo.value).toBe(false)
  })

  test('pass over an edit that was taken back in its field', () => {
    const desk = createDesk(TODAY)
    const before = domains(desk)
    desk.setTls(false)
    type(desk, 'adatum.com')
    type(desk, String(before))
    desk.undo()
    expect([desk.file.value.submission?.tls, domains(desk)]).toEqual([true, before])
    desk.redo()
    expect(desk.file.value.submission?.tls).toBe(false)
  })

  test('take an edit elsewhere as a step of its own', () => {
    const desk = createDesk(TODAY)
    type(desk, 'adatum.com')
    desk.setTls(false)
    type(desk, 'fabrikam.com')
    desk.undo()
    expect(domains(desk)).toBe('adatum.com')
    desk.undo()
    expect(desk.file.value.submission?.tls).toBe(true)
  })

  test('bring back a sheet that an example or an empty sheet took the place of', () => {
    const desk = createDesk(TODAY)
    type(desk, 'adatum.com')
    desk.openScenario('other', { title: 'Other' })
    desk.openEmpty()
    expect(desk.file.value).toEqual({})
    desk.undo()
    expect([desk.openedId.value, desk.file.value.title]).toEqual(['other', 'Other'])
    desk.undo()
    expect([desk.openedId.value, domains(desk)]).toEqual([null, 'adatum.com'])
  })

  test('bring back a part that was taken out', () => {
    const part: PastedPart = {
      id: 'a',
      title: '1 domain',
      detail: '',
      diagnostics: [],
      lay: (contents) => ({
        contents: { ...contents, file: { tenant: { acceptedDomains: 'adatum.com' } } },
        outcomes: [],
      }),
    }
    const desk = createDesk(TODAY)
    desk.takeParts([part])
    desk.removePart('a')
    expect(domains(desk)).toBeUndefined()
    desk.undo()
    expect(domains(desk)).toBe('adatum.com')
    desk.undo()
    expect(desk.file.value).toEqual(WORKED_EXAMPLE)
  })

  test('a new edit leaves nothing to redo', () => {
    const desk = createDesk(TODAY)
    type(desk, 'adatum.com')
    desk.undo()
    desk.setTls(false)
    expect(desk.canRedo.value).toBe(false)
  })

  test('forgotten steps cannot be gone back to', () => {
    const desk = createDesk(TODAY)
    type(desk, 'adatum.com')
    desk.forgetSteps()
    expect(desk.canUndo.value).toBe(false)
    expect(domains(desk)).toBe('adatum.com')
  })
})

describe('a sheet that was kept', () => {
  test('is the reader’s own again', () => {
    const desk = createDesk(TODAY)
    const file = { tenant: { acceptedDomains: 'adatum.com' } }
    desk.reopen({ ...EMPTY, file, reply: '550 5.7.64' })
    expect([domains(desk), desk.reply.value]).toEqual(['adatum.com', '550 5.7.64'])
    expect(desk.log.value.isExample).toBe(false)
  })

  test('is left alone when it has a shape this page cannot judge', () => {
    const desk = createDesk(TODAY)
    const kept =
      '{ "file": { "tenant": 5, "submission": { "rcptTo": 7 } }, "reply": "", "added": [] }'
    desk.reopen(JSON.parse(kept) as SheetContents)
    expect(desk.file.value).toEqual(WORKED_EXAMPLE)
  })
})
