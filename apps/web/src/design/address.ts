import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** What the address says behind the question mark: the filters and choices of a view, so that a link opens exactly this view. */
export type Address = Readonly<Record<string, string | undefined>>;

/** The address's choices and how to change some of them; nothing and the empty text take a choice away. */
export function useAddress(): readonly [Address, (change: Address, options?: { readonly isStep?: boolean }) => void] {
  const search: Address = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = useCallback(
    (changed: Address, { isStep = false }: { readonly isStep?: boolean } = {}) => {
      void navigate({ to: '.', search: (before: Address) => tidy({ ...before, ...changed }), replace: !isStep });
    },
    [navigate],
  );
  return [search, change];
}

/** Only the choices that say something. */
export function tidy(address: Address): Address {
  return Object.fromEntries(Object.entries(address).filter(([, value]) => value !== undefined && value !== ''));
}

/** A query of the API as it stands in an address: lists joined by commas. */
export function asAddress(query: Readonly<Record<string, unknown>>): Address {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
}
