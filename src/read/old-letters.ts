/**
 * Letters and signs that the old Vietnamese encodings need all the time and Vietnamese in Unicode never: ® ¸ µ Ö Ø ï ñ ö ü.
 * Text without them ("hîp t¸c x·" has two) needs no trial decoding.
 */
const telling =
  /[\u00a4-\u00a6\u00a8-\u00aa\u00ac\u00ae\u00b4-\u00b6\u00b8\u00c4-\u00c7\u00cb\u00ce\u00cf\u00d1\u00d6\u00d8\u00db\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee-\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe\u00ff]/u

export function mayBeOld(text: string): boolean {
  return telling.test(text)
}
