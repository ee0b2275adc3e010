/** Asks a bare worker for the looks since an instant (epoch ms). */
export interface ToBareWorker {
  readonly since: number;
}

/** What a bare worker tells: that it polls, or when its looks happened (epoch ms). */
export type FromBareWorker = { readonly kind: 'ready' } | { readonly kind: 'looks'; readonly at: readonly number[] };
