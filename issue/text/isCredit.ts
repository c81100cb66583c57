const credit =
  /^(?:Quelle|Source|Foto|Photo|Bild|Bildquelle|Image|Grafik|Graphic|Credit|Illustration|Abbildung)\s?:\s*\S|^©/iu;

/** Whether a line names where a picture comes from: "Quelle: …", "Photo: …". */
export function isCredit(text: string): boolean {
  return text.length <= 160 && credit.test(text);
}
