import type { InfiniteData, UseInfiniteQueryResult, UseQueryResult } from '@tanstack/react-query';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Schemas } from '../api/index.js';
import { about, answered, api } from '../api/index.js';

/** A digest in the own inbox. */
export type Digest = Schemas['DigestView'];
/** One line of a digest. */
export type DigestLine = Schemas['DigestLineView'];

interface PageOf<Item> {
  readonly items: Item[];
  readonly nextCursor: string | null;
}
type Pages<Item> = UseInfiniteQueryResult<InfiniteData<PageOf<Item>>>;

/** The own digests, newest first, page by page. */
export function useInbox(): Pages<Digest> {
  return useInfiniteQuery({
    queryKey: ['inbox'],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/inbox', { params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    meta: about('inbox', 'obligation'),
  });
}

/** One digest on its way out. */
export type Delivery = Schemas['DeliveryView'];
/** A channel of delivery. */
export type Channel = Delivery['channel'];
/** The state of a delivery. */
export type DeliveryState = Delivery['state'];

/** Which deliveries are shown. */
export interface DeliveryFilter {
  readonly state?: DeliveryState;
  readonly channel?: Channel;
  readonly recipient?: string;
}

/** What was sent, what waits and what failed, newest first. */
export function useDeliveries(filter: DeliveryFilter): Pages<Delivery> {
  return useInfiniteQuery({
    queryKey: ['deliveries', filter],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/deliveries', { params: { query: { ...filter, ...(pageParam && { cursor: pageParam }) } } }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    meta: about('inbox'),
  });
}

/** Deliveries counted by channel and state. */
export function useDeliveryCounts(): UseQueryResult<Schemas['DeliveryCountsView']> {
  return useQuery({
    queryKey: ['deliveries', 'counts'],
    queryFn: () => answered(api.GET('/api/v1/deliveries/counts')),
    meta: about('inbox'),
  });
}

/** One delivery with what it said. */
export function useDelivery(id: string): UseQueryResult<Schemas['DeliveryDetailView']> {
  return useQuery({
    queryKey: ['delivery', id],
    queryFn: () => answered(api.GET('/api/v1/deliveries/{id}', { params: { path: { id } } })),
    meta: about('inbox', 'obligation'),
  });
}
