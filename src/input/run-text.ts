/** Text gathered piece by piece from a page, white space folded, with the place each run came from
 * (the runs are those of `model/source-map.ts`). */
export class RunText {
  text = ""
  readonly starts: number[] = []
  readonly sources: number[] = []
  readonly sourceEnds: number[] = []
  /** White space seen since the last letter: where it starts and ends in the source; -1 when none. */
  private spaceStart = -1
  private spaceEnd = -1
  private brokenLine = false

  get untouched(): boolean {
    return this.text === "" && this.spaceStart < 0 && !this.brokenLine
  }

  /** Adds a stretch of the page; yields how many characters of it are no white space. */
  add(page: string, start: number, end: number): number {
    let letters = 0
    let i = start
    while (i < end) {
      if (isHtmlSpace(page.charCodeAt(i))) {
        const from = i
        while (i < end && isHtmlSpace(page.charCodeAt(i))) i++
        this.space(from, i)
      } else {
        const from = i
        // A single space inside a run of words stays in the run.
        while (i < end && !this.endsRun(page, i, end)) i++
        letters += i - from
        this.append(page.slice(from, i), from, i, true)
      }
    }
    return letters
  }

  private endsRun(page: string, i: number, end: number): boolean {
    const code = page.charCodeAt(i)
    if (!isHtmlSpace(code)) return false
    return code !== 0x20 || i + 1 >= end || isHtmlSpace(page.charCodeAt(i + 1))
  }

  addEntity(character: string, source: number, sourceEnd: number): number {
    if (character.length === 1 && isHtmlSpace(character.charCodeAt(0))) {
      this.space(source, sourceEnd)
      return 0
    }
    this.append(character, source, sourceEnd, character.length === sourceEnd - source)
    return character.length
  }

  /** A `<br>`; true when it is the second in a row, which ends a paragraph. */
  lineBreak(source: number): boolean {
    if (this.text === "") return false
    if (this.brokenLine) return true
    this.space(source, source + 1)
    this.brokenLine = true
    return false
  }

  private space(start: number, end: number): void {
    if (this.text === "") return
    if (this.spaceStart < 0) this.spaceStart = start
    this.spaceEnd = end
  }

  private append(piece: string, source: number, sourceEnd: number, verbatim: boolean): void {
    if (this.spaceStart >= 0 && this.text !== "") {
      this.run(
        this.brokenLine ? "\n" : " ",
        this.spaceStart,
        this.spaceEnd,
        this.spaceEnd - this.spaceStart === 1,
      )
    }
    this.spaceStart = -1
    this.brokenLine = false
    this.run(piece, source, sourceEnd, verbatim)
  }

  /** A run that continues the one before, character by character, is joined to it. */
  private run(piece: string, source: number, sourceEnd: number, verbatim: boolean): void {
    const last = this.starts.length - 1
    const joins =
      verbatim &&
      last >= 0 &&
      this.sourceEnds[last] === source &&
      this.sourceEnds[last]! - this.sources[last]! === this.text.length - this.starts[last]!
    if (joins) this.sourceEnds[last] = sourceEnd
    else {
      this.starts.push(this.text.length)
      this.sources.push(source)
      this.sourceEnds.push(sourceEnd)
    }
    this.text += piece
  }
}

/** HTML folds these; a no-break space is a character like another. */
function isHtmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c
}
