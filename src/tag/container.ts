/** The file a component of a pack lives in: named sections behind a header, read once and viewed, never parsed.
 *
 *     0  "SELN"            16  language, 8 bytes, padded with zeros
 *     4  format version    24  hash of the feature set the weights were trained with
 *     8  kind, 8 bytes     28  checksum of everything after the header
 *                          32  number of sections, then 16 bytes a section: name (8), offset, length
 *
 * Integers are little-endian; every section starts at a multiple of eight. */
export interface Container {
  readonly kind: string
  readonly language: string
  readonly features: number
  readonly sections: ReadonlyMap<string, Uint8Array>
}

export const CONTAINER_VERSION = 1
const MAGIC = 0x4e4c4553 // "SELN"
const HEADER = 36
const ENTRY = 16

/** Views over the sections of one file. Throws when the bytes are no such file, of another version, or damaged;
 * `from` names the file in the message. */
export function readContainer(bytes: Uint8Array, kind: string, from: string): Container {
  const buffer = aligned(bytes)
  const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)
  if (buffer.byteLength < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new Error(`${from}: not a language pack file`)
  const version = view.getUint32(4, true)
  if (version !== CONTAINER_VERSION) {
    throw new Error(
      `${from}: format ${version}, this program reads ${CONTAINER_VERSION}; install the packs of the same release`,
    )
  }
  const found = text(buffer, 8)
  if (found !== kind) throw new Error(`${from}: holds "${found}", expected "${kind}"`)
  const count = view.getUint32(32, true)
  const body = HEADER + count * ENTRY
  if (body > buffer.byteLength || checksum(buffer, HEADER) !== view.getUint32(28, true)) {
    throw new Error(`${from}: damaged (the checksum does not fit); install the packs again`)
  }
  const sections = new Map<string, Uint8Array>()
  for (let i = 0; i < count; i++) {
    const at = HEADER + i * ENTRY
    const offset = view.getUint32(at + 8, true)
    sections.set(text(buffer, at), buffer.subarray(offset, offset + view.getUint32(at + 12, true)))
  }
  return { kind, language: text(buffer, 16), features: view.getUint32(24, true), sections }
}

/** The bytes of a container. Same sections in the same order, same bytes. */
export function writeContainer(container: Container): Uint8Array {
  const names = [...container.sections.keys()]
  let offset = HEADER + names.length * ENTRY
  const places = names.map(name => {
    offset = (offset + 7) & ~7
    const at = offset
    offset += container.sections.get(name)!.byteLength
    return at
  })
  const bytes = new Uint8Array((offset + 7) & ~7)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, CONTAINER_VERSION, true)
  putText(bytes, 8, container.kind)
  putText(bytes, 16, container.language)
  view.setUint32(24, container.features, true)
  view.setUint32(32, names.length, true)
  names.forEach((name, i) => {
    const section = container.sections.get(name)!
    putText(bytes, HEADER + i * ENTRY, name)
    view.setUint32(HEADER + i * ENTRY + 8, places[i]!, true)
    view.setUint32(HEADER + i * ENTRY + 12, section.byteLength, true)
    bytes.set(section, places[i])
  })
  view.setUint32(28, checksum(bytes, HEADER), true)
  return bytes
}

/** A section that must be there. */
export function section(container: Container, name: string): Uint8Array {
  const bytes = container.sections.get(name)
  if (!bytes)
    throw new Error(
      `language pack "${container.kind}" of ${container.language}: section "${name}" is missing`,
    )
  return bytes
}

export function asUint32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
}

export function asUint16(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 1)
}

export function asInt32(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2)
}

/** The bytes of a typed array, as they lie in memory. */
export function bytesOf(array: Uint32Array | Int32Array | Uint16Array | Uint8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** Typed arrays can only be laid over aligned bytes; small files come from a shared pool and are not. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes)
}

function checksum(bytes: Uint8Array, from: number): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + from, (bytes.byteLength - from) >>> 2)
  let h = 0x811c9dc5 | 0
  for (let i = 0; i < words.length; i++) {
    h = Math.imul(h ^ words[i]!, 0x01000193)
    h = (h << 7) | (h >>> 25)
  }
  return h >>> 0
}

function text(bytes: Uint8Array, at: number): string {
  let out = ""
  for (let i = at; i < at + 8 && bytes[i]; i++) out += String.fromCharCode(bytes[i]!)
  return out
}

function putText(bytes: Uint8Array, at: number, value: string): void {
  for (let i = 0; i < value.length && i < 8; i++) bytes[at + i] = value.charCodeAt(i)
}
