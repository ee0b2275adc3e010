import { useBlocker } from '@tanstack/react-router';
import { App } from 'antd';
import { useWords, words } from '../../language/index.js';

const WORDS = words({
  title: { zh: '有内容尚未保存', en: 'Something is not saved yet' },
  text: { zh: '离开后，未保存的内容会丢失。', en: 'What is not saved will be lost when you leave.' },
  leave: { zh: '仍要离开', en: 'Leave all the same' },
  stay: { zh: '留在本页', en: 'Stay here' },
});

/** Warns before a page with unsaved work is left, by a link as well as by closing the window. */
export function useUnsaved(isUnsaved: boolean): void {
  const t = useWords(WORDS);
  const { modal } = App.useApp();
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (!isUnsaved || current.pathname === next.pathname) return false;
      return !(await modal.confirm({ title: t.title, content: t.text, okText: t.leave, cancelText: t.stay }));
    },
    enableBeforeUnload: () => isUnsaved,
    disabled: !isUnsaved,
  });
}
