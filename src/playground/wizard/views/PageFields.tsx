import { ListPage } from './ListPage.tsx'
import { NamePage } from './NamePage.tsx'
import type { PageProps } from './page-props.ts'
import { Review } from './Review.tsx'
import { ScenarioPage } from './ScenarioPage.tsx'
import { SignPage } from './SignPage.tsx'

/** What the current page asks. */
export function PageFields(props: PageProps) {
  switch (props.state.page) {
    case 'list':
      return <ListPage {...props} />
    case 'scenario':
      return <ScenarioPage {...props} />
    case 'name':
      return <NamePage {...props} />
    case 'sign':
      return <SignPage {...props} />
    case 'review':
      return <Review view={props.view} />
  }
}
