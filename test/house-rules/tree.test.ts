import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findUnlocked } from '../../src/build/complete-lock.ts'

const TOP_LEVEL = [
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'test',
  'tsconfig.json',
]

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file))

describe('the tree', () => {
  it('has nothing at the top that a newcomer would not expect', () => {
    const top = new Set(tracked.map((file) => file.split('/')[0] ?? ''))
    expect([...top].filter((name) => !name.startsWith('.')).sort()).toEqual(TOP_LEVEL)
  })

  it('says in every folder of the core what it does and may not do', () => {
    const folders = readdirSync('src/relay', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    expect(folders.filter(({ name }) => !existsSync(`src/relay/${name}/README.md`))).toEqual([])
  })

  it('locks packages without naming where they were fetched', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "http/)
  })

  it('locks the native parts of every platform, or npm ci refuses (npm run lock adds them)', () => {
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<
      typeof findUnlocked
    >[0]
    expect([...findUnlocked(lock).keys()]).toEqual([])
    expect([...findUnlocked(withoutOptional(lock, '@pagefind/')).keys()]).not.toEqual([])
  })

  it('gives every dependency an explicit range', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>
    const ranges = Object.entries({ ...dependencies, ...devDependencies })
    expect(ranges.filter(([, range]) => !/^[~^]?\d+\.\d+\.\d+/.test(range))).toEqual([])
  })
})

function withoutOptional<T extends { readonly packages: object }>(lock: T, scope: string): T {
  const kept = Object.entries(lock.packages).filter(
    ([path]) => !path.startsWith(`node_modules/${scope}`),
  )
  return { ...lock, packages: Object.fromEntries(kept) }
}
