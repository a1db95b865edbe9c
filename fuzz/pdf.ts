/** A PDF whose pages hold these lines, one under the other; a page without lines has no text. Letters are those of
 * windows-1252. */
export function pdfOf(pages: readonly (readonly string[])[]): Uint8Array {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
  const kids: string[] = []
  objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
  for (const lines of pages) {
    const body = lines
      .map((line, i) => {
        const large = line.startsWith("# ")
        const text = (large ? line.slice(2) : line).replace(/([\\()])/g, "\\$1")
        return `BT /F1 ${large ? 20 : 11} Tf 60 ${760 - 14 * i} Td (${text}) Tj ET`
      })
      .join("\n")
    objects.push(`<< /Length ${Buffer.byteLength(body, "latin1")} >>\nstream\n${body}\nendstream`)
    kids.push(`${objects.length + 1} 0 R`)
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`,
    )
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`
  let out = "%PDF-1.4\n"
  const places: number[] = []
  objects.forEach((object, i) => {
    places.push(out.length)
    out += `${i + 1} 0 obj\n${object}\nendobj\n`
  })
  const start = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  for (const place of places) out += `${String(place).padStart(10, "0")} 00000 n \n`
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(out.replace(/’/g, "'").replace(/[“”]/g, '"'), "latin1")
}
