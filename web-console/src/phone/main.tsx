import { unstableSetRender } from 'antd-mobile';
import { StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { applyLanguage } from '../shared/i18n.ts';
import { applyAppearance } from '../shared/theme.ts';
import '../shared/tokens.css';
import './phone.css';
import './controls.css';
import './screens.css';
import './result.css';
import './camera.css';
import './elder.css';
import { PhoneApp } from './app.tsx';

// antd-mobile 5 renders toasts and dialogs through React 18's API; without this they silently show nothing.
const roots = new WeakMap<Element | DocumentFragment, Root>();
unstableSetRender((node, container) => {
  const root = roots.get(container) ?? createRoot(container);
  roots.set(container, root);
  root.render(node);
  return async () => {
    await Promise.resolve();
    root.unmount();
    roots.delete(container);
  };
});

applyLanguage();
applyAppearance();

const container = document.getElementById('root');
if (container === null) throw new Error('Expected #root in phone.html but found none');
createRoot(container).render(
  <StrictMode>
    <PhoneApp />
  </StrictMode>,
);
