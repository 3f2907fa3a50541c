import { h, type ComponentType, type FunctionComponent } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Views that a sheet needs only once something was pasted or added; none is in the prerendered page. */
const load = () => import('./late-views.ts')
type LateViews = Awaited<ReturnType<typeof load>>

let views: LateViews | null = null

export const Parts = late(({ Parts: view }) => view)
export const ReplyReading = late(({ ReplyReading: view }) => view)
export const OtherTenant = late(({ OtherTenant: view }) => view)

/** Shows nothing until the views are there, and for good when they cannot be loaded. */
function late<P extends object>(
  pick: (views: LateViews) => ComponentType<P>,
): FunctionComponent<P> {
  return function Late(props) {
    const [, redraw] = useState(0)
    useEffect(() => {
      if (views !== null) return
      void load().then(
        (loaded) => {
          views = loaded
          redraw(1)
        },
        () => undefined,
      )
    }, [])
    return views === null ? null : h(pick(views), props)
  }
}
