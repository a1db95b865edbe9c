import { crc32 as crcOf, deflateRawSync } from "node:zlib"

/** A ZIP archive of these files, packed; `declared` lies about the sizes, for tests of those who believe them. */
export function zipOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { readonly stored?: boolean; readonly declared?: number } = {},
): Uint8Array {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let at = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as string)
    const packed = options.stored ? data : deflateRawSync(data)
    const label = Buffer.from(name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(0x0800, 6)
    head.writeUInt16LE(options.stored ? 0 : 8, 8)
    head.writeUInt32LE(crc32(data), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(options.declared ?? data.length, 22)
    head.writeUInt16LE(label.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    entry.writeUInt16LE(20, 6)
    head.copy(entry, 8, 6, 30)
    entry.writeUInt32LE(at, 42)
    local.push(head, label, packed)
    central.push(entry, label)
    at += head.length + label.length + packed.length
  }
  const list = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(files).length, 8)
  end.writeUInt16LE(Object.keys(files).length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, list, end])
}

/** Node has its own from 20.15 on. */
function crc32(data: Uint8Array): number {
  return (crcOf as (data: Uint8Array) => number)(data)
}
