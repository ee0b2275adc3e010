import type { CommandStreams } from './command.js';
import { commands } from './commands.js';
import { helpText } from './help.js';
import type { Language } from './language.js';
import { languageOf } from './language.js';
import { nearest } from './nearest.js';

const helpWords = new Set(['help', '--help', '-h']);

/** Runs `duban` with these arguments; answers the exit code (2 for a command that does not exist). */
export async function main(argv: readonly string[], io: CommandStreams = process): Promise<number> {
  const language = languageOf(argv);
  const [name, ...rest] = withoutLeadingLanguage(argv);
  if (name === undefined || helpWords.has(name)) {
    io.stdout.write(helpText(commands, language));
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    io.stderr.write(`${unknownCommand(name, language)}\n`);
    return 2;
  }
  const run = await entry.load();
  return run(rest, io);
}

// `duban --lang en due …` means the same as `duban due --lang en …`.
function withoutLeadingLanguage(argv: readonly string[]): string[] {
  const [first, second, ...rest] = argv;
  if (first === '--lang' && second !== undefined) return moved(rest, ['--lang', second]);
  if (first?.startsWith('--lang=') === true) return moved(argv.slice(1), [first]);
  return [...argv];
}

function moved([name, ...rest]: readonly string[], option: readonly string[]): string[] {
  if (name === undefined) return [];
  return helpWords.has(name) ? [name] : [name, ...option, ...rest];
}

function unknownCommand(name: string, language: Language): string {
  const meant = nearest(name, Object.keys(commands));
  if (language === 'zh')
    return `没有“${name}”这个命令。${meant === undefined ? 'duban help 列出全部命令。' : `是不是 duban ${meant}？`}`;
  return `There is no command "${name}". ${meant === undefined ? 'duban help lists them all.' : `Did you mean duban ${meant}?`}`;
}
