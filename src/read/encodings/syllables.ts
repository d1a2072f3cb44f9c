/**
 * Is this a Vietnamese syllable? Onset, rhyme and tone each from a closed list: it is the measure by which a trial
 * decoding, a page of OCR or a text layer is believed. Strict on purpose: "Céng" (c before e) is none.
 */

const rhymes = `
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ăk âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oc oi om on ong op ot oong ooc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet
uân uâng uât uây uê uêch uên uênh uêu uơ uy uya uych uyên uyêt uynh uyt uyu uyp uyn`
  .trim()
  .split(/\s+/u)

const plainOnsets = ' b ch d đ gi h kh l m n nh p ph r s t th tr v x'.split(' ')
// c k, g gh, ng ngh share the work by the vowel that follows
const backOnsets = ['c', 'g', 'ng']
const frontOnsets = ['k', 'gh', 'ngh']
// as they stand after "qu"
const afterQu = `a ai an ang anh ac ach ao at au ay ăc ăm ăn ăng ăp ăt ăp ân âng ât ây e en eo et ê ên ênh êt êch êu
i inh it ich y yên yêt ynh yt ych ơ ôc`.split(/\s+/u)
// gì, gìn, giếng, giết, giếc
const afterBareG = ['i', 'in', 'iêng', 'iêt', 'iêc', 'im']
// y where others write i: hy, kỷ, lý, mỹ, quý, sỹ, tỷ, vy; and at the head: y tế, yếu
const beforeY = ['', 'h', 'k', 'l', 'm', 'n', 's', 't', 'th', 'v']
const headY = ['yêm', 'yên', 'yêt', 'yêu', 'yêng']
// places: Bắc Kạn, Đắk Lắk, Kông
const rest = ['kan', 'kông', 'lăk', 'đăk', 'krông']

const shapes = new Set<string>([...headY, ...rest])
for (const rhyme of rhymes) {
  const front = /^[eêi]/u.test(rhyme)
  for (const onset of [...plainOnsets, ...(front ? frontOnsets : backOnsets)]) {
    if (onset === '' && /^iê/u.test(rhyme)) continue
    // gi + i is written with one i
    if (onset === 'gi' && rhyme.startsWith('i')) continue
    shapes.add(onset + rhyme)
  }
}
for (const rhyme of afterQu) shapes.add(`qu${rhyme}`)
for (const rhyme of afterBareG) shapes.add(`g${rhyme}`)
for (const onset of beforeY) shapes.add(`${onset}y`)

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/u
/** Rhymes that are cut short carry only sắc or nặng. */
const stopped = /(?:ch|[cptk])$/u

/** Words asked for before; a paper says the same few hundred over and over. */
const asked = new Map<string, boolean>()

export function isSyllable(word: string): boolean {
  if (word.length > 8) return false
  const known = asked.get(word)
  if (known !== undefined) return known
  if (asked.size >= 20_000) asked.clear()
  const answer = judge(word)
  asked.set(word, answer)
  return answer
}

function judge(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD')
  const tone = toneMarks.exec(apart)?.[0] ?? null
  const shape = (tone === null ? apart : apart.replace(tone, '')).normalize('NFC')
  if (!shapes.has(shape)) return false
  return !stopped.test(shape) || tone === '\u0301' || tone === '\u0323'
}

/** Short forms that hold Đ and no vowel to check by: "HĐND", "QĐ", "TCĐ". */
const shortForm = /^[BCDĐGHKLMNPQRSTVX]{2,}$/u

/** A syllable or a short form in capitals. */
export function isWordOfVietnamese(word: string): boolean {
  return isSyllable(word) || shortForm.test(word)
}
