import '../shared/tokens.css';
import './desk.css';
import './case.css';
import './clocks.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyLanguage } from '../shared/i18n.ts';
import { applyAppearance } from '../shared/theme.ts';
import { DeskApp } from './app.tsx';

applyAppearance();
applyLanguage();
const root = document.getElementById('root');
if (root === null) throw new Error('Expected an element with id root in console.html');
createRoot(root).render(
  <StrictMode>
    <DeskApp />
  </StrictMode>,
);
