/** A cell of the verdict table, counted from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Where a key leads from a cell; stops at the edges. Null: the key does not move. */
export function moveInGrid(key: string, from: GridPlace, size: GridPlace): GridPlace | null {
  const move = MOVES[key]
  if (move === undefined) return null
  const to = move(from, size)
  return {
    row: clamp(to.row, size.row),
    column: clamp(to.column, size.column),
  }
}

type Move = (from: GridPlace, size: GridPlace) => GridPlace

const MOVES: Readonly<Record<string, Move | undefined>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, size) => ({ row, column: size.column - 1 }),
  PageUp: ({ column }) => ({ row: 0, column }),
  PageDown: ({ column }, size) => ({ row: size.row - 1, column }),
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index))
}
