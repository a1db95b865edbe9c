/** The command was called in a way that makes no sense; its message, already in the person's language, says what was
 * wrong and what to write instead. Ends the command with status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = "UsageError"
  }
}
