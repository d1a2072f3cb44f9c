/** What the catalogue says before the rules themselves. */
import { section, table } from './markdown.ts'

export const generated =
  '<!-- Tệp này được tạo bằng lệnh "npm run rules" từ các tệp quy tắc, đừng sửa tay. Generated from the rule files by "npm run rules": do not edit. -->'

export const opening = section(
  '# Danh mục quy tắc',
  `Quy tắc là dữ liệu: mỗi chỉ tiêu, mỗi phép kiểm tra là một tệp YAML mà người làm thống kê đọc và sửa được. Ví dụ trong tệp vừa là phép thử của quy tắc, vừa là phần minh họa của trang này.`,
  `*Rules are data: one YAML file an indicator or a check, which a statistician can read and change. The examples in a file are its test and its page here. Names are given in Vietnamese and English.*`
)

export const howToRead = section(
  '## Cách đọc một quy tắc',
  table(
    ['Thư mục, tệp', 'Nội dung'],
    [
      ['`indicators/`', 'chỉ tiêu: đếm cái gì, và những cụm từ mà người soạn văn bản dùng để nói về nó'],
      ['`vocabulary/`', 'từ dùng chung cho mọi chỉ tiêu: loại tổ chức, lĩnh vực, đơn vị, trạng thái, cận, …'],
      ['`frames.yaml`', 'một số phần trăm quan hệ thế nào với các chữ đứng cạnh'],
      ['`checks/`', 'phép kiểm tra: các số liệu trong một văn bản phải khớp nhau ra sao'],
      ['`outline.yaml`', 'đề cương: tiêu đề nào mở mục nào'],
      ['`papers.yaml`', 'loại văn bản, cơ quan ban hành, chức vụ người ký'],
      ['`places.yaml`', 'tỉnh và thành phố trực thuộc trung ương, trước và từ ngày 1/7/2025'],
      ['`schema/`', 'lược đồ JSON của các tệp trên cho trình soạn thảo, và của báo cáo JSON (`report.schema.json`)']
    ]
  ),
  `Một cụm từ đứng **trước** số («số HTX thành lập mới: 3»), đứng **sau** số («3 HTX thành lập mới») hoặc **ở cả hai bên**. Mỗi ví dụ là một câu và những gì phải tìm thấy trong câu đó; mỗi quy tắc có ít nhất một câu mà nó **không được tìm thấy gì**.`
)

export const howToWrite = section(
  '## Cách viết cụm từ',
  table(
    ['Viết', 'Nghĩa', 'Khớp với'],
    [
      ['`thành lập mới`', 'đúng các từ ấy, liền nhau', 'thành lập mới, Thành Lập Mới'],
      ['`ngừng (hoạt động\\|sản xuất)`', 'một trong các cách', 'ngừng hoạt động; ngừng sản xuất'],
      ['`ngừng [hẳn] hoạt động`', 'có thể bỏ', 'ngừng hoạt động; ngừng hẳn hoạt động'],
      ['`hợp tác xã \\( HTX \\)`', 'dấu ngoặc của chính câu văn', 'hợp tác xã (HTX)']
    ]
  ),
  'Chữ hoa chữ thường, khoảng trắng, dạng Unicode và chỗ đặt dấu (hoá, hóa) không phân biệt. Không có biểu thức chính quy nào khác: cụm từ nào cũng được tra trong thời gian tỷ lệ với độ dài văn bản.',
  "Câu có dấu hai chấm, dấu `#`, hoặc bắt đầu bằng `[ ' \" & * ! | > % @` phải đặt trong nháy đơn: `'[có] mã số thuế'`. Ghi chú (`# …`) đứng trên dòng riêng. Số để nguyên như trong văn bản: `3.592` là chữ, không phải ba phẩy năm."
)

export const recipes = section(
  '## Thêm quy tắc trong ba bước',
  section(
    '### Một cụm từ',
    `1. Tìm tệp của chỉ tiêu (hay của từ vựng, nếu cụm từ có nghĩa như nhau ở mọi nơi) và thêm cụm từ vào \`before\`, \`after\` hoặc \`either\`. Hãy nghĩ xem người soạn ở tỉnh khác, cấp khác, năm khác viết thế nào.
2. Thêm câu có cụm từ ấy vào \`examples\`, kèm \`finds\`; thêm một câu gần giống mà quy tắc phải bỏ qua, với \`finds: []\`.
3. Chạy \`npm run rules\` (trang này và các lược đồ), rồi \`npm test\`. Lỗi được chỉ ra theo tệp, dòng, cột, kèm từ đúng gần nhất.`
  ),
  section(
    '### Một chỉ tiêu',
    `1. Thêm mã vào \`src/model/vocabulary.ts\`: mã là tiếng Anh, cố định, là một phần của hợp đồng JSON.
2. Tạo \`rules/indicators/<mã>.yaml\` theo mẫu của một tệp cùng nhóm: \`id\`, \`vi\`, \`en\`, \`family\`, \`definition\`, cụm từ, ví dụ. Nhóm (\`family\`) quyết định đơn vị: người, tổ chức hay tiền.
3. Chạy \`npm run rules\` và \`npm test\`.`
  ),
  section(
    '### Một phép kiểm tra',
    `1. Chọn \`kind\` trong danh sách có sẵn (lược đồ \`schema/check.schema.json\` gợi ý trong trình soạn thảo) và tạo \`rules/checks/<mã>.yaml\`: \`name\`, \`relation\`, \`severity\`, \`reason\`, \`message\`.
2. Viết ví dụ \`holds\` (khớp), \`fails\` (không khớp) và \`undecided\` (chưa đủ căn cứ). Con số trong câu được ghi như liên kết: \`[53](organizations.total) HTX\`; sau mã có thể thêm đối tượng, lĩnh vực, trạng thái, kỳ.
3. Chạy \`npm run rules\` và \`npm test\`. Một \`kind\` mới là mã chương trình: \`src/check/kinds/\`.`
  ),
  '*To add a phrase: put it into the file of its indicator with an example that finds it and one that must find nothing; run `npm run rules`, then `npm test`. An indicator needs an id in `src/model/vocabulary.ts` first; a check picks one of the kinds in `schema/check.schema.json`. Faults are told with file, line, column and the nearest right word.*'
)
