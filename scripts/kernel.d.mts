export function kernelFile(): Promise<string>
