// The first script of a page under `/built/`: what only its own windows would know, kept for the test to read.
const recorded = { violations: [], errors: [], warnings: [], trapped: [] };

window.recorded = recorded;
/** What hostile texts call: it never may be. */
window.trap = (what) => recorded.trapped.push(what);

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  recorded.violations.push([effectiveDirective, blockedURI, sample].join(' ').trim());
});
window.addEventListener('error', ({ message }) => recorded.errors.push(message));
window.addEventListener('unhandledrejection', ({ reason }) => recorded.errors.push(String(reason)));
console.error = (...said) => recorded.errors.push(said.join(' '));
console.warn = (...said) => recorded.warnings.push(said.join(' '));
