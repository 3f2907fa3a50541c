import type { DiagramFiles } from './pick-diagram.ts'

/**
 * All diagrams' files, taken in when the site is built: nothing of this reaches the browser. The
 * options stand in each call because Vite reads them without running the code.
 */
export const diagramFiles: DiagramFiles = {
  sources: byName(
    import.meta.glob<string>('../../content/diagrams/*.mmd', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ),
  words: byName(
    import.meta.glob<string>('../../content/diagrams/*.yaml', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ),
  drawings: byName(
    import.meta.glob<string>('./rendered/*.svg', { query: '?raw', import: 'default', eager: true }),
  ),
}

function byName(files: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(files).map(([path, text]) => [nameOf(path), text]))
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'))
}
