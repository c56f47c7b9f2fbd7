import { spawn } from 'node:child_process';
import { root } from './places.mjs';

const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15, SIGKILL: 9 };

/**
 * Runs a program with our input and output, passes signals on to it, and gives its exit code (128 + number for a
 * signal, as a shell does).
 */
export function run(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    // Ctrl+C in a terminal reaches the child by itself; here we only have to outlive it, so that its goodbye is seen.
    const ignore = () => undefined;
    const passOn = (signal) => child.kill(signal);
    process.on('SIGINT', process.stdin.isTTY ? ignore : passOn);
    process.on('SIGTERM', passOn);
    process.on('SIGHUP', passOn);
    const forget = () => {
      process.off('SIGINT', process.stdin.isTTY ? ignore : passOn);
      process.off('SIGTERM', passOn);
      process.off('SIGHUP', passOn);
    };
    child.once('error', (error) => {
      forget();
      reject(error);
    });
    child.once('exit', (code, signal) => {
      forget();
      resolve(code ?? 128 + (signalNumbers[signal] ?? 0));
    });
  });
}

/** Runs a program in silence and gives its exit code and all it printed. */
export function runQuietly(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
