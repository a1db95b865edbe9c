export type StoreProblem =
  | "bad-url"
  | "bad-schema"
  | "no-folder"
  | "no-dossier"
  | "not-there"
  | "too-new"
  | "in-use"
  | "no-server"
  | "no-queue"
  | "bad-line"

/** A dossier could not be opened or filled. The border of the store: everything else in it returns values. `about` is
 * the folder, address or line; `more` tells who holds it, or what the server said. */
export class StoreError extends Error {
  readonly problem: StoreProblem
  readonly about: string
  readonly more: string

  constructor(problem: StoreProblem, about: string, more = "") {
    super(`${about}: ${problem}${more ? ` (${more})` : ""}`)
    this.name = "StoreError"
    this.problem = problem
    this.about = about
    this.more = more
  }
}
