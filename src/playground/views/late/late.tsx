import { LiveTest } from './LiveTest.tsx'
import { ReplyReading } from './ReplyReading.tsx'
import { ReportDialog } from './ReportDialog.tsx'
import '../../styles/late.css'

/** All that is loaded together once a reader asks for one of it. */
export const lateParts = { LiveTest, ReplyReading, ReportDialog }

export type LateParts = typeof lateParts
