/** Returns the file's bytes in base64. Rejects if the file cannot be read. */
export async function base64(file: Blob): Promise<string> {
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => {
      reject(reader.error ?? new Error('The file cannot be read.'));
    });
    reader.readAsDataURL(file);
  });
  return address.slice(address.indexOf(',') + 1);
}
