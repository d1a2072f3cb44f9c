/** ISO 8601 periods of the contract: 2023, 2024-06, 2025-07-31 (as of), 2021/2025, 2024-01/2024-08. */

export function isoDate(year: number, month: number | null, day: number | null): string {
  const parts = [String(year).padStart(4, '0')]
  if (month !== null) parts.push(String(month).padStart(2, '0'))
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'))
  return parts.join('-')
}

export function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
