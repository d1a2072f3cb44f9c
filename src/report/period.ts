/** A period of the contract as people say it. Unlike "2024-06", the words are never taken for a date by a spreadsheet. */
export function periodInVietnamese(period: string): string {
  const [from = '', to] = period.split('/')
  if (to === undefined) return from.length === 4 ? from : pointInVietnamese(from)
  if (from.length === 4 && to.length === 4) return `giai đoạn ${from}–${to}`
  return `từ ${pointInVietnamese(from)} đến ${pointInVietnamese(to)}`
}

// 2023 -> năm 2023; 2024-06 -> tháng 6/2024; 2025-07-31 -> ngày 31/7/2025
function pointInVietnamese(point: string): string {
  const [year = '', month, day] = point.split('-')
  if (month === undefined) return `năm ${year}`
  return day === undefined ? `tháng ${Number(month)}/${year}` : `ngày ${Number(day)}/${Number(month)}/${year}`
}
