/** Returns the picture in a `data:` address; undefined if there is none. */
export function dataPicture(address: string): Blob | undefined {
  const [, type, coding, content] =
    /^data:(image\/[\w.+-]+)(?:;[^;,]*)*?(;base64)?,(.*)$/is.exec(address) ?? [];
  if (type === undefined || content === undefined) return undefined;
  try {
    const decoded = decodeURIComponent(content);
    if (coding === undefined) return new Blob([decoded], { type });
    const bytes = Uint8Array.from(atob(decoded.replace(/\s/g, '')), (letter) =>
      letter.charCodeAt(0),
    );
    return new Blob([bytes], { type });
  } catch {
    return undefined;
  }
}
