export interface Dependency {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly folder: string
  readonly direct: boolean
}
export const CODE: readonly string[]
export const DATA: readonly string[]
export function dependencies(folder?: string): Dependency[]
export function insideReader(
  folder?: string,
): { name: string; version: string; licence: string; text: string | undefined }[]
export function packSources(
  folder?: string,
): { code: string; file: string; name: string; licence: string; why: string | null }[]
export function problems(folder?: string): string[]
export function allowed(expression: string, list: readonly string[]): boolean
export function thirdParty(folder?: string): string
