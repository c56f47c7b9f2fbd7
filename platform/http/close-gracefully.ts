import type { FastifyInstance } from 'fastify';

/**
 * Stops listening, lets every request that runs be answered, hangs up on connections that only wait, and after `longest`
 * milliseconds on those that still have not said what they want.
 */
export async function closeGracefully(server: FastifyInstance, longest = 20_000): Promise<void> {
  const impatient = setTimeout(() => server.server.closeAllConnections(), longest);
  await server.close();
  clearTimeout(impatient);
}
