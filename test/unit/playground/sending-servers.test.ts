import { describe, expect, test } from 'vitest'
import { MOST_COLUMNS, type CaseFile } from '../../../src/relay/index.ts'
import { withAddedDay, withoutDay } from '../../../src/playground/state/day.ts'
import { fieldOfPath, fieldWords, serverField } from '../../../src/playground/state/field-names.ts'
import {
  fieldText,
  withFieldText,
  withoutEmptyFields,
} from '../../../src/playground/state/fields.ts'
import {
  certificateChoice,
  chosenCertificate,
  serverName,
  withAddedServer,
  withoutServer,
  withServer,
} from '../../../src/playground/state/sending-servers.ts'

const TWO: CaseFile = {
  submission: { connectingIp: '203.0.113.10' },
  alsoThrough: [{ name: 'edge2', certificate: 'none' }],
}

describe('a certificate', () => {
  const stated = { commonName: 'mail.contoso.com' }

  test('that is left out is not known', () => {
    expect(certificateChoice({})).toBe('unknown')
  })

  test('may be none, unknown, text or stated facts', () => {
    const choices = ['none', 'unknown', 'pasted', 'stated'] as const
    const servers = choices.map((choice) => chosenCertificate(choice, 'pasted text', stated))
    expect(servers.map(certificateChoice)).toEqual(choices)
    expect(servers[2]).toEqual({ certificate: 'pasted text' })
  })

  test('stays when there are no stated facts to go back to', () => {
    expect(chosenCertificate('stated', '', null)).toEqual({})
  })
})

describe('a server', () => {
  test('is called by its name, else by its place', () => {
    expect(serverName(TWO, 'own')).toBe('server 1')
    expect(serverName({ submission: { serverName: 'edge1' } }, 'own')).toBe('edge1')
    expect(serverName(TWO, 0)).toBe('edge2')
    expect(serverName(withAddedServer(TWO), 1)).toBe('server 3')
  })

  test('that is changed leaves the others alone', () => {
    expect(withServer(TWO, 0, { tls: false })).toEqual({
      ...TWO,
      alsoThrough: [{ name: 'edge2', certificate: 'none', tls: false }],
    })
    expect(withServer(TWO, 'own', { tls: 'unknown' }).submission).toEqual({
      connectingIp: '203.0.113.10',
      tls: 'unknown',
    })
    expect(withServer(TWO, 4, { tls: false })).toBe(TWO)
  })

  test('that is taken away leaves no empty list', () => {
    expect(withoutServer(TWO, 0)).toEqual({ submission: TWO.submission })
    expect(withoutServer(withAddedServer(TWO), 1)).toEqual(TWO)
  })

  test('more than a sheet can show is not added', () => {
    let file: CaseFile = {}
    for (let count = 0; count <= MOST_COLUMNS; count += 1) file = withAddedServer(file)
    expect(file.alsoThrough).toHaveLength(MOST_COLUMNS)
  })

  test('has texts of its own', () => {
    const field = serverField(0, 'connectingIp')
    const file = withFieldText(TWO, field, ' 203.0.113.20')
    expect(fieldText(file, field)).toBe(' 203.0.113.20')
    expect(fieldText(file, 'connectingIp')).toBe('203.0.113.10')
    expect(fieldText(TWO, serverField(0, 'certificate'))).toBe('')
    expect(fieldOfPath('alsoThrough[0].certificate.notAfter')).toBe('alsoThrough[0].certificate')
    expect(fieldOfPath('alsoThrough[0].tls')).toBeNull()
    expect(fieldWords(field)).toBe('the connecting IP address of server 2')
  })

  test('with an empty text states nothing there', () => {
    const file = { alsoThrough: [{ name: ' ', connectingIp: '', certificate: ' \n' }] }
    expect(withoutEmptyFields(file).alsoThrough).toEqual([
      { name: 'server 2', connectingIp: 'unknown', certificate: 'unknown' },
    ])
  })
})

describe('a further day', () => {
  test('is added once and can be taken away', () => {
    const file = withAddedDay(withAddedDay({}, '2017-07-05'), '2017-07-05')
    expect(file).toEqual({ alsoOn: ['2017-07-05'] })
    expect(withoutDay(file, 0)).toEqual({})
    expect(withoutDay(withAddedDay(file, '2023-11-01'), 0)).toEqual({ alsoOn: ['2023-11-01'] })
  })

  test('more than a sheet can show is not added', () => {
    const days = Array.from({ length: MOST_COLUMNS + 1 }, (_, index) => `2020-01-0${index + 1}`)
    expect(days.reduce<CaseFile>(withAddedDay, {}).alsoOn).toHaveLength(MOST_COLUMNS)
  })
})
