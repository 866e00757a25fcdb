import { Buffer } from 'node:buffer';
import { type FileHandle, open } from 'node:fs/promises';
import { unopenedFile } from './unreadable-file.errors';

const CHUNK_BYTES = 256 * 1024;

/**
 * Reads the file once, a chunk at a time.
 * @throws DomainError `import.unreadable-file` when there is no such file, or it may not be read
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer> {
  const file = await openFile(path);
  try {
    for (;;) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, null).catch((error: unknown) => {
        throw unopenedFile(path, error);
      });
      if (bytesRead === 0) return;
      yield chunk.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Bytes of the file, for progress; null where that cannot be told (a pipe). */
export async function sizeOf(path: string): Promise<number | null> {
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    return size > 0 ? size : null;
  } finally {
    await file.close();
  }
}

/** @throws DomainError `import.unreadable-file` when there is no such file, or it may not be read */
export async function refuseUnreadable(path: string): Promise<void> {
  await sizeOf(path);
}

async function openFile(path: string): Promise<FileHandle> {
  const file = await open(path, 'r').catch((error: unknown) => {
    throw unopenedFile(path, error);
  });
  const isFolder = await file.stat().then((stat) => stat.isDirectory());
  if (!isFolder) return file;
  await file.close();
  throw unopenedFile(path, { code: 'EISDIR' });
}
