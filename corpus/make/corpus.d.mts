export function makeCorpus(): Promise<{ files: Map<string, Buffer>; warnings: string[] }>
export function writeCorpus(): Promise<{ files: number; warnings: string[] }>
export function checkCorpus(): Promise<string[]>
export function uncovered(only: string[]): Promise<string[]>
