/** TCVN 5712:1993 VN1: the small letters of TCVN3 and, unlike it, capitals with their tones among the control codes. */
import { singleByteTable } from './table.ts'

export const tcvn5712 = singleByteTable('tcvn5712', 'TCVN 5712 (VN1)', [
  ['à ả ã á ạ', 'B5 B6 B7 B8 B9'],
  ['ă ằ ẳ ẵ ắ ặ', 'A8 BB BC BD BE C6'],
  ['â ầ ẩ ẫ ấ ậ', 'A9 C7 C8 C9 CA CB'],
  ['è ẻ ẽ é ẹ', 'CC CE CF D0 D1'],
  ['ê ề ể ễ ế ệ', 'AA D2 D3 D4 D5 D6'],
  ['ì ỉ ĩ í ị', 'D7 D8 DC DD DE'],
  ['ò ỏ õ ó ọ', 'DF E1 E2 E3 E4'],
  ['ô ồ ổ ỗ ố ộ', 'AB E5 E6 E7 E8 E9'],
  ['ơ ờ ở ỡ ớ ợ', 'AC EA EB EC ED EE'],
  ['ù ủ ũ ú ụ', 'EF F1 F2 F3 F4'],
  ['ư ừ ử ữ ứ ự', 'AD F5 F6 F7 F8 F9'],
  ['ỳ ỷ ỹ ý ỵ', 'FA FB FC FD FE'],
  ['đ Đ', 'AE A7'],
  ['À Ả Ã Á Ạ', '80 81 82 83 84'],
  ['Ă Ằ Ẳ Ẵ Ắ Ặ', 'A1 AF BA BF C0 85'],
  ['Â Ầ Ẩ Ẫ Ấ Ậ', 'A2 C1 C2 C3 C4 86'],
  ['È Ẻ Ẽ É Ẹ', '87 88 89 8A 8B'],
  ['Ê Ề Ể Ễ Ế Ệ', 'A3 C5 CD D9 DA 8C'],
  ['Ì Ỉ Ĩ Í Ị', '8D 8E 8F 90 91'],
  ['Ò Ỏ Õ Ó Ọ', '92 93 94 95 96'],
  ['Ô Ồ Ổ Ỗ Ố Ộ', 'A4 DB E0 F0 FF 97'],
  ['Ơ Ờ Ở Ỡ Ớ Ợ', 'A5 98 99 9A 9B 9C'],
  ['Ù Ủ Ũ Ú Ụ', '9D 9E 9F 01 02'],
  ['Ư Ừ Ử Ữ Ứ Ự', 'A6 04 05 06 11 12'],
  ['Ỳ Ỷ Ỹ Ý Ỵ', '13 14 15 16 17']
])
