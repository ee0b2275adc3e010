import { Loaded, Nothing, Section } from '../../design/index.js';
import { useDates, useWords } from '../../language/index.js';
import { PROJECT_STEPS, useFieldWord } from '../../words/index.js';
import type { Project } from './data.js';
import { useProjects } from './data.js';
import { PART_WORDS } from './part-words.js';

// The document is Chinese whatever the language of the page.
const STAGES = [PART_WORDS.planning, PART_WORDS.reserve, PART_WORDS.secured, PART_WORDS.driven];

/** The key projects as the document lists them: owners, content, and what must be done before they begin. */
export function ProjectsPart({ planId }: { readonly planId: string }) {
  const t = useWords(PART_WORDS);
  const query = useProjects(planId);
  return (
    <Section title={t.projects}>
      <Loaded
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing title={t.noProjects}>{t.noProjectsHint}</Nothing>}
      >
        {({ items }) => <Groups projects={items} />}
      </Loaded>
    </Section>
  );
}

function Groups({ projects }: { readonly projects: readonly Project[] }) {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const group = project.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), project]);
  }
  return [...groups].map(([group, own]) => (
    <section key={group} className="project-group">
      {group !== '' && <h3>{group}</h3>}
      <ol className="projects">
        {own.map((project) => (
          <OneProject key={`${String(project.lineFrom)} ${project.name}`} project={project} />
        ))}
      </ol>
    </section>
  ));
}

function OneProject({ project }: { readonly project: Project }) {
  const t = useWords(PART_WORDS);
  const { number, name, content, units, isOpenList, group } = project;
  const owners = units.map((unit) => unit.name).join(t.comma);
  return (
    <li className="project">
      <div>
        <strong>
          {number !== null && `${String(number)}. `}
          {name}
        </strong>
        <p className="project-content">{content}</p>
        {owners !== '' && (
          <div className="quiet">
            {t.owners}: {owners}
            {isOpenList && t.andOthers}
          </div>
        )}
      </div>
      <div>
        <Pipeline group={group} />
        <Steps project={project} />
      </div>
    </li>
  );
}

/** Where the project stands between planning and building, when the document lists it under one of these stages. */
function Pipeline({ group }: { readonly group: string | null }) {
  const t = useWords(PART_WORDS);
  const stages = [t.planning, t.reserve, t.secured, t.driven];
  const at = group === null ? -1 : STAGES.findIndex(({ zh }) => group.includes(zh));
  if (at === -1) return null;
  return (
    <ol className="pipeline" aria-label={t.pipeline}>
      {stages.map((stage, place) => (
        <li key={stage} aria-current={place === at ? 'step' : undefined}>
          {stage}
        </li>
      ))}
    </ol>
  );
}

function Steps({ project: { steps } }: { readonly project: Project }) {
  const t = useWords(PART_WORDS);
  const word = useFieldWord();
  const dates = useDates();
  if (steps.length === 0) return null;
  return (
    <>
      <span className="quiet">{t.steps}</span>
      <ul className="project-steps">
        {steps.map(({ kind, phrase, dueOn }) => (
          <li key={`${kind} ${phrase}`} title={phrase}>
            {word(PROJECT_STEPS, kind)} <span className="quiet">{dueOn === null ? t.noDate : dates.day(dueOn)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
