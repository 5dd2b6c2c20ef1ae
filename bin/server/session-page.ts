/** What somebody without a session sees: in plain words, and how to get a new link. */
export const sessionPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Rekindle: this page needs a new link</title>
<style>
:root { color-scheme: light dark; }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 36rem; margin: 18vh auto 0; padding: 0 1.5rem; }
h1 { font-size: 1.4rem; }
code { padding: 0.1rem 0.3rem; border: 1px solid; border-radius: 0.25rem; }
</style>
</head>
<body>
<main>
<h1>This page needs a new link</h1>
<p>The link was used before, is older than a minute, or Rekindle was started again since.
Your data is safe on this computer.</p>
<p>Go to the terminal where Rekindle runs and press <code>Enter</code>: it prints a new link.
If it is not running, start it with <code>npm start</code>.</p>
</main>
</body>
</html>
`;
