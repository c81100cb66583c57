const credit =
  /^(?:Quelle|Source|Foto|Photo|Bild|Bildquelle|Image|Grafik|Graphic|Credit|Illustration|Abbildung)\s?:\s*\S|^©/iu;

/** True if a line credits a picture: "Quelle: …", "Photo: …". */
export function isCredit(text: string): boolean {
  return text.length <= 160 && credit.test(text);
}
