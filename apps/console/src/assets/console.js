// Comfort alone: every page works without it.
const summary = document.querySelector('[data-module="govuk-error-summary"], .app-focus');
if (summary) {
  summary.tabIndex = -1;
  summary.focus();
}
// The same key makes a second press harmless; that nothing happens on it saves a wait.
for (const form of document.querySelectorAll('form[method="post"]')) {
  let sent = false;
  form.addEventListener('submit', (event) => {
    if (sent) event.preventDefault();
    sent = true;
    setTimeout(() => (sent = false), 3000);
  });
}
