/**
 * Replaces each picture with a frame of its size that shows its alt text, as mail programs do until the reader loads
 * pictures. A frame of unknown size is as high as its text. No picture is left to load.
 */
export function hidePictures(within: DocumentFragment): void {
  for (const picture of within.querySelectorAll('img')) {
    const frame = picture.ownerDocument.createElement('span');
    frame.setAttribute('role', 'img');
    frame.setAttribute('aria-label', picture.alt);
    frame.textContent = picture.alt;
    frame.style.cssText = picture.style.cssText;
    Object.assign(frame.style, {
      display: 'block',
      boxSizing: 'border-box',
      overflow: 'hidden',
      padding: '8px 10px',
      border: '1px solid #8b8b8b73',
      fontSize: '15px',
      lineHeight: '1.4',
    });
    const [width, height] = [picture.getAttribute('width'), picture.getAttribute('height')];
    if (width !== null && height !== null) frame.style.aspectRatio = `${width} / ${height}`;
    picture.replaceWith(frame);
  }
}
