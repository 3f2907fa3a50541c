import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PropertyObject } from '../../../src/relay/model/case-file.ts'
import { valueOr } from '../../../src/relay/model/diagnostic.ts'
import {
  editList,
  formObjects,
  type FormObject,
  type ListEdit,
  type NewValue,
  type ObjectListKind,
} from '../../../src/relay/edit/index.ts'
import {
  acceptedDomainFromObject,
  parseAcceptedDomains,
} from '../../../src/relay/parse/accepted-domains/index.ts'
import {
  inboundConnectorFromObject,
  parseInboundConnectors,
} from '../../../src/relay/parse/inbound-connectors/index.ts'
import { EVERY_FORM } from '../../../src/relay/parse/every-form.ts'
import {
  acceptedDomain,
  connector,
  CONNECTOR_FORMS,
  DOMAIN_FORMS,
  type Written,
} from './written-lists.ts'
import { runsOr } from '../../support/check-property.ts'

type Model = Readonly<Record<string, unknown>>

interface Kind {
  readonly kind: ObjectListKind
  readonly forms: readonly Written[]
  readonly objects: fc.Arbitrary<readonly PropertyObject[]>
  /** What the evaluator reads. */
  readonly read: (text: string) => readonly Model[]
  readonly fromObject: (object: PropertyObject) => Model
  readonly added: PropertyObject
}

const CONNECTORS: Kind = {
  kind: 'inboundConnectors',
  forms: CONNECTOR_FORMS,
  objects: fc.uniqueArray(connector, {
    selector: ({ Name }) => Name,
    minLength: 1,
    maxLength: 4,
  }),
  read: (text) => valueOr(parseInboundConnectors(text, '', EVERY_FORM), []).map(withoutPlaces),
  fromObject: (object) =>
    withoutPlaces(valueOr<object>(inboundConnectorFromObject(object, ''), {})),
  added: { Name: 'New', ConnectorType: 'OnPremises' },
}

const DOMAINS: Kind = {
  kind: 'acceptedDomains',
  forms: DOMAIN_FORMS,
  objects: fc.uniqueArray(acceptedDomain, {
    selector: ({ DomainName }) => DomainName,
    minLength: 1,
    maxLength: 4,
  }),
  read: (text) => valueOr(parseAcceptedDomains(text, '', EVERY_FORM), []).map(withoutPlaces),
  fromObject: (object) => withoutPlaces(valueOr<object>(acceptedDomainFromObject(object, ''), {})),
  added: { DomainName: 'new.example' },
}

const VALUES: Readonly<Record<string, fc.Arbitrary<NewValue | undefined>>> = {
  text: fc.constantFrom('mail.contoso.com', '*.contoso.com', 'unknown', null, undefined),
  flag: fc.constantFrom(true, false, 'unknown', undefined),
  list: fc.oneof(
    fc.uniqueArray(fc.constantFrom('203.0.113.1', '198.51.100.0/25', '192.0.2.3')),
    fc.constantFrom<NewValue | undefined>('unknown', undefined),
  ),
  choice: fc.constantFrom('OnPremises', 'Partner', 'InternalRelay', 'unknown', undefined),
}

/** Names are never taken away: they say which object it is. */
const NAMES = fc.constantFrom('renamed.example', 'other.example')

function anyEdit(objects: readonly FormObject[]): fc.Arbitrary<Extract<ListEdit, { kind: 'set' }>> {
  return fc
    .record({
      index: fc.nat(objects.length - 1),
      at: fc.nat((objects[0]?.properties.length ?? 1) - 1),
    })
    .chain(({ index, at }) => {
      const { name, kind } = objects[index]?.properties[at]?.property ?? expect.fail()
      const value = at === 0 ? NAMES : (VALUES[kind] ?? expect.fail())
      return fc.record({
        kind: fc.constant('set' as const),
        index: fc.constant(index),
        property: fc.constant(name),
        value,
      })
    })
}

function withoutPlaces(object: object): Model {
  const text = JSON.stringify(object, (key, value: unknown) =>
    key === 'span' || key === 'path' ? undefined : value,
  )
  return JSON.parse(text) as Model
}

function propertyAt(shown: readonly FormObject[], index: number, at: number) {
  const properties = shown[index]?.properties ?? expect.fail()
  return properties[at % properties.length] ?? expect.fail()
}

function fieldOf(property: string): string {
  return property.charAt(0).toLowerCase() + property.slice(1)
}

/** Says what one property holds, as the evaluator reads it from an object that has nothing else. */
function factOf(
  { fromObject, kind }: Kind,
  property: string,
  value: NewValue | undefined,
): unknown {
  const name = kind === 'acceptedDomains' ? { DomainName: 'any.example' } : { Name: 'Any' }
  return fromObject({ ...name, ...(value !== undefined && { [property]: value }) })[
    fieldOf(property)
  ]
}

describe.each([CONNECTORS, DOMAINS])('$kind', (kind) => {
  describe.each(kind.forms)('as $form', ({ form, print }) => {
    const isTable = form === 'a table'
    const pasted = kind.objects.map((objects) => {
      const text = print(objects)
      return { text, shown: formObjects(kind.kind, text, EVERY_FORM) ?? expect.fail() }
    })

    test('a form shows what the evaluator reads', () => {
      fc.assert(
        fc.property(pasted, ({ text, shown }) => {
          const models = kind.read(text)
          expect(shown).toHaveLength(models.length)
          for (const [index, { properties }] of shown.entries()) {
            for (const { property, state, assumed, entries } of properties.slice(1)) {
              const fact = models[index]?.[fieldOf(property.name)] as { state: string }
              const isLeftOut = state === 'not-stated'
              expect(state === 'stated').toBe(fact.state === 'known')
              expect(isLeftOut && assumed !== null).toBe(fact.state === 'assumed')
              if (state !== 'stated') continue
              const value = property.kind === 'list' ? entries : (entries[0] ?? null)
              expect(factOf(kind, property.name, value)).toEqual(fact)
            }
          }
        }),
        { numRuns: runsOr(30) },
      )
    })

    test('an edit in the form changes what the evaluator reads by just that', () => {
      const edits = pasted.chain(({ text, shown }) =>
        fc.record({ text: fc.constant(text), edit: anyEdit(shown) }),
      )
      fc.assert(
        fc.property(edits, ({ text, edit }) => {
          const before = kind.read(text)
          const result = editList(kind.kind, text, edit, EVERY_FORM)
          if (result.kind === 'impossible') expect.fail(text)
          if (result.kind === 'rewritten') expect(result.lost).toEqual([])
          const { index, property, value } = edit
          const isName = property === 'Name' || property === 'DomainName'
          const field = property === 'Name' ? 'name' : fieldOf(property)
          // What a table does not say is not known.
          const fact =
            value === undefined && isTable ? { state: 'unknown' } : factOf(kind, property, value)
          const after = before.map((model, at) =>
            at === index ? { ...model, [field]: isName ? value : fact } : model,
          )
          expect(kind.read(result.text)).toEqual(after)
        }),
        { numRuns: runsOr(60) },
      )
    })

    test('an object is added and taken out again, and the others stay', () => {
      fc.assert(
        fc.property(pasted, fc.nat(), ({ text, shown }, at) => {
          const before = kind.read(text)
          const added = editList(kind.kind, text, { kind: 'add', object: kind.added }, EVERY_FORM)
          if (added.kind === 'impossible') expect.fail(text)
          expect(kind.read(added.text)).toEqual([...before, kind.fromObject(kind.added)])
          const index = at % shown.length
          const removed = editList(kind.kind, added.text, { kind: 'remove', index }, EVERY_FORM)
          if (removed.kind === 'impossible') expect.fail(added.text)
          expect(kind.read(removed.text)).toEqual([
            ...before.filter((_, place) => place !== index),
            kind.fromObject(kind.added),
          ])
        }),
        { numRuns: runsOr(30) },
      )
    })

    test('an edit that says what is there already changes no letter', () => {
      fc.assert(
        fc.property(pasted, fc.nat(), ({ text, shown }, at) => {
          const index = at % shown.length
          const { property, state, entries } = propertyAt(shown, index, at)
          fc.pre(state === 'stated')
          const value = property.kind === 'list' ? entries : (entries[0] ?? null)
          const result = editList(
            kind.kind,
            text,
            { kind: 'set', index, property: property.name, value },
            EVERY_FORM,
          )
          expect(result).toEqual({ kind: 'in-place', text })
        }),
        { numRuns: runsOr(30) },
      )
    })
  })
})

describe('what is not asked for', () => {
  const inPlace = [
    'Format-List',
    'commands',
    'JSON',
    'JSON on one line',
    'CSV',
    'Format-List in a window',
  ]
  const forms = CONNECTORS.forms.filter(({ form }) => inPlace.includes(form))

  test.each(forms)('stays letter for letter in $form', ({ print }) => {
    const edits = CONNECTORS.objects
      .map((objects) => {
        const text = print(objects)
        return { text, shown: formObjects('inboundConnectors', text, EVERY_FORM) ?? expect.fail() }
      })
      .chain(({ text, shown }) =>
        fc.record({ text: fc.constant(text), shown: fc.constant(shown), edit: anyEdit(shown) }),
      )
    fc.assert(
      fc.property(edits, ({ text, shown, edit }) => {
        const span = shown[edit.index]?.properties.find(
          ({ property }) => property.name === edit.property,
        )?.span
        fc.pre(span !== undefined && edit.value !== undefined)
        const result = editList('inboundConnectors', text, edit, EVERY_FORM)
        if (result.kind !== 'in-place') expect.fail(text)
        expect(result.text.startsWith(text.slice(0, span.start))).toBe(true)
        expect(result.text.endsWith(text.slice(span.end + 1))).toBe(true)
      }),
      { numRuns: runsOr(60) },
    )
  })
})
