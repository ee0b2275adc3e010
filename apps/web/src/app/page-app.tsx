import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import enGB from 'antd/locale/en_GB';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/en-gb';
import 'dayjs/locale/zh-cn';
import { useEffect, useState } from 'react';
import { queryClient } from '../api/index.js';
import { THEME } from '../design/index.js';
import type { Language } from '../language/index.js';
import { useLanguage } from '../language/index.js';
import { router } from './routes.js';

const LOCALES: Readonly<Record<Language, typeof zhCN>> = { zh: zhCN, en: enGB };

/** The whole page: one theme, one language at a time, one memory of answers, one router. */
export function PageApp() {
  const { language } = useLanguage();
  const [client] = useState(queryClient);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en-gb');
  useEffect(() => {
    void client.invalidateQueries();
  }, [client, language]);
  return (
    <ConfigProvider theme={THEME} locale={LOCALES[language]} button={{ autoInsertSpace: false }}>
      <App message={{ maxCount: 3 }} notification={{ placement: 'topRight', maxCount: 3 }}>
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
