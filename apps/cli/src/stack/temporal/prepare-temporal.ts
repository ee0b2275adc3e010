import type { StackLog } from '../stack-log.js';
import { buildPrograms, builtPrograms } from './temporal-programs.js';
import { temporalSource } from './temporal-source.js';

/** Does ahead of time, and visibly, what a first start would otherwise wait for: building the Temporal server. */
export async function prepareTemporal(log: StackLog): Promise<void> {
  const source = temporalSource('auto', () => builtPrograms() !== undefined);
  if (source.kind !== 'built' || source.go === undefined || builtPrograms() !== undefined) return;
  await buildPrograms({ go: source.go, log });
}
