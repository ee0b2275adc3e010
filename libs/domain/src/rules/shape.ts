/** What is wrong at one place of a document, in words that tell what to do; `pointer` is a JSON pointer (RFC 6901). */
export interface Fault {
  readonly pointer: string;
  readonly detail: { readonly zh: string; readonly en: string };
}

/** Lists every fault of a value that stands at a pointer; no fault means the value has the shape. */
export type Check = (value: unknown, at: string) => readonly Fault[];

/** One fault, in both languages. */
export function fault(pointer: string, zh: string, en: string): Fault {
  return { pointer, detail: { zh, en } };
}

/** The pointer of a member of the value at a pointer. */
export function below(at: string, key: string | number): string {
  return `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Whether a value is a plain object with members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value may be absent; if it is there, it must pass. */
export function optional(check: Check): Check {
  return (value, at) => (value === undefined ? [] : check(value, at));
}

/** The value may be null; if it is not, it must pass. */
export function nullable(check: Check): Check {
  return (value, at) => (value === null ? [] : check(value, at));
}

/** An object with exactly these members. */
export function object(members: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isObject(value)) return [fault(at, '这里应为一个对象', 'put an object here')];
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(members, key));
    return [
      ...Object.entries(members).flatMap(([key, check]) => check(value[key], below(at, key))),
      ...unknown.map((key) => fault(below(at, key), '没有这一项，请删去', 'there is no such member, remove it')),
    ];
  };
}

/** An object whose members all have one shape, at least one of them. */
export function record(check: Check): Check {
  return (value, at) => {
    if (!isObject(value)) return [fault(at, '这里应为一个对象', 'put an object here')];
    const entries = Object.entries(value);
    if (entries.length === 0) return [fault(at, '至少填写一项', 'give at least one member')];
    return entries.flatMap(([key, member]) => check(member, below(at, key)));
  };
}

/** A list of at least `min` entries of one shape. */
export function list(check: Check, min = 0): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return [fault(at, '这里应为一个列表', 'put a list here')];
    if (value.length < min) return [fault(at, `至少填写 ${String(min)} 项`, `give at least ${String(min)}`)];
    return value.flatMap((entry: unknown, index) => check(entry, below(at, index)));
  };
}

/** A number within bounds, both inclusive; whole when asked. */
export function number(bounds: { readonly min: number; readonly max: number; readonly whole?: boolean }): Check {
  const whole = bounds.whole === true;
  return (value, at) => {
    const fits = typeof value === 'number' && value >= bounds.min && value <= bounds.max;
    if (fits && (!whole || Number.isInteger(value))) return [];
    const span = `${String(bounds.min)}–${String(bounds.max)}`;
    return [
      fault(at, `请填写 ${span} 之间的${whole ? '整数' : '数'}`, `give a ${whole ? 'whole ' : ''}number in ${span}`),
    ];
  };
}

/** One of a few values. */
export function oneOf(values: readonly unknown[]): Check {
  const told = values.map(String).join(', ');
  return (value, at) => (values.includes(value) ? [] : [fault(at, `请从 ${told} 中选一个`, `give one of ${told}`)]);
}

/** Text that matches a pattern; `like` is a good example of it. */
export function text(pattern: RegExp, like: string): Check {
  return (value, at) =>
    typeof value === 'string' && pattern.test(value)
      ? []
      : [fault(at, `请按这样的形式填写：${like}`, `write it like ${like}`)];
}

/** Yes or no. */
export const flag: Check = oneOf([true, false]);
