/** One record of a web archive: a page as a server answered with it. */
export function warcRecord(uri: string, html: Uint8Array, headers: string, kind = "response"): Uint8Array {
  const answer =
    kind === "response"
      ? Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n`), html])
      : Buffer.from(html)
  const head = [
    "WARC/1.0",
    `WARC-Type: ${kind}`,
    `WARC-Target-URI: ${uri}`,
    "WARC-Date: 2024-03-04T10:00:00Z",
    `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(uri.length * 7919 + html.length).padStart(12, "0")}>`,
    kind === "response" ? "Content-Type: application/http; msgtype=response" : "Content-Type: text/plain",
    `Content-Length: ${answer.length}`,
  ].join("\r\n")
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), answer, Buffer.from("\r\n\r\n")])
}
