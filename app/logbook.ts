import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { activityOf, usualRegister } from '../access/processing-activities.ts';
import { connect } from '../platform/db/connection.ts';
import { startLogbook } from '../platform/logbook/send.ts';
import type { Settings } from '../platform/settings.ts';
import type { Vault } from '../platform/vault/vault.ts';

/**
 * Starts sending to the log of processing when its address is set; otherwise nothing goes out. The exporter itself reads
 * the other settings of OpenTelemetry: headers, certificate, time.
 */
export function logbookOf(
  settings: Settings,
  ownerUrl: string,
  vault: Vault,
  onError: (error: unknown) => void,
): { stop: () => Promise<void> } | undefined {
  if (!settings.OTEL_EXPORTER_OTLP_ENDPOINT && !settings.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return undefined;
  const owner = connect(ownerUrl, 1);
  const register = settings.PROCESSING_REGISTER ?? usualRegister;
  const sending = startLogbook(
    {
      owner,
      vault,
      exporter: new OTLPTraceExporter(),
      resource: resourceFromAttributes({ 'service.name': settings.OTEL_SERVICE_NAME }),
      activityOf: (purpose) => activityOf(purpose, register),
    },
    onError,
  );
  return {
    stop: async () => {
      await sending.stop();
      await owner.destroy();
    },
  };
}
