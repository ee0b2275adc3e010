import type { IndicatorDraft, PipelineStep, ProjectDraft } from '@duban/ingestion';
import type { UnitName } from '@duban/persistence';
import { CivilDate, Flag, Id, ListOf, ListOfObjects, OneOf, Quantity, Text, text, Whole } from '../edge/index.js';
import { unitBook } from '../plans/index.js';

const RELATIONS = ['eq', 'gte', 'gt', 'lte', 'lt', 'range'];
const BINDINGS = ['binding', 'expected'] as const;
const ANY = { min: -1e15, max: 1e15 };

/** An indicator (指标) of a plan’s target table. */
export class IndicatorView {
  @Text({ max: 500 }) name!: string;
  @Text({ max: 100, nullable: true }) unit!: string | null;
  @Text({ max: 200, nullable: true, describes: 'the group it stands in' }) domain!: string | null;
  @Whole({ min: 1900, max: 2200, nullable: true }) baselineYear!: number | null;
  @Quantity({ ...ANY, nullable: true }) baseline!: number | null;
  @Whole({ min: 1900, max: 2200, nullable: true }) targetYear!: number | null;
  @Quantity({ ...ANY, nullable: true }) target!: number | null;
  @Text({ max: 500, nullable: true, describes: 'the target as written' }) targetText!: string | null;
  @OneOf(RELATIONS, { nullable: true }) relation!: string | null;
  @OneOf(BINDINGS, { nullable: true, describes: '约束性 or 预期性; null where the table does not say' }) binding!:
    string | null;
  @Text({ max: 100, nullable: true, describes: 'the attribute as written' }) attribute!: string | null;
  @Whole({ min: 1, max: 10_000_000 }) lineFrom!: number;
}

/** The indicators of a plan. */
export class IndicatorsView {
  @ListOfObjects(() => IndicatorView, { max: 2_000 }) items!: IndicatorView[];
}

/** A unit named beside a project. */
export class ProjectUnitView {
  @Text({ max: 500, describes: 'as written' }) name!: string;
  @Id({ nullable: true, describes: 'the unit of the organisation that it names' }) departmentId!: string | null;
}

/** A preliminary step (赋码、可研、环评、节能、初设、用地) that a project’s text names. */
export class ProjectStepView {
  @OneOf(['code', 'feasibility', 'environment', 'energy', 'design', 'land']) kind!: string;
  @Text({ max: 200 }) phrase!: string;
  @CivilDate({ nullable: true }) dueOn!: string | null;
}

/** A key project (重点项目) of a plan. */
export class ProjectView {
  @Whole({ min: 0, max: 100_000, nullable: true }) number!: number | null;
  @Text({ max: 500, nullable: true, describes: 'the stage or kind under which it is listed' }) group!: string | null;
  @Text({ max: 1_000 }) name!: string;
  @Text({ max: 20_000, min: 0 }) content!: string;
  @ListOfObjects(() => ProjectUnitView, { max: 200, describes: 'its owners' }) units!: ProjectUnitView[];
  @Flag({ describes: 'the list of units ends in 等' }) isOpenList!: boolean;
  @ListOf(text({ max: 300 }), { max: 200, describes: 'its figures as they were read' }) figures!: string[];
  @ListOfObjects(() => ProjectStepView, { max: 100 }) steps!: ProjectStepView[];
  @Whole({ min: 1, max: 10_000_000 }) lineFrom!: number;
}

/** The key projects of a plan: all for an office, those that name the own units for a department. */
export class ProjectsView {
  @ListOfObjects(() => ProjectView, { max: 2_000 }) items!: ProjectView[];
}

/** The view of an indicator as it was read from the document. */
export function indicatorView({ source, attribute, ...told }: IndicatorDraft): IndicatorView {
  const { name, unit, domain, baselineYear, baseline, targetYear, target, targetText, relation } = told;
  return {
    ...{ name, unit, domain, baselineYear, baseline, targetYear, target, targetText, relation, attribute },
    binding: bindingOf(attribute),
    lineFrom: source.lineFrom,
  };
}

/** The views of projects with their owners found in the organisation; `only` keeps those that name one of these units. */
export function projectViews(
  projects: readonly ProjectDraft[],
  { names, only }: { names: readonly UnitName[]; only: readonly string[] | null },
): ProjectView[] {
  const book = unitBook(names);
  return projects.flatMap((project) => {
    const known = project.units.map((name) => ({ name, meant: book(name) }));
    const ids = known.flatMap(({ meant }) =>
      meant.kind === 'unit' ? [meant.departmentId] : meant.kind === 'group' ? meant.departmentIds : [],
    );
    if (only && !ids.some((id) => only.includes(id))) return [];
    const units = known.map(({ name, meant }) => ({
      name,
      departmentId: meant.kind === 'unit' ? meant.departmentId : null,
    }));
    return [projectView(project, units)];
  });
}

function projectView(project: ProjectDraft, units: ProjectUnitView[]): ProjectView {
  const { no, group, name, content, unitsOpen, quantities, steps, source } = project;
  return {
    ...{ number: no, group, name, content, units },
    isOpenList: unitsOpen,
    figures: quantities.map(
      ({ value, unit }) => `${typeof value === 'number' ? String(value) : value.join('–')}${unit}`,
    ),
    steps: steps.map(({ kind, phrase, dueOn }: PipelineStep) => ({ kind, phrase, dueOn })),
    lineFrom: source.lineFrom,
  };
}

function bindingOf(attribute: string | null): (typeof BINDINGS)[number] | null {
  if (attribute === null) return null;
  if (attribute.includes('约束')) return 'binding';
  return attribute.includes('预期') ? 'expected' : null;
}
