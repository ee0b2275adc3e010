import { loadClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';

/** A connection to Temporal and the namespace to work in. */
export interface TemporalLine {
  readonly connection: NativeConnection;
  readonly namespace: string;
}

/** Connects as the SDK's environment configuration says (TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TLS, API key); throws when the server is not there. */
export async function connectTemporal(): Promise<TemporalLine> {
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  const { address = '127.0.0.1:7233', apiKey, tls, metadata } = connectionOptions;
  const connection = await NativeConnection.connect({
    address,
    ...(tls !== undefined && { tls }),
    ...(apiKey !== undefined && { apiKey }),
    ...(metadata !== undefined && { metadata: metadata }),
  });
  return { connection, namespace };
}
