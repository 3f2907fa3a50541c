// The door of this folder: all of it is loaded together once a reader asks for one part.
import '../../styles/late.css'

export { LiveTest } from './LiveTest.tsx'
export { ReplyReading } from './ReplyReading.tsx'
export { ReportDialog } from './ReportDialog.tsx'
