/** One fault of some data: where (JSON pointer, RFC 6901) and what, in Chinese for the people who keep the data. */
export interface CalendarFault {
  readonly pointer: string;
  readonly detail: string;
}

/** A place in unknown data, with the list that all faults go to; the checks never throw and never stop at the first fault. */
export interface Place {
  readonly value: unknown;
  readonly pointer: string;
  readonly faults: CalendarFault[];
}

/** Notes a fault of this place. */
export function fault({ pointer, faults }: Place, detail: string): void {
  faults.push({ pointer, detail });
}

/** Notes a fault unless the value is as it should be; answers whether it is. */
export function check(place: Place, isRight: boolean, detail: string): boolean {
  if (!isRight) fault(place, detail);
  return isRight;
}

/** The place one step further in. */
export function within(place: Place, key: string | number, value: unknown): Place {
  const token = String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  return { value, pointer: `${place.pointer}/${token}`, faults: place.faults };
}

/** The fields of an object, each as a place; missing fields have the value undefined, and unknown ones are faults. */
export function fields<K extends string>(place: Place, names: readonly K[]): Record<K, Place> | undefined {
  const { value } = place;
  if (!check(place, typeof value === 'object' && value !== null && !Array.isArray(value), '应为对象')) return undefined;
  const object = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(object)) {
    if (!names.includes(key as K)) fault(within(place, key, object[key]), '未知字段');
  }
  return Object.fromEntries(names.map((name) => [name, within(place, name, object[name])])) as Record<K, Place>;
}

/** The entries of a list, each as a place. */
export function entries(place: Place): Place[] {
  if (!check(place, Array.isArray(place.value), '应为数组')) return [];
  return (place.value as unknown[]).map((entry, i) => within(place, i, entry));
}

/** Checks for a text that says something. */
export function checkText(place: Place): void {
  check(place, typeof place.value === 'string' && place.value.trim() !== '', '应为非空文本');
}
