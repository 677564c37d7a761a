import { useState } from 'preact/hooks';
import type { Chosen } from '../../components/data/ImportPanel.tsx';
import { type FileFault, fileBytesMax, readBackupFile } from '../../lib/browser/backup-file.ts';
import type { Records } from '../../lib/browser/copies.ts';
import { previewImport } from '../../lib/browser/import.ts';
import type { MessageKey } from '../../lib/domain/text.ts';

export const faultMessages = {
  'too-big': 'fileTooBig',
  'not-ours': 'fileNotOurs',
  damaged: 'fileDamaged',
  future: 'fileFuture',
  empty: 'fileEmpty',
} as const satisfies Record<FileFault, MessageKey>;

interface Coming {
  readonly name: string;
  readonly records: Records;
  readonly unread: number;
  readonly isWhole: boolean;
}

export interface Importing {
  readonly chosen: Chosen | null;
  readonly records: Records | null;
  readonly fault: FileFault | null;
  readonly chooseFile: (file: File) => Promise<void>;
  readonly chooseCopy: (name: string, records: Records) => void;
  readonly clear: () => void;
}

/** What the reader has chosen to take in, looked at against all that is stored now. */
export function useImport(all: Records): Importing {
  const [coming, setComing] = useState<Coming | null>(null);
  const [fault, setFault] = useState<FileFault | null>(null);
  const clear = (): void => {
    setComing(null);
    setFault(null);
  };
  return {
    chosen: coming && {
      name: coming.name,
      unread: coming.unread,
      merge: previewImport(all, coming.records, 'merge'),
      replace: coming.isWhole ? previewImport(all, coming.records, 'replace') : null,
    },
    records: coming?.records ?? null,
    fault,
    clear,
    chooseFile: async (file) => {
      clear();
      if (file.size > fileBytesMax) {
        setFault('too-big');
        return;
      }
      const read = readBackupFile(await file.text());
      if (read.ok) setComing({ name: file.name, ...read });
      else setFault(read.fault);
    },
    chooseCopy: (name, records) => {
      setFault(null);
      setComing({ name, records, unread: 0, isWhole: true });
    },
  };
}
