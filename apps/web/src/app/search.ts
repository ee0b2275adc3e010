import type { Address } from '../design/index.js';

const MOST_CHOICES = 40;
const LONGEST_CHOICE = 2_000;

/** The choices behind the question mark, as plain text each. */
export function parseSearch(text: string): Address {
  const choices = [...new URLSearchParams(text)].slice(0, MOST_CHOICES);
  return Object.fromEntries(choices.map(([name, value]) => [name, value.slice(0, LONGEST_CHOICE)]));
}

/** The choices as they stand in an address; nothing when there are none. */
export function stringifySearch(choices: Record<string, unknown>): string {
  const said = Object.entries(choices).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

/** Every view takes the address's choices as they are and reads its own. */
export function validateSearch(choices: Record<string, unknown>): Address {
  return Object.fromEntries(Object.entries(choices).map(([name, value]) => [name, String(value)]));
}
