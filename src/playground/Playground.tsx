import { useEffect, useMemo, useState } from 'preact/hooks'
import type { IsoDate } from '../relay/index.ts'
import { createCaseOpener, followAddress } from './state/case-opener.ts'
import { createDesk } from './state/desk.ts'
import { utcToday } from './state/utc-today.ts'
import { Sheet } from './views/Sheet.tsx'
import './styles/sheet.css'
import './styles/day.css'
import './styles/know.css'
import './styles/verdicts.css'
import './styles/why.css'
import './styles/thread.css'

interface Props {
  /** The day the page was built for; the reader's own day takes its place once the page is alive. */
  readonly today: IsoDate
}

/** The playground: one sheet on which every edit changes the verdicts at once. */
export function Playground({ today }: Props) {
  const desk = useMemo(() => createDesk(today), [])
  const openLinked = useMemo(() => createCaseOpener(desk), [desk])
  const [isReady, setReady] = useState(false)
  useEffect(() => {
    // Only now, so that the first render is the same as the one on the server.
    desk.today.value = utcToday(new Date())
    setReady(true)
    return followAddress(desk, openLinked)
  }, [desk, openLinked])
  return <Sheet desk={desk} isReady={isReady} openLinked={openLinked} />
}
