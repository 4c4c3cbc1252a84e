/** Bytes made smaller, with a check sum that tells damage (gzip, done by the browser). */
export function squeezed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream('gzip'), Number.POSITIVE_INFINITY);
}

/** The bytes that were squeezed. @throws for others, for damaged ones, and for more than `most` of them */
export function unsqueezed(bytes: Uint8Array, most: number): Promise<Uint8Array<ArrayBuffer>> {
  return through(new Uint8Array(bytes), new DecompressionStream('gzip'), most);
}

async function through(bytes: Uint8Array<ArrayBuffer>, { readable, writable }: GenericTransformStream, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter();
  // Damage is told by the reader below; unheard it would be told a second time.
  const written = Promise.all([writer.write(bytes), writer.close()]).catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (const reader = readable.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) throw new Error('more bytes than were ever squeezed');
    chunks.push(value);
  }
  await written;
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
