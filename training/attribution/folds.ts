/** Into so many parts the reports are split that are both learnt from and measured on. */
export const FOLDS = 5

/** The part a report belongs to, by its id alone. */
export function foldOf(id: string): number {
  let h = 7
  for (let i = 0; i < id.length; i++) h = (Math.imul(h, 31) + id.charCodeAt(i)) | 0
  return (h >>> 0) % FOLDS
}
