import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { IsoDate } from '../relay/index.ts'
import { createCaseOpener, followAddress } from './state/case-opener.ts'
import { createDesk } from './state/desk.ts'
import { createIntakeBox } from './state/intake-box.ts'
import { PAGE_PACE } from './state/in-pace.ts'
import { judgeInWorker } from './state/judge-in-worker.ts'
import { loadNeededReaders } from './state/needs-readers.ts'
import { takeHandover } from './handover.ts'
import { KEEPS_NOTHING, openKept } from './keeper.ts'
import type { Keeper } from './keeping.ts'
import { utcToday } from './state/utc-today.ts'
import { Sheet } from './views/Sheet.tsx'
import './styles/sheet.css'
import './styles/day.css'
import './styles/know.css'
import './styles/forms.css'
import './styles/tools.css'
import './styles/intake.css'
import './styles/reply.css'
import './styles/route.css'
import './styles/verdicts.css'
import './styles/why.css'
import './styles/thread.css'
import './styles/print.css'

interface Props {
  /** The day the page was built for; the reader's own day takes its place once the page is alive. */
  readonly today: IsoDate
  /** The drawing of the route, as the page brings it: it is lit anew, but never drawn. */
  readonly route?: ComponentChildren
}

/** The playground: one sheet on which every edit changes the verdicts at once. */
export function Playground({ today, route }: Props) {
  const desk = useMemo(
    () => createDesk(today, { judgeElsewhere: judgeInWorker, pace: PAGE_PACE }),
    [],
  )
  const box = useMemo(() => createIntakeBox(desk), [desk])
  const openLinked = useMemo(() => createCaseOpener(desk), [desk])
  const [isReady, setReady] = useState(false)
  const [keeper, setKeeper] = useState<Keeper>(KEEPS_NOTHING)
  useEffect(() => {
    // Only now, so that the first render is the same as the one on the server.
    desk.today.value = utcToday(new Date())
    setReady(true)
    loadNeededReaders(desk, box)
    const handed = takeHandover()
    const kept = openKept(desk, setKeeper)
    const follow = kept.then(() => {
      // What comes from another page is a new sheet; the kept one is a step back.
      if (handed.length > 0 && !desk.log.value.isExample) desk.openExample()
      void box.takeAll(handed)
      return followAddress(desk, openLinked)
    })
    return () => void follow.then((stop) => stop())
  }, [desk, box, openLinked])
  return (
    <Sheet
      {...{ desk, box, route, isReady, openLinked }}
      keeping={keeper.keeping.value}
      onForget={keeper.forget}
    />
  )
}
