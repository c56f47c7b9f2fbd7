// npm run test:security: every proof of docs that nobody gets in and nothing gets lost, whole instead of by sample, with
// the figures at the end. SECURITY_SEED=… repeats a run.
process.env['SECURITY_RUN'] = 'whole';
process.argv.push('tests/security', 'tests/access', 'tests/backup', 'tests/crash', 'tests/upgrade', 'platform/audit');
await import('./test.mjs');
