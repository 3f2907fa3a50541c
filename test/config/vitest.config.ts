import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../../', import.meta.url))

export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/{unit,scenarios,property,house-rules,types}/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/property-seed.ts'],
          // Generated cases take as long as they take; a machine under load must not fail them.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/{site,browser}/**/*.test.ts'],
          // One build and one server for all files: the pages under test are the ones that ship.
          globalSetup: ['test/support/built-site.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A page on a machine under load may take longer than the usual second.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
    // With --coverage: the core is judged by all of its tests together, and nothing of it goes untested.
    coverage: {
      provider: 'v8',
      include: ['src/relay/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 100, branches: 100, functions: 100, statements: 100 },
    },
  },
})
