import { describe, expect, test } from 'vitest'
import { spanOf } from '../../../src/relay/model/source-span.ts'
import { objects, read, shown } from './widgets.ts'

describe('hash tables for parameters', () => {
  test.each([
    ['before', "$p = @{ Name = 'A'; Size = 'Big' }\nNew-Widget @p"],
    ['after', "New-Widget @p\n$p = @{ Name = 'A'; Size = 'Big' }"],
    ['on lines of their own', '$p = @{\n  Name = \'A\'\n\n  Size = "Big"\n}\nNew-Widget @p'],
    ['with keys in quotes', "$p = @{ 'Name' = 'A'; \"Size\" = 'Big' }\nNew-Widget @p"],
    ['in order', "$p = [ordered]@{ Name = 'A'; Size = 'Big' }\nNew-Widget @p"],
    ['with a type', "[hashtable] $p = @{ Name = 'A'; Size = 'Big' }\nNew-Widget @p"],
    [
      'with comments',
      "$p = @{ # it's new\n Name = 'A' # don't\n # Size = 'C'\n Size = 'Big' }\nNew-Widget @p",
    ],
    [
      'behind prompts',
      "PS C:\\> $p = @{\n>> Name = 'A'\n>> Size = 'Big'\n>> }\nPS C:\\> New-Widget @p",
    ],
    ['next to other parameters', "$p = @{ Size = 'Big' }\nNew-Widget A @p"],
    ['in two parts', "$a = @{ Name = 'A' }; $b = @{ Size = 'Big' }\nNew-Widget @a @b"],
    ['added up', "$p = @{ Name = 'A' }\n$p += @{ Size = 'Big' }\nNew-Widget @p"],
    ['set one by one', "$p = @{ Size = 'C' }\n$p.Name = 'A'\n$p['Size'] = 'Big'\nNew-Widget @p"],
    ['in any letter case', "$P = @{ Name = 'A'; Size = 'Big' }\nnew-widget @p"],
    ['with words between', "$p = @{ 1 = 2; Name = 'A'; = ; Size = 'Big'; 3 = 4 }\nNew-Widget @p"],
  ])('%s', (_where, text) => {
    expect(objects(text)).toEqual([{ Name: 'A', Size: 'Big' }])
    expect(read(text)).toMatchObject({ diagnostics: [], skipped: [] })
  })

  test('may hold lists, switches and nothing', () => {
    const text =
      "$p = @{\n Name = 'A'\n Items = @(\n  'x'\n  'y'\n )\n More = 'x', 'y'\n On = $true\n Off = $null }\nNew-Widget @p"
    expect(objects(text)).toEqual([
      { Name: 'A', Items: ['x', 'y'], More: ['x', 'y'], On: '$true', Off: null },
    ])
  })

  test('point at the values where they stand', () => {
    const text = "$p = @{ Name = 'A' }\nNew-Widget @p"
    const [name] = read(text).bags[0]?.entries ?? []
    expect(text.slice(name?.value.span?.start, name?.value.span?.end)).toBe('A')
    expect(text.slice(name?.span?.start, name?.span?.end)).toBe("Name = 'A'")
  })

  test('may hold code, of which the result is not known', () => {
    const text =
      "$p = @{ Name = 'A' + 'B'; Items = (Get-Content a.txt); Set = @{ A = 1 } }\nNew-Widget @p"
    expect(objects(text)).toEqual([
      {
        Name: { code: "'A' + 'B'" },
        Items: { code: '(Get-Content a.txt)' },
        Set: { code: '@{ A = 1 }' },
      },
    ])
    const lines =
      "$p = @{\n Name = 'A'\n Items = (Get-Content a.txt)\n Set = @{ A = 1 }\n}\nNew-Widget @p"
    expect(objects(lines)).toEqual([
      { Name: 'A', Items: { code: '(Get-Content a.txt)' }, Set: { code: '@{ A = 1 }' } },
    ])
  })

  test.each([
    ['that is nowhere', 'New-Widget A @p'],
    ['that is something else', "$p = 'A'\nNew-Widget A @p"],
    ['that is the result of a command', '$p = Get-It\nNew-Widget A @p'],
    ['that a method changes', "$p = @{ Size = 'Big' }\n$p.Add('On', $true)\nNew-Widget A @p"],
    ['that has no end', "$p = @{ Size = 'Big'\nNew-Widget A @p"],
    ['that has a text without an end', "$p = @{ Size = 'Big }\nNew-Widget A @p"],
    ['that is set to code', "$p = @{ Size = 'Big' }\n$p.Size = Get-It\nNew-Widget A @p"],
  ])('one %s is named, and what is left out is then unknown', (_which, text) => {
    expect(read(text).diagnostics).toMatchObject([
      { id: 'parameters-splatted', level: 'error', found: '"@p"' },
    ])
    expect(read(text).bags).toMatchObject([{ verb: 'New', isExcerpt: true }])
    expect(objects(text)).toEqual([{ Name: 'A' }])
  })
})

describe('variables', () => {
  test.each([
    ['a text', "$x = 'A'\nNew-Widget -Name $x", 'A'],
    ['a text in double quotes', '$x = "A"\nNew-Widget -Name $X', 'A'],
    ['a number', '$x = 5\nNew-Widget -Name $x', '5'],
    ['another variable', "$y = 'A'; $x = $y\nNew-Widget -Name $x", 'A'],
    ['a list', "$x = 'a', 'b'\nNew-Widget -Name $x", ['a', 'b']],
    ['a list in brackets', "[string[]]$x = @('a'\n'b')\nNew-Widget -Name $x", ['a', 'b']],
    [
      'a list that grows',
      "$x = @('a')\n$x += 'b'\n$x += 'c', 'd'\nNew-Widget -Name $x",
      ['a', 'b', 'c', 'd'],
    ],
    ['part of a list', "$x = 'a'\n$y = 'c', 'd'\nNew-Widget -Name $x,'b',$y", ['a', 'b', 'c', 'd']],
    ['part of a list in brackets', "$x = 'a'\nNew-Widget -Name @($x; 'b')", ['a', 'b']],
    ['a value of a hash table', "$x = 'A'\n$p = @{ Name = $x }\nNew-Widget @p", 'A'],
    ['what was assigned last before', "$x = 'B'\n$x = 'A'\nNew-Widget -Name $x\n$x = 'C'", 'A'],
    ['a switch', '$x = $false\nNew-Widget -Name $x', '$false'],
  ])('%s', (_what, text, value) => {
    expect(objects(text)).toEqual([{ Name: value }])
    expect(read(text).skipped).toEqual([])
  })

  test('nothing is nothing', () => {
    expect(objects('$x = $null\nNew-Widget -Name $x')).toEqual([{ Name: null }])
  })

  test.each([
    'New-Widget -Name $x',
    "New-Widget -Name $x\n$x = 'A'",
    '$x = Get-It\nNew-Widget -Name $x',
    "$x = 'A' + 'B'\nNew-Widget -Name $x",
    '$x = "A $y"\nNew-Widget -Name $x',
    "$x = 'A'\n$x += Get-It\nNew-Widget -Name $x",
    "$x = 'A'\n$x.Trim()\nNew-Widget -Name $x",
    "$x = @{ A = 'B' }\nNew-Widget -Name $x",
    '$x =\nNew-Widget -Name $x',
    `$x = 'a'\n${"$x += 'b'\n".repeat(1000)}New-Widget -Name $x`,
    `$x = @{}\n${Array.from({ length: 1001 }, (_, index) => `$x.a${String(index)} = 'b'\n`).join('')}New-Widget -Name $x`,
    '$x = @($y)\nNew-Widget -Name $x',
  ])('code stays code in %j', (text) => {
    expect(objects(text)).toEqual([{ Name: { code: '$x' } }])
  })

  test('that are not known make a list with them code', () => {
    expect(objects("New-Widget -Name 'a', $x")).toEqual([{ Name: { code: "'a', $x" } }])
  })

  test('that hold a list of lists are code', () => {
    expect(objects("New-Widget -Name ('a', ('b'))")).toEqual([{ Name: { code: "('a', ('b'))" } }])
  })
})

describe('lines', () => {
  test('that mail has doubled still belong together', () => {
    expect(objects('New-Widget -Name A `\n\n  -Size Big `\n\nNew-Widget B')).toEqual([
      { Name: 'A', Size: 'Big' },
      { Name: 'B' },
    ])
  })

  test('a backtick inside one is a letter', () => {
    expect(objects('New-Widget A ` -Size Big')).toEqual([{ Name: 'A', Size: 'Big' }])
  })

  test('a quote that is never closed ends where the next command begins', () => {
    const text = 'New-Widget -Name "A\nNew-Widget -Name @("B\nNew-Widget -Name C'
    expect(objects(text)).toEqual([
      { Name: { code: '"A' } },
      { Name: { code: '@("B' } },
      { Name: 'C' },
    ])
  })
})

describe('comments', () => {
  test.each([
    ['behind a command', "New-Widget A -Size Big # -Size C, isn't it\nSet-Other 1"],
    ['behind a switch', 'New-Widget A -Size Big -On: # later'],
    ['in a command', "New-Widget <# it's -Name B #> A <##> -Size Big"],
    ['in a command, over several lines', 'New-Widget A <# the\nlarge\none #> -Size Big'],
    ['with a command in it', '<#\nNew-Widget B\n#>\nNew-Widget A -Size Big'],
    ['with the value of a variable in it', "$a = 'A'\n<#\n$a = 'B'\n#>\nNew-Widget $a -Size Big"],
  ])('%s say nothing', (_where, text) => {
    expect(objects(text)).toMatchObject([{ Name: 'A', Size: 'Big' }])
    expect(read(text).diagnostics).toEqual([])
  })

  test('are letters inside a word, and when they are not closed', () => {
    expect(objects('New-Widget A#1 -Size <#Big')).toEqual([{ Name: 'A#1', Size: '<#Big' }])
  })

  test('leave the values where they stand', () => {
    const text = 'New-Widget <#\n#> A'
    const [name] = read(text).bags[0]?.entries ?? []
    expect(name?.value.span).toEqual(spanOf(text, text.length - 1, text.length))
  })
})

describe('verbs', () => {
  test('are those that are asked for', () => {
    const text = 'Remove-Widget A\nEnable-Widget B\nSet-Widget C'
    expect(read(text).bags.map(({ verb }) => verb)).toEqual(['Set'])
    const verbs = ['Set', 'Enable', 'Disable', 'Remove'] as const
    expect(read(text, verbs).bags.map(({ verb }) => verb)).toEqual(['Remove', 'Enable', 'Set'])
  })

  test('give the first argument its name', () => {
    const [bag] = read('Remove-Widget A', ['Remove']).bags
    expect(bag?.entries.map(({ name, value }) => [name, shown(value)])).toEqual([['Identity', 'A']])
  })
})
