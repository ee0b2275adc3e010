import type { StackLog } from '../stack-log.js';

/** Packages that a cold build of the pinned version compiles; only for the progress line, so a rough figure will do. */
const roughlyAll = 1_770;
const everyMs = 10_000;

/** Tells every ten seconds how far a Go build has come, from what `go build -v` writes. */
export class BuildProgress {
  private readonly startedAt = Date.now();
  private readonly lines: string[] = [];
  private compiled = 0;
  private downloaded = 0;
  private readonly clock: NodeJS.Timeout;

  constructor(private readonly log: StackLog) {
    this.clock = setInterval(() => this.tell(), everyMs);
  }

  /** Takes what the build wrote since the last time. */
  read(text: string): void {
    for (const line of text.split('\n').filter((one) => one !== '')) {
      if (line.startsWith('go: downloading ')) this.downloaded += 1;
      else this.compiled += 1;
      this.lines.push(line);
    }
  }

  /** Ends the telling. */
  end(): void {
    clearInterval(this.clock);
  }

  /** The last lines, to be shown when the build failed. */
  tail(): string {
    return this.lines.slice(-15).join('\n');
  }

  private tell(): void {
    const seconds = Math.round((Date.now() - this.startedAt) / 1_000);
    this.log.info({
      zh: `  … ${seconds} 秒：已下载 ${this.downloaded} 个模块，已编译 ${this.compiled}/约 ${roughlyAll} 个包`,
      en: `  … ${seconds} s: ${this.downloaded} modules downloaded, ${this.compiled} of about ${roughlyAll} packages compiled`,
    });
  }
}
