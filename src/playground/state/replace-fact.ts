import type { CasePath } from '../../relay/index.ts'

/** The value assumed for the input at `path`; undefined when nothing is assumed there. */
export function findAssumedValue(node: unknown, path: CasePath): unknown {
  if (!isRecord(node)) return undefined
  if (isAssumedAt(node, path)) return node.value
  for (const child of Object.values(node)) {
    const found = findAssumedValue(child, path)
    if (found !== undefined) return found
  }
  return undefined
}

/** A copy in which the assumed input at `path` is known to be `value`; all else is the same. */
export function withKnownValue<T>(node: T, path: CasePath, value: boolean): T
export function withKnownValue(node: unknown, path: CasePath, value: boolean): unknown {
  if (Array.isArray(node)) return node.map((child: unknown) => withKnownValue(child, path, value))
  if (!isRecord(node)) return node
  if (isAssumedAt(node, path)) return { state: 'known', value, path }
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, withKnownValue(child, path, value)]),
  )
}

function isAssumedAt(node: Readonly<Record<string, unknown>>, path: CasePath): boolean {
  return node.state === 'assumed' && node.path === path
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null
}
