import { Button, Spin } from 'antd';
import { useState } from 'react';
import { useWrite } from '../../../api/index.js';
import { DropFile, Section, useUnsaved } from '../../../design/index.js';
import { useWords } from '../../../language/index.js';
import { OneTimePasswords } from '../one-time-passwords.js';
import { ImportCounts } from './import-counts.js';
import { ImportFaults } from './import-faults.js';
import { ImportPreview } from './import-preview.js';
import { IMPORT_WORDS } from './import-words.js';
import type { Imported, ImportSent } from './send-import.js';
import { fixed, sendImport } from './send-import.js';

/** Takes a workbook, shows what it would change, and applies it when told to. */
export function ImportOrganisation() {
  const t = useWords(IMPORT_WORDS);
  const { file, preview, done, take, apply, forget } = useImport();
  return (
    <>
      <Section title={t.title}>
        <p>{t.how}</p>
        <DropFile name={t.file} accept=".xlsx" file={file} hint={t.kinds} onFile={take} />
        <div role="status">{preview.isBusy && <Spin description={t.reading} />}</div>
        {preview.error !== null && <ImportFaults error={preview.error} />}
        {apply.error !== null && <ImportFaults error={apply.error} />}
      </Section>
      {preview.answer !== null && (
        <ImportPreview imported={preview.answer} isBusy={apply.isBusy} onApply={apply.begin} onCancel={forget} />
      )}
      {done !== null && <Done imported={done} onNoted={forget} />}
    </>
  );
}

function Done({ imported, onNoted }: { readonly imported: Imported; readonly onNoted: () => void }) {
  const t = useWords(IMPORT_WORDS);
  const { temporaryPasswords } = imported.people;
  useUnsaved(temporaryPasswords.length > 0);
  return (
    <Section title={t.done} more={<Button onClick={onNoted}>{t.noted}</Button>}>
      <ImportCounts imported={imported} />
      {temporaryPasswords.length > 0 && (
        <>
          <h3>{t.newPasswords({ count: temporaryPasswords.length })}</h3>
          <OneTimePasswords passwords={temporaryPasswords} />
        </>
      )}
    </Section>
  );
}

function useImport() {
  const t = useWords(IMPORT_WORDS);
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<Imported | null>(null);
  const [done, setDone] = useState<Imported | null>(null);
  const shared = { send: sendImport, onRefused: () => true };
  const previewing = useWrite<ImportSent, Imported>({ ...shared, topics: [], onDone: setAnswer });
  const applying = useWrite<ImportSent, Imported>({
    ...shared,
    topics: ['organisation'],
    done: t.done,
    onDone: (imported) => {
      setDone(imported);
      setAnswer(null);
      setFile(null);
      applying.forget();
    },
  });
  const forget = () => {
    setFile(null);
    setAnswer(null);
    setDone(null);
    previewing.forget();
    applying.forget();
  };
  const take = (next: File) => {
    forget();
    void fixed(next).then((kept) => {
      setFile(kept);
      previewing.begin({ file: kept, preview: true });
    });
  };
  const begin = () => file && applying.begin({ file, preview: false });
  const { isBusy, error } = previewing;
  return {
    file,
    preview: { isBusy, error, answer },
    apply: { isBusy: applying.isBusy, error: applying.error, begin },
    done,
    take,
    forget,
  };
}
