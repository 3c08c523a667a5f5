/**
 * Lets Control and / together lead to a search field. A key alone would be pressed by people who speak to their computer,
 * and nothing here could switch it off (WCAG 2.2, 2.1.4).
 */
export function focusOnShortcut(field: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
  });
}
