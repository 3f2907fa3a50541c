import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPropertyBags } from '../../../src/relay/parse/powershell/index.ts'
import { toSourceText } from '../../../src/relay/parse/property-bag/index.ts'
import { formatList, type PrintableObject } from './console.ts'
import { objects, read, shown } from './widgets.ts'
import { runsOr } from '../../support/check-property.ts'

const word = fc.string({
  unit: fc.constantFrom('a', 'b', '.', '0', '-'),
  minLength: 1,
  maxLength: 40,
})
const plainWord = word.filter((text) => !text.includes('-'))
const values = fc.oneof(
  word,
  fc.boolean(),
  fc.constant(null),
  fc.array(plainWord, { maxLength: 12 }),
)
const widget: fc.Arbitrary<PrintableObject> = fc.record({
  Enabled: fc.boolean(),
  Name: word,
  SenderIPAddresses: fc.array(plainWord, { maxLength: 12 }),
  TlsSenderCertificateName: values,
  RestrictDomainsToIPAddresses: fc.boolean(),
})

function asRead(object: PrintableObject): unknown {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? (value ? 'True' : 'False') : value,
    ]),
  )
}

describe('windows of any width', () => {
  test('from 40 columns on change no value', () => {
    const windows = fc.integer({ min: 40, max: 200 })
    fc.assert(
      fc.property(fc.array(widget, { minLength: 1, maxLength: 3 }), windows, (widgets, width) => {
        expect(objects(formatList(widgets, width))).toEqual(widgets.map(asRead))
      }),
      { numRuns: runsOr(500) },
    )
  })

  test('keep the spaces between words', () => {
    const name = 'Inbound from Tailspin Toys and the data centre in Springfield'
    for (let width = 24; width < 90; width += 1) {
      expect(objects(formatList([{ Name: name, Path: `CN=${name}` }], width))).toEqual([
        { Name: name, Path: `CN=${name}` },
      ])
    }
  })

  test('may leave nothing of a list on a line but the space behind a comma', () => {
    const widget = { Name: 'a', SenderIPAddresses: ['203.0.113.10', '203.0.113.11', '192.0.2.1'] }
    expect(objects(formatList([widget], 34))).toEqual([widget])
  })

  test('keep a space that the window wrapped by itself', () => {
    expect(objects('Name : Outbounds\n        from\nPath : CN=Outbound')).toEqual([
      { Name: 'Outbounds from', Path: 'CN=Outbound' },
    ])
  })
})

describe('mail', () => {
  test('that has broken a line at its word goes on without indentation', () => {
    const path = 'CN=Inbound from 8a3f,CN=Transport'
    const text = `Name              : A\nDistinguishedName : ${path} Settings,CN=Configuration,CN=x\nand more words\nSize : 1`
    expect(objects(text)).toEqual([
      {
        Name: 'A',
        DistinguishedName: `${path} Settings,CN=Configuration,CN=x and more words`,
        Size: '1',
      },
    ])
  })

  test('that ends behind a short line is no part of it', () => {
    expect(objects('Name : A\nSize : 1\nKind regards')).toEqual([{ Name: 'A', Size: '1' }])
    expect(read('Name : A\nSize : 1\nKind regards').skipped).toMatchObject([{ line: 3 }])
  })

  test('lines longer than any mail program leaves them were not broken', () => {
    const long = 'x'.repeat(120)
    expect(objects(`Name : ${long}\nKind regards`)).toEqual([{ Name: long }])
  })

  test('a list that is cut ends at the next blank line', () => {
    expect(objects('Name : A\nItems : {a, b\n\nKind regards,\nKate')).toEqual([
      { Name: 'A', Items: ['a', 'b', '…'] },
    ])
  })

  test('names of no more than one property a line', () => {
    expect(objects('Items : {a, , b}\nName : {}')).toEqual([{ Items: ['a', 'b'], Name: [] }])
  })

  test('with doubled line ends still tells two objects apart', () => {
    expect(objects('Name : A\n\nSize : 1\n\n\n\nOther : B\n\nMore : 2\n')).toEqual([
      { Name: 'A', Size: '1' },
      { Other: 'B', More: '2' },
    ])
  })
})

describe('lines that were run together', () => {
  const isProperty = (name: string) => ['Name', 'Size', 'Items'].includes(name)
  const parts = (text: string) =>
    readPropertyBags(toSourceText(text), {
      noun: 'Widget',
      plainProperty: null,
      isProperty,
    }).bags.map(({ entries }) => entries.map(({ name, value }) => [name, shown(value)]))

  test('are parted where a known property begins', () => {
    expect(parts('Name : A Size : 1 Items : {a, b} Name : B Size :')).toEqual([
      [
        ['Name', 'A'],
        ['Size', '1'],
        ['Items', ['a', 'b']],
      ],
      [
        ['Name', 'B'],
        ['Size', null],
      ],
    ])
  })

  test('are not parted at any other word, and not inside one', () => {
    expect(parts('Name : A Colour : 1 MySize : 2 Size:3')).toEqual([
      [['Name', 'A Colour : 1 MySize : 2 Size:3']],
    ])
  })

  test('point at what stands where', () => {
    const text = 'Name : A Size : 12'
    const reading = readPropertyBags(toSourceText(text), {
      noun: 'W',
      plainProperty: null,
      isProperty,
    })
    const [, size] = reading.bags[0]?.entries ?? []
    expect(text.slice(size?.value.span?.start, size?.value.span?.end)).toBe('12')
  })
})

describe('sessions', () => {
  test.each([
    'PS C:\\Users\\kate> Get-Widget',
    '[PS] C:\\Windows\\system32>Get-Widget | fl',
    '[EX01]: PS C:\\> Get-Widget',
    'PS /home/kate> Get-Widget',
    'kate@ex01 ~ ❯ Get-Widget | Format-List',
    '➜  ~ Get-Widget',
    'WARNING: only the first 1000 are shown',
    'WARNUNG: nur die ersten 1000 werden angezeigt',
    'AVERTISSEMENT : seuls les 1000 premiers',
    '# what we have',
    '```powershell',
    '$all = Get-Widget',
    'Get-Widget : The term is not recognized',
  ])('%j separates objects and is no part of one', (line) => {
    const text = `Name : A\n${line}\nSize : 1`
    expect(objects(text)).toEqual([{ Name: 'A' }, { Size: '1' }])
    expect(read(text).skipped).toEqual([])
  })

  const RULER = '*'.repeat(22)

  test('the banners of a transcript are no part of anything', () => {
    const banner = `${RULER}\nWindows PowerShell transcript start\nStart time: 20261123\nMachine: EX01\n${RULER}\n`
    const text = `${banner}Transcript started, output file is C:\\x.txt\nName : A\n${RULER}\nWindows PowerShell transcript end\n${RULER}\n`
    expect(objects(text)).toEqual([{ Name: 'A' }])
    expect(read(text).skipped).toEqual([])
  })

  test('what stands between two banners is', () => {
    const between = `${RULER}\nName : A\n\n${RULER}\nEnd time: 20261123\n${RULER}\nName : B`
    expect(objects(between)).toEqual([{ Name: 'A' }, { Name: 'B' }])
    const long = `${RULER}\n${'x\n'.repeat(40)}${RULER}`
    expect(read(long).skipped).toHaveLength(42)
  })

  test('colours are none of a value', () => {
    expect(objects('\u001B[32;1mName : \u001B[0mA\n[32;1mSize : [0m1')).toEqual([
      { Name: 'A', Size: '1' },
    ])
  })
})
