import { bigramsOf, comparableText } from './likeness.js';

/** A task that units have done or do, in words. */
export interface EarlierDuty {
  readonly text: string;
  readonly units: readonly { readonly unit: string; readonly part: 'lead' | 'support' | 'implement' }[];
}

/** What a unit says it is there for. */
export interface StatedDuty {
  readonly unit: string;
  readonly text: string;
}

/** What speaks for a unit. `like` tasks it had this part in are like this one, most alike first (places in the list of earlier tasks). */
export interface UnitSuggestion {
  readonly unit: string;
  /** Only for comparing suggestions with each other. */
  readonly score: number;
  readonly like: readonly number[];
  /** Whether its stated duties speak of the same things. */
  readonly isDuty: boolean;
}

/** Who might lead and who might support, best first; nothing of it is applied without a person. */
export interface SuggestedUnits {
  readonly leads: readonly UnitSuggestion[];
  readonly supporters: readonly UnitSuggestion[];
}

const LIKE_TASK = 0.15;
const LIKE_DUTY = 0.08;
const TASKS_COUNTED = 20;
const LEADS_SHOWN = 3;
const SUPPORTERS_SHOWN = 5;

interface Weighed {
  readonly at: number;
  readonly likeness: number;
}

/** Who led and supported tasks like this one, or states a duty like it: bigrams weigh more the fewer texts have them; of equals the one met first stands first. */
export function suggestUnits(
  task: string,
  { earlier, duties }: { readonly earlier: readonly EarlierDuty[]; readonly duties: readonly StatedDuty[] },
): SuggestedUnits {
  const likenessTo = weighing(
    task,
    [...earlier, ...duties].map(({ text }) => text),
  );
  const tasks = alike(likenessTo.slice(0, earlier.length), LIKE_TASK).slice(0, TASKS_COUNTED);
  const stated = alike(likenessTo.slice(earlier.length), LIKE_DUTY);
  const speaking = new Map(stated.map(({ at, likeness }) => [duties[at]?.unit ?? '', likeness]));
  const leads = ranked({ tasks, earlier, part: 'lead', speaking }).slice(0, LEADS_SHOWN);
  const supporters = ranked({ tasks, earlier, part: 'support', speaking: new Map() });
  return {
    leads,
    supporters: supporters.filter(({ unit }) => unit !== leads[0]?.unit).slice(0, SUPPORTERS_SHOWN),
  };
}

/** The cosine between the weighted bigrams of one text and those of each other text, from 0 to 1. */
function weighing(text: string, others: readonly string[]): number[] {
  const sets = others.map((other) => bigramsOf(comparableText(other)));
  const wanted = bigramsOf(comparableText(text));
  const having = new Map<string, number>();
  for (const set of [...sets, wanted]) for (const bigram of set) having.set(bigram, (having.get(bigram) ?? 0) + 1);
  const weight = (bigram: string): number => Math.log(1 + (sets.length + 1) / (having.get(bigram) ?? 1)) ** 2;
  const length = (set: ReadonlySet<string>): number => Math.sqrt([...set].reduce((sum, one) => sum + weight(one), 0));
  const own = length(wanted);
  return sets.map((set) => {
    const shared = [...wanted].reduce((sum, one) => (set.has(one) ? sum + weight(one) : sum), 0);
    return shared === 0 ? 0 : shared / (own * length(set));
  });
}

function alike(likenesses: readonly number[], atLeast: number): Weighed[] {
  const all = likenesses.map((likeness, at) => ({ at, likeness }));
  return all.filter(({ likeness }) => likeness >= atLeast).sort((a, b) => b.likeness - a.likeness || a.at - b.at);
}

interface Ranking {
  readonly tasks: readonly Weighed[];
  readonly earlier: readonly EarlierDuty[];
  readonly part: 'lead' | 'support';
  readonly speaking: ReadonlyMap<string, number>;
}

function ranked({ tasks, earlier, part, speaking }: Ranking): UnitSuggestion[] {
  const found = new Map<string, { score: number; like: number[] }>();
  for (const [unit, likeness] of speaking) found.set(unit, { score: likeness, like: [] });
  for (const { at, likeness } of tasks) {
    for (const { unit } of (earlier[at]?.units ?? []).filter((one) => one.part === part)) {
      const { score, like } = found.get(unit) ?? { score: 0, like: [] };
      found.set(unit, { score: score + likeness, like: [...like, at] });
    }
  }
  return [...found]
    .map(([unit, told]) => ({ unit, ...told, isDuty: speaking.has(unit) }))
    .sort((a, b) => b.score - a.score);
}
