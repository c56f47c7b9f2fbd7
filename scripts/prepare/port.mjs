import { createServer } from 'node:net';
import { stopWith } from './speak.mjs';

/** Looks whether the port is free before anything else is started, so that the answer is one sentence. */
export async function requireFreePort(host, port) {
  // What is no port at all is refused by the program itself, together with every other wrong setting.
  if (!Number.isInteger(port) || port < 0 || port > 65535) return;
  const answer = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(port, host, () => probe.close(() => resolve('free')));
  });
  if (answer === 'EADDRINUSE') {
    stopWith(
      `Port ${port} is in use; perhaps Keukentafel is running already. Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (answer === 'EACCES') {
    stopWith(`This account may not use port ${port}. Choose a higher one: PORT=3000 npm start`);
  }
}
