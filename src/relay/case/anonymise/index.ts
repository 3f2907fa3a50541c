export { writeReport, type Report } from './write-report.ts'
