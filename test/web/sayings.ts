import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** One saying of a `words({ … })` table. */
export interface Saying {
  readonly file: string;
  readonly key: string;
  /** Whether it is made of what is given, so that it may have no letter of its own. */
  readonly hasBlanks: boolean;
  readonly zh: string;
  readonly en: string;
}

/** What the sources of the page say, and where they say something outside the tables. */
export interface Said {
  readonly sayings: readonly Saying[];
  /** Text for people that stands in the code itself, as `file: text`. */
  readonly strays: readonly string[];
  /** Sayings that nothing in their folder mentions, as `file: key`. */
  readonly unused: readonly string[];
}

const HAN = /\p{Script=Han}/u;
const LETTERS = /\p{L}{2,}/u;
const SPOKEN_ATTRIBUTES = new Set([
  'aria-label',
  'title',
  'label',
  'placeholder',
  'alt',
  'description',
  'okText',
  'cancelText',
]);

/** Reads every source below the folder; specs are not said to anybody. */
export function saidIn(folder: string): Said {
  const files = filesBelow(folder).map((path) => parse(path, relative(folder, path)));
  const sayings = files.flatMap(sayingsOf);
  return { sayings, strays: files.flatMap(straysOf), unused: unusedOf(sayings, files) };
}

interface Source {
  readonly file: string;
  readonly tree: ts.SourceFile;
}

function parse(path: string, file: string): Source {
  const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  return { file, tree };
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.tsx?$/u.test(entry.name) && !/\.(spec|d)\.tsx?$/u.test(entry.name) ? [path] : [];
  });
}

function isTable(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'words';
}

function sayingsOf({ file, tree }: Source): Saying[] {
  const found: Saying[] = [];
  walk(tree, (node) => {
    if (!isTable(node)) return true;
    for (const property of (node.arguments[0] as ts.ObjectLiteralExpression).properties)
      found.push(sayingOf(property, file));
    return false;
  });
  return found;
}

function sayingOf(property: ts.ObjectLiteralElementLike, file: string): Saying {
  const { name, initializer } = property as ts.PropertyAssignment;
  const said = new Map(
    (initializer as ts.ObjectLiteralExpression).properties.map((one) => {
      const { name: language, initializer: text } = one as ts.PropertyAssignment;
      return [nameOf(language), textOf(text)];
    }),
  );
  const hasBlanks = (initializer as ts.ObjectLiteralExpression).properties.some(
    (one) => !ts.isStringLiteralLike((one as ts.PropertyAssignment).initializer),
  );
  return { file, key: nameOf(name), hasBlanks, zh: said.get('zh') ?? '', en: said.get('en') ?? '' };
}

function nameOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

/** All literal text within an expression. */
function textOf(node: ts.Node): string {
  const parts: string[] = [];
  walk(node, (one) => {
    if (ts.isStringLiteralLike(one) || ts.isTemplateHead(one) || ts.isTemplateMiddle(one) || ts.isTemplateTail(one))
      parts.push(one.text);
    return true;
  });
  return parts.join(' ');
}

function straysOf({ file, tree }: Source): string[] {
  const found: string[] = [];
  walk(tree, (node) => {
    if (isTable(node)) return false;
    if (isStray(node)) found.push(`${file}: ${node.getText().trim().slice(0, 60)}`);
    return true;
  });
  return found;
}

function isStray(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return LETTERS.test(node.text);
  if (ts.isTemplateExpression(node)) return HAN.test(textOf(node));
  if (!ts.isStringLiteralLike(node)) return false;
  if (HAN.test(node.text)) return true;
  const { parent } = node;
  if (ts.isJsxExpression(parent) && !ts.isJsxAttribute(parent.parent)) return LETTERS.test(node.text);
  return ts.isJsxAttribute(parent) && SPOKEN_ATTRIBUTES.has(parent.name.getText()) && LETTERS.test(node.text);
}

/** A saying is used when its key is read from a table, or named as text, somewhere in its own folder. */
function unusedOf(sayings: readonly Saying[], files: readonly Source[]): string[] {
  const mentioned = new Map<string, Set<string>>();
  for (const { file, tree } of files) {
    const names = mentioned.get(dirname(file)) ?? new Set<string>();
    mentioned.set(dirname(file), names);
    walk(tree, (node) => {
      if (isTable(node)) return false;
      if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
      if (ts.isStringLiteralLike(node)) names.add(node.text);
      return true;
    });
  }
  return sayings
    .filter(({ file, key }) => mentioned.get(dirname(file))?.has(key) !== true)
    .map(({ file, key }) => `${file}: ${key}`);
}

function walk(node: ts.Node, visit: (node: ts.Node) => boolean): void {
  if (visit(node)) node.forEachChild((child) => walk(child, visit));
}
