import { serverAudits, type AuditFail } from 'graphql-http';

/**
 * The audits that our servers do not pass: the audit's permanent id, and why. No MUST stands here. There is a table of
 * them in docs/http-audit.md. An audit that is listed and passes fails its test, so that the list stays true.
 */
export const NOT_KEPT: Readonly<Record<string, string>> = {};

export interface HttpAudit {
  /** The audit's permanent id, e.g. `22EB`. */
  id: string;
  /** What GraphQL over HTTP asks for; begins with MUST, SHOULD or MAY. */
  name: string;
  /** Rejects when the server passes and is listed not to, or the other way round. */
  check: () => Promise<void>;
}

/** What GraphQL over HTTP asks of a server, an audit each. `url` is only asked for when an audit runs. */
export function httpAudits(url: () => string): HttpAudit[] {
  return serverAudits({ url }).map(({ id, name, fn }) => ({
    id,
    name,
    check: async () => {
      const result = await fn();
      const listed = id in NOT_KEPT && !name.startsWith('MUST');
      if (result.status !== 'ok' && !listed) throw new Error(`${name} (${id}): ${await tell(result)}`);
      if (result.status === 'ok' && id in NOT_KEPT) throw new Error(`${name} (${id}) holds by now: strike it from the list.`);
    },
  }));
}

async function tell({ reason, response }: AuditFail): Promise<string> {
  const body = response.bodyUsed ? '' : await response.text();
  return `${reason}; it answered ${response.status} ${body}`;
}
