import { Injectable } from '@nestjs/common';
import type { Result } from '@duban/domain';
import { accept, refuse } from '@duban/domain';
import type { KnownOrganisation, PersonWrite, Tx } from '@duban/persistence';
import {
  knownOrganisation,
  lockOrganisation,
  normalLogin,
  saveDepartments,
  saveGroups,
  savePeople,
  temporaryPassword,
  UnitOfWork,
} from '@duban/persistence';
import type { Actor, Fault } from '../edge/index.js';
import { permit, signatureOf } from '../edge/index.js';
import { Reader } from '../record/index.js';
import { hashPassword } from '../session/index.js';
import { matchDepartments } from './match-departments.js';
import { matchGroups } from './match-groups.js';
import type { PersonChange } from './match-people.js';
import { matchPeople } from './match-people.js';
import type { OrganisationDocument } from './organisation-document.js';
import { importChanges } from './import-changes.js';
import type { ImportedView, CountsView } from './import.views.js';
import { importChangeView, MOST_CHANGES_SHOWN } from './import.views.js';

/** Why an organisation is not imported: nothing of it is then written. */
export type ImportRefusal =
  | { readonly code: 'organisation.invalid'; readonly errors: readonly Fault[] }
  | { readonly code: 'permission.denied' | 'resource.unknown' | 'organisation.changed-meanwhile' };

/** Hashes at once: as many as there are threads for it. */
const HASHES_AT_ONCE = 4;

type Password = { readonly plain: string; readonly hash: string; readonly isTemporary: boolean };

/** Imports departments, groups and people, all or nothing; ids stay stable by name, alias and login. */
@Injectable()
export class ImportOrganisation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  /** What the import would change; nothing is written. */
  async preview(document: OrganisationDocument, actor: Actor): Promise<Result<ImportedView, ImportRefusal>> {
    const permitted = permit(actor, { action: 'organisation.manage' });
    if (!permitted.ok) return permitted;
    const logins = document.people.map(({ login }) => normalLogin(login));
    const known = await knownOrganisation(this.reader.query, logins);
    const matched = matchAll(document, known);
    if (matched.faults.length > 0) return refuse({ code: 'organisation.invalid', errors: matched.faults });
    const { departments, groups, people } = matched;
    const outcome = { departments: departments.changed, groups: groups.changed, people: people.changed };
    const changes = importChanges(known, outcome).map(importChangeView);
    const shown = {
      changes: changes.slice(0, MOST_CHANGES_SHOWN),
      more: Math.max(0, changes.length - MOST_CHANGES_SHOWN),
    };
    return accept({ ...viewOf(document, matched, new Map()), isPreview: true, ...shown });
  }

  /** Imports it. */
  async run(document: OrganisationDocument, actor: Actor): Promise<Result<ImportedView, ImportRefusal>> {
    const permitted = permit(actor, { action: 'organisation.manage' });
    if (!permitted.ok) return permitted;
    const logins = document.people.map(({ login }) => normalLogin(login));
    const first = matchAll(document, await knownOrganisation(this.reader.query, logins));
    if (first.faults.length > 0) return refuse({ code: 'organisation.invalid', errors: first.faults });
    // Hashing takes a while, so it is done before the transaction, which then matches again under its lock.
    const passwords = await passwordsFor(first.people.changed);
    return this.unitOfWork.run(async (tx) => {
      await lockOrganisation(tx.query);
      const matched = matchAll(document, await knownOrganisation(tx.query, logins));
      if (matched.faults.length > 0) return refuse({ code: 'organisation.invalid', errors: matched.faults });
      const people = matched.people.changed.map((person) => writeOf(person, passwords));
      if (!people.every((person) => person !== null)) return refuse({ code: 'organisation.changed-meanwhile' });
      await save(tx, matched, people);
      const view = viewOf(document, matched, passwords);
      const { temporaryPasswords: _secret, ...counts } = view.people;
      tx.audit.add({
        actor: signatureOf(actor),
        action: 'organisation.imported',
        subject: 'organisation',
        data: { departments: { ...view.departments }, groups: { ...view.groups }, people: counts },
      });
      return accept(view);
    });
  }
}

type Matched = ReturnType<typeof matchAll>;

function matchAll(document: OrganisationDocument, known: KnownOrganisation) {
  const departments = matchDepartments(document, known.departments);
  const groups = matchGroups(document, known.groups, departments.idOf);
  const people = matchPeople(document, known.people, departments.idOf);
  return { departments, groups, people, faults: [...departments.faults, ...groups.faults, ...people.faults] };
}

async function save(tx: Tx, { departments, groups }: Matched, people: readonly PersonWrite[]): Promise<void> {
  await saveDepartments(tx.query, departments.changed);
  await saveGroups(tx.query, groups.changed);
  await savePeople(tx.query, people);
}

async function passwordsFor(people: readonly PersonChange[]): Promise<Map<string, Password>> {
  const wanted = people.filter(({ newPassword }) => newPassword !== undefined);
  const passwords = new Map<string, Password>();
  const hashNext = async (): Promise<void> => {
    for (let person = wanted.pop(); person; person = wanted.pop()) {
      const plain = person.newPassword ?? temporaryPassword();
      passwords.set(person.login, { plain, hash: await hashPassword(plain), isTemporary: person.newPassword === null });
    }
  };
  await Promise.all(Array.from({ length: HASHES_AT_ONCE }, hashNext));
  return passwords;
}

// Null when somebody appeared or vanished between the two looks, so that a password is lacking.
function writeOf(
  { newPassword, ...person }: PersonChange,
  passwords: ReadonlyMap<string, Password>,
): PersonWrite | null {
  const password = passwords.get(person.login);
  if (newPassword === undefined) return { ...person, passwordHash: null, isPasswordTemporary: false };
  return password ? { ...person, passwordHash: password.hash, isPasswordTemporary: password.isTemporary } : null;
}

function viewOf(
  document: OrganisationDocument,
  { departments, groups, people }: Matched,
  passwords: ReadonlyMap<string, Password>,
): ImportedView {
  const created = new Set(
    people.changed.filter(({ newPassword }) => newPassword !== undefined).map(({ login }) => login),
  );
  const temporaryPasswords = [...passwords]
    .filter(([login, { isTemporary }]) => isTemporary && created.has(login))
    .map(([login, { plain }]) => ({ login, password: plain }))
    .sort((a, b) => (a.login < b.login ? -1 : 1));
  return {
    isPreview: false,
    changes: [],
    more: 0,
    departments: counts(document.departments.length, departments),
    groups: counts(document.groups.length, groups),
    people: { ...counts(document.people.length, people), temporaryPasswords },
  };
}

function counts(all: number, { changed, created }: { changed: readonly unknown[]; created: number }): CountsView {
  return { created, updated: changed.length - created, unchanged: all - changed.length };
}
