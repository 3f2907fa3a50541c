// The fourth door of the core: changing pasted lists where they stand. Pages load it with their forms.
export { editList, type ListEdit } from './edit-list.ts'
export type { NewValue } from './form-writer.ts'
export { formObjects, type FormObject, type FormProperty } from './form-objects.ts'
export type { EditedProperty, ObjectListKind } from './object-list.ts'
