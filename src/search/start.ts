import { part } from './parts.ts';
import { focusOnShortcut } from './shortcut.ts';

// The search of the header is fetched when someone turns to it.
const form = part(document, '[data-search-box]', HTMLFormElement);
const field = part(form, 'input', HTMLInputElement);
const open = async () => {
  const { openBox } = await import('./box.ts');
  openBox(form, field);
};
focusOnShortcut(field);
if (document.activeElement === field) void open();
else field.addEventListener('focus', () => void open(), { once: true });
