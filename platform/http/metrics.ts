import { PrometheusExporter, PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import type { FastifyInstance } from 'fastify';

/** Counts and times every request by method, route and status, and shows them at /metrics for Prometheus. */
export function serveMetrics(server: FastifyInstance): void {
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
  const serializer = new PrometheusSerializer();
  server.get('/metrics', async (_, reply) => {
    const { resourceMetrics } = await exporter.collect();
    return reply.type('text/plain; version=0.0.4').send(serializer.serialize(resourceMetrics));
  });
}
