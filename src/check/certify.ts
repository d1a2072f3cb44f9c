export function certify(_finding: unknown, _text: string): string | null {
  return null
}
