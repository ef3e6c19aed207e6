const ALWAYS_ALLOWED: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Names and addresses, as a URL writes them, under which only the machine itself is reached. */
const LOOPBACK =
  /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\]|\[::ffff:7f[\da-f]{2}:[\da-f]{1,4}\])$/;

/**
 * Whether a request under this `Host` header may be answered, whatever its port. Guards against DNS
 * rebinding: a page from elsewhere whose name was made to point at this machine sends its own name.
 *
 * @param header The `Host` header as sent.
 * @param configured The address listened on. Beyond loopback the names in use cannot be known, so
 *   every one is allowed.
 */
export function isAllowedHost(header: string | undefined, configured: string): boolean {
  const own = hostnameOf(urlHost(configured));
  if (own === undefined || !LOOPBACK.test(own)) return true;
  const asked = hostnameOf(header ?? "");
  return asked !== undefined && (ALWAYS_ALLOWED.has(asked) || asked === own);
}

/** A host as it stands in a URL: an IPv6 address in brackets. */
export function urlHost(host: string): string {
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

/** Without its port and in the one spelling URLs have; none when it is no host. */
function hostnameOf(host: string): string | undefined {
  const url = `http://${host}`;
  return /[/\\?#@]/.test(host) || !URL.canParse(url) ? undefined : new URL(url).hostname;
}
