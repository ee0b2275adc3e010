import { Alert } from 'antd';
import { Refused } from '../../../api/index.js';
import { FaultTable, Trouble } from '../../../design/index.js';
import { useWords } from '../../../language/index.js';
import { IMPORT_WORDS } from './import-words.js';

/** Why a file is not imported: each fault with its cell. */
export function ImportFaults({ error }: { readonly error: Error }) {
  const t = useWords(IMPORT_WORDS);
  const faults = error instanceof Refused ? (error.problem.errors ?? []) : [];
  if (faults.length === 0) return <Trouble error={error} />;
  return (
    <>
      <Alert type="error" showIcon title={t.faults({ count: faults.length })} description={t.faultsHint} />
      <FaultTable faults={faults} />
    </>
  );
}
