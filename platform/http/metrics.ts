import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import type { FastifyInstance } from 'fastify';
import type { JobState } from '../jobs/job.ts';

/**
 * Counts and times every request by method, route and status, and shows them at /metrics for Prometheus, with when each
 * job last came to a good end: an alarm may go off when that is too long ago.
 */
export function serveMetrics(server: FastifyInstance, jobStates: () => Promise<JobState[]>): void {
  const exporter = new PrometheusExporter({ preventServerStart: true });
  const meter = new MeterProvider({ readers: [exporter] }).getMeter('keukentafel');
  const duration = meter.createHistogram('http_server_request_duration', {
    unit: 's',
    description: 'Time from the first byte of a request to the last byte of its answer',
    advice: { explicitBucketBoundaries: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5] },
  });
  server.addHook('onResponse', async (request, reply) => {
    // The pattern of the route, never the address itself: an address holds the id of a case.
    const route = request.routeOptions.url ?? 'none';
    duration.record(reply.elapsedTime / 1000, {
      'http.request.method': request.method,
      'http.route': route,
      'http.response.status_code': reply.statusCode,
    });
  });
  const succeeded = meter.createObservableGauge('job_succeeded_timestamp', {
    unit: 's',
    description: 'When the job last came to a good end, in seconds since 1970; 0 when it never did',
  });
  succeeded.addCallback(async (observed) => {
    for (const { name, succeededAt } of await jobStates()) {
      observed.observe(succeededAt === null ? 0 : Date.parse(succeededAt) / 1000, { job: name });
    }
  });
  const serializer = new PrometheusSerializer();
  server.get('/metrics', async (_, reply) => {
    const { resourceMetrics } = await exporter.collect();
    return reply.type('text/plain; version=0.0.4').send(serializer.serialize(resourceMetrics));
  });
}
