import { randomUUID } from 'node:crypto';

/** Opaque names for the files the user chose. The window holds these; only main knows the paths. */
export interface FileHandles {
  /** The handle of a path; the same one each time during this run. */
  handleFor(file: string): string;
  /** The path behind a handle main gave out during this run. */
  pathOf(handle: string): string | undefined;
}

export function createFileHandles(newId: () => string = randomUUID): FileHandles {
  const paths = new Map<string, string>();
  const handles = new Map<string, string>();
  return {
    handleFor(file) {
      const known = handles.get(file);
      if (known !== undefined) return known;
      const handle = newId();
      handles.set(file, handle);
      paths.set(handle, file);
      return handle;
    },
    pathOf: (handle) => paths.get(handle),
  };
}
