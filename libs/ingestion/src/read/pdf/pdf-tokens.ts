const BLANK = new Set('\0\t\n\f\r ');
const SPECIAL = /[\0\t\n\f\r ()<>[\]{}/%]/y;
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const NUMBER = /[+\-.\d]+/y;

/** The tokens of a PDF from any place of it on, read as pdfjs reads them; walks a bounded way in all. */
export class PdfTokens {
  at = 0;
  private wayLeft: number;

  /** Reads the file given one character a byte; comments may be walked over four times the length of the file. */
  constructor(private readonly text: string) {
    this.wayLeft = 4 * text.length + 1_024;
  }

  /** Whether the tokens were arranged so that reading them would take more than a bounded way. */
  get isSpent(): boolean {
    return this.wayLeft < 0;
  }

  /** Steps over blanks and comments. */
  skipBlank(): void {
    const from = this.at;
    for (let isComment = false; this.at < this.text.length && this.at - from <= this.wayLeft; this.at++) {
      const sign = this.text.charAt(this.at);
      if (isComment) isComment = sign !== '\n' && sign !== '\r';
      else if (sign === '%') isComment = true;
      else if (!BLANK.has(sign)) break;
    }
    this.wayLeft -= this.at - from + 1;
  }

  /** Whether these signs stand here; steps over them if so. */
  takes(signs: string): boolean {
    this.skipBlank();
    if (!this.text.startsWith(signs, this.at)) return false;
    this.at += signs.length;
    return true;
  }

  /** The name that stands here, its escapes resolved. */
  name(): string | null {
    const name = this.match(NAME);
    return name === null ? null : name.slice(1).replace(/#([\dA-Fa-f]{2})/g, (_, code: string) => signOf(code));
  }

  /** Whether a reference to another object stands here; steps over it if so. */
  takesReference(): boolean {
    const from = this.at;
    if (this.match(NUMBER) !== null && this.match(NUMBER) !== null && this.takes('R') && this.isTokenEnd()) return true;
    this.at = from;
    return false;
  }

  private isTokenEnd(): boolean {
    SPECIAL.lastIndex = this.at;
    return this.at >= this.text.length || SPECIAL.test(this.text);
  }

  private match(pattern: RegExp): string | null {
    this.skipBlank();
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    this.wayLeft -= found?.length ?? 0;
    return found ?? null;
  }
}

function signOf(code: string): string {
  return String.fromCharCode(parseInt(code, 16));
}
