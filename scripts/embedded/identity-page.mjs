const page = (title, body) => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Tipstaff demonstration</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 3rem auto; padding: 0 1rem; color: #0b0c0c; }
button { font: inherit; display: block; width: 100%; text-align: left; padding: .6rem .8rem; margin: .4rem 0;
  border: 1px solid #505a5f; border-radius: 4px; background: #fff; color: inherit; cursor: pointer; }
button:hover { background: #f0f4f5; }
button:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px; }
.note { color: #505a5f; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;

/** @param people iterable of `{ sub, name, does }`; their texts are our own */
export function choicePage(address, people) {
  const buttons = [...people].map(
    ({ sub, name, does }) =>
      `<button name="person" value="${sub}">${name}<br><span class="note">${does}</span></button>`,
  );
  return page(
    'Who are you today?',
    `<p class="note">This provider belongs to the demonstration: it asks for no password, and its people are
none. An installation for work has a provider of its own.</p>
<form method="post" action="${address}">
${buttons.join('\n')}
</form>`,
  );
}

/** @param form made by the provider, with what it must get back */
export const signOutPage = (form) =>
  page(
    'Sign out here too?',
    `${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">Sign out</button>`,
  );

export const signedOutPage = () => page('You are signed out', '<p>You may close this page.</p>');

export const faultPage = (words) => page('That did not work', `<p>${escaped(words)}</p>`);

const escaped = (text) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
