export const SIGNED_OUT_PAGE = `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><title>Signed out · Tipstaff</title></head>
<body>
<main>
<h1>You are signed out</h1>
<p><a href="/sign-in">Sign in again</a></p>
</main>
</body>
</html>
`;
