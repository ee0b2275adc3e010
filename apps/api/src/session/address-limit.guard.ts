import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Inject, Injectable } from '@nestjs/common';
import type { ApiRequest } from '../edge/index.js';
import { refused } from '../edge/index.js';
import type { FullSettings } from '../settings.js';
import { API_SETTINGS } from '../settings.js';

const WINDOW_MS = 60_000;
const MOST_ADDRESSES = 50_000;

/** Lets an address attempt so many sign-ins a minute; the back-off of each login stands in the record and holds across processes. */
@Injectable()
export class AddressLimitGuard implements CanActivate {
  readonly #windows = new Map<string, { readonly endsAt: number; count: number }>();

  constructor(@Inject(API_SETTINGS) private readonly settings: FullSettings) {}

  canActivate(context: ExecutionContext): boolean {
    const { ip = '' } = context.switchToHttp().getRequest<ApiRequest>();
    const now = performance.now();
    const window = this.windowOf(ip, now);
    window.count += 1;
    if (window.count <= this.settings.signInsPerMinute) return true;
    throw refused({ code: 'request.throttled', retryAfterSeconds: Math.ceil((window.endsAt - now) / 1_000) });
  }

  private windowOf(address: string, now: number) {
    const current = this.#windows.get(address);
    if (current && current.endsAt > now) return current;
    if (this.#windows.size >= MOST_ADDRESSES) this.#windows.clear();
    const window = { endsAt: now + WINDOW_MS, count: 0 };
    this.#windows.set(address, window);
    return window;
  }
}
