import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageApp } from './app/page-app.js';
import './design/page.css';
import './design/sheet.css';
import { SpeakingProvider } from './language/index.js';

const place = document.getElementById('page');
if (place === null) throw new Error('the document has no place for the page');
createRoot(place).render(
  <StrictMode>
    <SpeakingProvider>
      <PageApp />
    </SpeakingProvider>
  </StrictMode>,
);
