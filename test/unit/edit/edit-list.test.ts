import { describe, expect, test } from 'vitest'
import { editList, type ListEdit, type ObjectListKind } from '../../../src/relay/edit/index.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import { corpusOf } from '../powershell/corpus.ts'

const CONNECTORS: ObjectListKind = 'inboundConnectors'
const DOMAINS: ObjectListKind = 'acceptedDomains'

function set(property: string, value: Extract<ListEdit, { kind: 'set' }>['value'], index = 0) {
  return { kind: 'set', index, property, value } as const
}

/** The text after an edit in place. */
function inPlace(kind: ObjectListKind, text: string, edit: ListEdit): string {
  const result = editList(kind, text, edit, EVERY_FORM)
  return result.kind === 'in-place' ? result.text : expect.fail(JSON.stringify(result))
}

function rewritten(kind: ObjectListKind, text: string, edit: ListEdit) {
  const result = editList(kind, text, edit, EVERY_FORM)
  return result.kind === 'rewritten' ? result : expect.fail(JSON.stringify(result))
}

describe('Format-List', () => {
  const LIST = [
    'PS C:\\> Get-InboundConnector | fl',
    '',
    'Name              : A',
    'ConnectorType     : OnPremises',
    'SenderIPAddresses : {203.0.113.10,',
    '                    203.0.113.11}',
    'Comment           :',
    '',
    'Name              : B',
    'ConnectorType     : Partner',
    '',
    'PS C:\\>',
  ].join('\r\n')

  test('a value of several lines becomes one of one line', () => {
    expect(inPlace(CONNECTORS, LIST, set('SenderIPAddresses', ['192.0.2.1']))).toBe(
      LIST.replace(/\{203.*\r\n.*\}/, '{192.0.2.1}'),
    )
  })

  test('a new property stands below the last, in line with the others', () => {
    expect(inPlace(CONNECTORS, LIST, set('Enabled', false, 1))).toBe(
      LIST.replace('Partner', 'Partner\r\nEnabled           : False'),
    )
    expect(inPlace(CONNECTORS, LIST, set('RestrictDomainsToCertificate', true, 1))).toBe(
      LIST.replace('Partner', 'Partner\r\nRestrictDomainsToCertificate : True'),
    )
    expect(inPlace(CONNECTORS, LIST, set('TlsSenderCertificateName', null, 1))).toBe(
      LIST.replace('Partner', 'Partner\r\nTlsSenderCertificateName :'),
    )
  })

  test('an empty value is filled in, and a value emptied', () => {
    const filled = inPlace(CONNECTORS, LIST, set('Comment', 'ours'))
    expect(filled).toBe(LIST.replace('Comment           :', 'Comment           : ours'))
    expect(inPlace(CONNECTORS, filled, set('Comment', null))).toBe(LIST)
  })

  test('a property is taken out with its lines', () => {
    expect(inPlace(CONNECTORS, LIST, set('SenderIPAddresses', undefined))).toBe(
      LIST.replace(/Sender.*\r\n.*\}\r\n/, ''),
    )
  })

  test('an object is taken out with its lines, and one is put behind the last', () => {
    expect(inPlace(CONNECTORS, LIST, { kind: 'remove', index: 0 })).toBe(
      LIST.replace(/Name[^]*Comment.*\r\n\r\n/, ''),
    )
    const object = { Name: 'C', ConnectorType: 'OnPremises' }
    expect(inPlace(CONNECTORS, LIST, { kind: 'add', object })).toBe(
      LIST.replace('Partner', 'Partner\r\n\r\nName          : C\r\nConnectorType : OnPremises'),
    )
  })

  test('objects without blank lines between stay apart', () => {
    const text = 'Name: A\nEnabled: True\nName: B\nEnabled: True\n\nName: C\nEnabled: True'
    expect(inPlace(CONNECTORS, text, { kind: 'remove', index: 1 })).toBe(
      'Name: A\nEnabled: True\n\nName: C\nEnabled: True',
    )
    expect(inPlace(CONNECTORS, text, { kind: 'remove', index: 2 })).toBe(
      'Name: A\nEnabled: True\nName: B\nEnabled: True\n\n',
    )
  })

  test('quoting of mail is kept, also on new lines', () => {
    const text = '> Name    : A\n> Enabled : True\n> Comment : one'
    expect(inPlace(CONNECTORS, text, set('ConnectorType', 'Partner'))).toBe(
      `${text}\n> ConnectorType : Partner`,
    )
    expect(inPlace(CONNECTORS, text, set('Enabled', undefined))).toBe(
      '> Name    : A\n> Comment : one',
    )
  })

  test('properties that have run together stay on their line', () => {
    const text = 'Name : A ConnectorType : OnPremises Enabled : True'
    expect(inPlace(CONNECTORS, text, set('ConnectorType', 'Partner'))).toBe(
      text.replace('OnPremises', 'Partner'),
    )
    expect(inPlace(CONNECTORS, text, set('RequireTls', false))).toBe(`${text} RequireTls : False`)
    expect(inPlace(CONNECTORS, text, set('ConnectorType', undefined))).toBe(
      'Name : A  Enabled : True',
    )
  })
})

describe('JSON', () => {
  const TEXT = '[\n  { "DomainName": "contoso.com", "Default": true },\n  "fabrikam.com"\n]'

  test('values keep their kinds', () => {
    expect(inPlace(DOMAINS, TEXT, set('MatchSubDomains', true))).toBe(
      TEXT.replace('true', 'true, "MatchSubDomains": true'),
    )
    expect(inPlace(DOMAINS, TEXT, set('Default', undefined))).toBe(
      TEXT.replace(', "Default": true', ''),
    )
    expect(inPlace(DOMAINS, TEXT, set('DomainName', 'adatum.com'))).toBe(
      TEXT.replace('contoso', 'adatum'),
    )
  })

  test('a name becomes an object when more is to be said of it', () => {
    expect(inPlace(DOMAINS, TEXT, set('DomainName', 'adatum.com', 1))).toBe(
      TEXT.replace('fabrikam', 'adatum'),
    )
    expect(inPlace(DOMAINS, TEXT, set('DomainType', 'InternalRelay', 1))).toBe(
      TEXT.replace(
        '"fabrikam.com"',
        '{ "DomainName": "fabrikam.com", "DomainType": "InternalRelay" }',
      ),
    )
    expect(inPlace(DOMAINS, TEXT, set('DomainType', undefined, 1))).toBe(TEXT)
  })

  test('names that are none stay as they are written', () => {
    expect(inPlace(DOMAINS, '["12", ""]', set('DomainType', 'InternalRelay'))).toBe(
      '[{ "DomainName": "12", "DomainType": "InternalRelay" }, ""]',
    )
    expect(inPlace(DOMAINS, '["12", ""]', set('DomainName', 'a.example', 1))).toBe(
      '["12", "a.example"]',
    )
  })

  test('a name cannot be left out of a list of names', () => {
    expect(
      rewritten(DOMAINS, '["contoso.com", "fabrikam.com"]', set('DomainName', undefined)).text,
    ).toBe('DomainName :\n\nDomainName : fabrikam.com')
  })

  test('commas go with what they part', () => {
    expect(inPlace(DOMAINS, TEXT, { kind: 'remove', index: 0 })).toBe('[\n  "fabrikam.com"\n]')
    expect(inPlace(DOMAINS, TEXT, { kind: 'remove', index: 1 })).toBe(
      '[\n  { "DomainName": "contoso.com", "Default": true }\n]',
    )
    const compact = '{"Name":"A","Enabled":true}'
    expect(inPlace(CONNECTORS, compact, set('Enabled', undefined))).toBe('{"Name":"A"}')
    expect(inPlace(CONNECTORS, compact, set('Name', undefined))).toBe('{"Enabled":true}')
    expect(inPlace(CONNECTORS, '{ "Enabled": true }', set('RequireTls', true))).toBe(
      '{ "Enabled": true, "RequireTls": true }',
    )
    expect(inPlace(CONNECTORS, '[{"Enabled":true}]', { kind: 'remove', index: 0 })).toBe('[]')
  })

  test('a single object becomes a list when there are two', () => {
    const object = { Name: 'B' }
    expect(inPlace(CONNECTORS, '{ "Name": "A" }', { kind: 'add', object })).toBe(
      '[{ "Name": "A" },\n{"Name":"B"}]',
    )
    expect(
      inPlace(CONNECTORS, '  [\n    {\n      "Name": "A"\n    }\n  ]', { kind: 'add', object }),
    ).toBe('  [\n    {\n      "Name": "A"\n    },\n    {\n      "Name": "B"\n    }\n  ]')
  })

  test('with typographic quotes new names cannot be written; nothing is lost by writing it anew', () => {
    const text = '[{“Name”: “A”, “Enabled”: true}]'
    expect(inPlace(CONNECTORS, text, set('Enabled', false))).toBe(text.replace('true', 'false'))
    expect(rewritten(CONNECTORS, text, set('RequireTls', false))).toEqual({
      kind: 'rewritten',
      text: 'Name       : A\nEnabled    : true\nRequireTls : False',
      lost: [],
    })
  })
})

describe('commands', () => {
  const TEXT =
    "New-InboundConnector 'A' -ConnectorType OnPremises -Enabled:$true # ours\nSet-InboundConnector A -Comment 'x' -RequireTls"

  test('the command that set a property last is changed', () => {
    expect(inPlace(CONNECTORS, TEXT, set('Comment', "Kate's"))).toBe(
      TEXT.replace("'x'", "'Kate''s'"),
    )
    expect(inPlace(CONNECTORS, TEXT, set('Enabled', 'unknown'))).toBe(
      TEXT.replace('$true', "'unknown'"),
    )
    expect(inPlace(CONNECTORS, TEXT, set('RequireTls', false))).toBe(`${TEXT} $false`)
    expect(inPlace(CONNECTORS, TEXT, set('TlsSenderCertificateName', null))).toBe(
      TEXT.replace('$true', '$true -TlsSenderCertificateName $null'),
    )
    expect(inPlace(CONNECTORS, TEXT, set('SenderIPAddresses', []))).toBe(
      TEXT.replace('$true', '$true -SenderIPAddresses @()'),
    )
  })

  test('a name without a parameter is changed where it stands, unless another command goes by it', () => {
    expect(inPlace(CONNECTORS, "New-InboundConnector 'A' -Enabled $true", set('Name', 'B'))).toBe(
      "New-InboundConnector 'B' -Enabled $true",
    )
    expect(rewritten(CONNECTORS, TEXT, set('Name', 'B')).lost).toEqual([
      '2 commands, of which only the result stays',
    ])
  })

  test('a parameter goes with the space before it, a command with its line', () => {
    expect(inPlace(CONNECTORS, TEXT, set('ConnectorType', undefined))).toBe(
      TEXT.replace(' -ConnectorType OnPremises', ''),
    )
    expect(inPlace(CONNECTORS, TEXT, { kind: 'remove', index: 0 })).toBe('')
  })

  test('a property that two commands set is taken out of both', () => {
    const text = 'New-InboundConnector A -Enabled $true\nSet-InboundConnector A -Enabled $false'
    expect(inPlace(CONNECTORS, text, set('Enabled', undefined))).toBe(
      'New-InboundConnector A\nSet-InboundConnector A',
    )
  })

  test('hash tables are changed inside', () => {
    const text = "$a = @{\n  Name = 'A'\n  Enabled = $true\n}\nNew-InboundConnector @a"
    expect(inPlace(CONNECTORS, text, set('Enabled', false))).toBe(text.replace('$true', '$false'))
    expect(inPlace(CONNECTORS, text, set('Enabled', undefined))).toBe(
      text.replace('\n  Enabled = $true', ''),
    )
  })

  test('code cannot be kept in a list', () => {
    const text =
      "$n = 'A'\nNew-InboundConnector $n -Enabled $flag -Comment $text\nSet-InboundConnector $n -RequireTls (Get-It)"
    const result = rewritten(CONNECTORS, text, set('Name', 'C'))
    expect(result.lost).toEqual([
      'what stands unreadable in Enabled',
      'what stands unreadable in RequireTls',
      '2 commands, of which only the result stays',
      '1 other line, the first of them "$n = \'A\'"',
    ])
    expect(result.text).toBe(
      'Enabled    : unknown\nComment    : $text\nRequireTls : unknown\nName       : C',
    )
  })
})

describe('CSV', () => {
  const TEXT = 'Name,ConnectorType,Enabled\r\nA,OnPremises,True\r\n"B, too",Partner,False\r\n'

  test('cells get quotes when they need them', () => {
    expect(inPlace(CONNECTORS, TEXT, set('Name', 'A, also'))).toBe(
      TEXT.replace('\nA,', '\n"A, also",'),
    )
    expect(inPlace(CONNECTORS, TEXT, set('Name', 'B "two"', 1))).toBe(
      TEXT.replace('B, too', 'B ""two""'),
    )
    expect(inPlace(CONNECTORS, TEXT, set('Enabled', undefined, 1))).toBe(TEXT.replace('False', ''))
  })

  test('an empty cell is filled in', () => {
    const text = 'Enabled,Name,RequireTls\n,A,True'
    expect(inPlace(CONNECTORS, text, set('Enabled', false))).toBe(text.replace('\n', '\nFalse'))
  })

  test('a row is taken out, another put below the last', () => {
    expect(inPlace(CONNECTORS, TEXT, { kind: 'remove', index: 0 })).toBe(
      TEXT.replace('A,OnPremises,True\r\n', ''),
    )
    const object = { Name: 'C', ConnectorType: 'Partner' }
    expect(inPlace(CONNECTORS, TEXT, { kind: 'add', object })).toBe(
      TEXT.replace('False', 'False\r\n"C","Partner",""'),
    )
    const bare = 'Name;ConnectorType\nA;Partner'
    expect(inPlace(CONNECTORS, bare, { kind: 'add', object })).toBe(`${bare}\nC;Partner`)
    expect(
      inPlace(DOMAINS, '"DomainName"\n"a.example"', {
        kind: 'add',
        object: { DomainName: 'b.example' },
      }),
    ).toBe('"DomainName"\n"a.example"\n"b.example"')
  })

  test('what has no column makes it a list, without loss', () => {
    const result = rewritten(CONNECTORS, TEXT, set('RequireTls', false))
    expect(result.lost).toEqual([])
    expect(result.text).toContain('Name          : B, too\nConnectorType : Partner')
    const object = { Name: 'C', RequireTls: true }
    expect(inPlace(CONNECTORS, TEXT, { kind: 'add', object })).toBe(
      `${TEXT.trimEnd()}\r\n\r\nName       : C\r\nRequireTls : True\r\n`,
    )
  })
})

describe('tables', () => {
  const TEXT = 'DomainName  DomainType\n----------  ----------\ncontoso.com Authoritative\n'

  test('cells keep to their columns', () => {
    expect(inPlace(DOMAINS, TEXT, set('DomainName', 'a.example'))).toBe(
      TEXT.replace('contoso.com', 'a.example  '),
    )
    expect(inPlace(DOMAINS, TEXT, set('DomainType', 'InternalRelay'))).toBe(
      TEXT.replace('Authoritative', 'InternalRelay'),
    )
    expect(inPlace(DOMAINS, TEXT.trimEnd(), set('DomainType', 'InternalRelay'))).toBe(
      TEXT.replace('Authoritative', 'InternalRelay').trimEnd(),
    )
  })

  test('what a table does not show stays unknown when it becomes a list', () => {
    expect(rewritten(DOMAINS, TEXT, set('MatchSubDomains', true))).toEqual({
      kind: 'rewritten',
      lost: [],
      text: [
        'DomainName                : contoso.com',
        'DomainType                : Authoritative',
        'MatchSubDomains           : True',
        'SendingFromDomainDisabled : unknown',
        'SendingToDomainDisabled   : unknown',
        'PendingRemoval            : unknown',
        'PendingCompletion         : unknown',
      ].join('\n'),
    })
    expect(
      rewritten(DOMAINS, TEXT, { kind: 'add', object: { DomainName: 'b.example' } }).text,
    ).toMatch(/\n\nDomainName : b\.example$/)
    expect(rewritten(DOMAINS, TEXT, set('DomainType', undefined)).text).toContain(
      'DomainType                : unknown',
    )
  })

  test('a value that was cut cannot be kept', () => {
    const text = 'Name ConnectorType Enabled\n---- ------------- -------\nA    OnPrem…       True\n'
    expect(rewritten(CONNECTORS, text, set('RequireTls', true)).lost).toEqual([
      'what stands unreadable in ConnectorType',
    ])
  })

  test('the last row leaves an empty text', () => {
    expect(rewritten(DOMAINS, TEXT, { kind: 'remove', index: 0 }).text).toBe('')
  })
})

describe('names', () => {
  const TEXT = '# ours\n- contoso.com\n- fabrikam.com, adatum.com # and theirs\n'

  test('are changed, taken out and added where they stand', () => {
    expect(inPlace(DOMAINS, TEXT, set('DomainName', 'a.example', 1))).toBe(
      TEXT.replace('fabrikam.com', 'a.example'),
    )
    expect(inPlace(DOMAINS, TEXT, { kind: 'remove', index: 1 })).toBe(
      TEXT.replace('fabrikam.com, ', ''),
    )
    expect(inPlace(DOMAINS, TEXT, { kind: 'remove', index: 2 })).toBe(
      TEXT.replace(', adatum.com', ''),
    )
    expect(inPlace(DOMAINS, TEXT, { kind: 'add', object: { DomainName: 'b.example' } })).toBe(
      TEXT.replace('theirs', 'theirs\n- b.example'),
    )
    expect(inPlace(DOMAINS, 'a.example\nb.example', { kind: 'remove', index: 0 })).toBe('b.example')
  })

  test('nothing more can be said of one, so that comments would be lost', () => {
    expect(rewritten(DOMAINS, TEXT, set('MatchSubDomains', true))).toMatchObject({
      lost: ['2 other lines, the first of them "# ours"'],
    })
    for (const nothing of [null, undefined]) {
      expect(rewritten(DOMAINS, 'a.example', set('DomainName', nothing)).text).toBe('DomainName :')
    }
    expect(rewritten(DOMAINS, 'a.example', set('DomainType', 'InternalRelay')).text).toBe(
      'DomainName : a.example\nDomainType : InternalRelay',
    )
    const object = { DomainName: 'b.example', MatchSubDomains: true }
    expect(inPlace(DOMAINS, '["a.example"]', { kind: 'add', object })).toBe(
      '["a.example",{"DomainName":"b.example","MatchSubDomains":true}]',
    )
    expect(rewritten(DOMAINS, 'a.example', { kind: 'add', object }).text).toBe(
      'DomainName : a.example\n\nDomainName      : b.example\nMatchSubDomains : True',
    )
  })
})

describe('any text', () => {
  test('without objects takes the first below what it holds', () => {
    expect(inPlace(CONNECTORS, '', { kind: 'add', object: { Name: 'A' } })).toBe('Name : A')
    expect(inPlace(DOMAINS, ' \n', { kind: 'add', object: { DomainName: 'a.example' } })).toBe(
      'a.example',
    )
    expect(inPlace(CONNECTORS, 'to do\n', { kind: 'add', object: { Name: 'A' } })).toBe(
      'to do\n\nName : A\n',
    )
  })

  test('is left alone by an edit of an object it does not have', () => {
    expect(inPlace(CONNECTORS, 'Name : A', set('Enabled', true, 7))).toBe('Name : A')
    expect(inPlace(CONNECTORS, 'Name : A', { kind: 'remove', index: 7 })).toBe('Name : A')
  })

  test('that is not read is not changed', () => {
    const key = '-----BEGIN PRIVATE KEY-----'
    expect(editList(CONNECTORS, key, { kind: 'add', object: { Name: 'A' } }, EVERY_FORM)).toEqual({
      kind: 'impossible',
    })
  })

  test('takes what cannot be read as it is typed', () => {
    const text = 'Name : A\nSenderIPAddresses : {203.0.113.10}\nEnabled : maybe'
    expect(inPlace(CONNECTORS, text, set('SenderIPAddresses', ['203.0.113.10', '2']))).toBe(
      text.replace('}', ', 2}'),
    )
    expect(inPlace(CONNECTORS, text, set('Enabled', 'unknown'))).toBe(
      text.replace('maybe', 'unknown'),
    )
    expect(inPlace(CONNECTORS, `${text}\nConnectorType :`, set('ConnectorType', 'unknown'))).toBe(
      `${text}\nConnectorType : unknown`,
    )
  })

  test('that no form can hold is not written', () => {
    expect(editList(CONNECTORS, 'Name : A', set('Name', '{B'), EVERY_FORM).kind).toBe('impossible')
  })
})

describe.each([
  [CONNECTORS, 'inbound-connectors'],
  [DOMAINS, 'accepted-domains'],
] as const)('real pastes of %s', (kind, folder) => {
  test.each(corpusOf(folder))('$file can be changed', ({ text }) => {
    const name = kind === DOMAINS ? 'DomainName' : 'Name'
    const edits: readonly ListEdit[] = [
      set(name, 'renamed.example'),
      set(kind === DOMAINS ? 'MatchSubDomains' : 'Enabled', false),
      set(kind === DOMAINS ? 'DomainType' : 'ConnectorType', undefined),
      { kind: 'add', object: { [name]: 'added.example' } },
      { kind: 'remove', index: 0 },
    ]
    for (const edit of edits)
      expect(editList(kind, text, edit, EVERY_FORM).kind).not.toBe('impossible')
  })
})
