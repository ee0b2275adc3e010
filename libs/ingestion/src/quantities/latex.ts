const FORMULA = /\$([^$\n]{1,120})\$/g;
const POWER = /(\d+(?:\.\d+)?)\s*\\times\s*10\s*\^\s*\{?\s*(\d{1,2})\s*\}?/g;
const RAISED: Readonly<Record<string, string>> = { '1': '¹', '2': '²', '3': '³' };

/** Folded text with LaTeX remains of a scan as plain figures and units; the length may change. */
export function withoutLatex(folded: string): string {
  if (!folded.includes('$')) return folded;
  return folded.replace(FORMULA, (_, formula: string) =>
    formula
      .replace(POWER, (_whole, figure: string, power: string) => plainFigure(figure, Number(power)))
      .replace(/\\(?:text|mathrm|rm)\s*\{\s*([^{}]{0,20})\}/g, '$1')
      .replace(/\s*\^\s*\{?\s*([123])\s*\}?/g, (_whole, sign: string) => RAISED[sign] ?? sign)
      .replace(/\\%/g, '%')
      .replace(/\\[a-z]+/g, ' '),
  );
}

function plainFigure(figure: string, power: number): string {
  const [whole = '', part = ''] = figure.split('.');
  const digits = part.padEnd(power, '0');
  const rest = digits.slice(power);
  return `${whole}${digits.slice(0, power)}${rest === '' ? '' : `.${rest}`}`.replace(/^0+(?=\d)/, '');
}
