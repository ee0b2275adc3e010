import { Button } from 'antd';
import type { Language } from './language.js';
import { LANGUAGES, localeOf } from './language.js';
import { useLanguage } from './speaking.js';

// Each language is named in itself, so that whoever needs it can read it.
const NAMES: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** Changes to the other language. */
export function LanguageChoice() {
  const { language, choose } = useLanguage();
  return LANGUAGES.filter((one) => one !== language).map((one) => (
    <Button key={one} type="text" lang={localeOf(one)} onClick={() => choose(one)}>
      {NAMES[one]}
    </Button>
  ));
}
