/** Messages and pages saved as .mht: the words of the message; attachments are said, and read where they are asked for. */
import type { Loss } from '../model/contract.ts'
import type { Reading } from '../model/reading.ts'
import { UnreadableFile } from '../model/reading.ts'
import { parseMessage } from './eml/message.ts'
import { readHtml } from './html.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { readText } from './text.ts'

export async function readEml(bytes: Uint8Array, limits: Limits = defaultLimits): Promise<Reading> {
  const { headers, body, attachments } = parseMessage(bytes, limits)
  if (!body) throw new UnreadableFile('Thư không có nội dung chữ', 'Hãy lưu tệp đính kèm ra thư mục rồi đưa vào.')
  const reading = body.html ? await readHtml(body.bytes, limits) : await readText(body.bytes, 'txt')
  const losses: Loss[] = []
  if (attachments.length > 0) {
    const names = attachments.map((attachment) => `“${attachment.name}”`).join(', ')
    losses.push({
      what: `${attachments.length} tệp đính kèm`,
      where: 'thư',
      why: `tệp đính kèm là văn bản riêng: ${names}`
    })
  }
  const subject = headers.get('subject')
  if (subject) losses.push({ what: 'tiêu đề thư', where: 'thư', why: `tiêu đề thư không thuộc văn bản: “${subject}”` })
  return { ...reading, format: 'eml', losses: [...reading.losses, ...losses] }
}
