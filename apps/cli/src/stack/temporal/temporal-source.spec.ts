import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { temporalSource } from './temporal-source.js';

const [withCommand, withGo] = ['command', 'go'].map((label) => mkdtempSync(join(tmpdir(), `duban-${label}-`))) as [
  string,
  string,
];
writeFileSync(join(withCommand, 'temporal'), '');
writeFileSync(join(withGo, 'go'), '');
afterAll(() => [withCommand, withGo].forEach((folder) => rmSync(folder, { recursive: true })));

const never = () => false;

describe('the Temporal server', () => {
  test('is the one that TEMPORAL_ADDRESS names, whatever else there is', () => {
    const env = { TEMPORAL_ADDRESS: 'temporal.example:7233', PATH: `${withCommand}:${withGo}` };
    expect(temporalSource('auto', never, env)).toEqual({ kind: 'address', address: 'temporal.example:7233' });
  });

  test('is the command on PATH before one is built', () => {
    expect(temporalSource('auto', never, { PATH: `${withGo}:${withCommand}` })).toEqual({
      kind: 'command-line',
      command: join(withCommand, 'temporal'),
    });
  });

  test('is built when its data must be in PostgreSQL, although the command is there', () => {
    const env = { PATH: `${withCommand}:${withGo}` };
    expect(temporalSource('postgres', never, env)).toEqual({ kind: 'built', go: join(withGo, 'go') });
  });

  test('needs no Go once it has been built', () => {
    expect(temporalSource('auto', () => true, { PATH: '' })).toEqual({ kind: 'built', go: undefined });
  });

  test('is refused with the three ways when there is none of them', () => {
    expect(() => temporalSource('auto', never, { PATH: '', TEMPORAL_ADDRESS: '' })).toThrow(
      /TEMPORAL_ADDRESS.*temporal.*Go/,
    );
  });
});
