/** Text for the parts of a workbook. */
const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function xmlText(text: string): string {
  return (
    text
      // half of a sign that takes two units
      .replace(/\p{Surrogate}/gu, '\ufffd')
      // "_x0041_" would be read as the letter A: its first sign is written as a code itself
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
      // what XML cannot hold is written as a code: a form feed becomes _x000C_
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/gu,
        (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
      )
      .replace(/[&<>"]/gu, (sign) => signs[sign] ?? sign)
  )
}
