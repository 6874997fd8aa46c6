/** Who is at the other end of the connection; unknown where there is no socket, as in tests. */
export interface Peer {
  address?: string | undefined;
}

const FORWARDING = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/**
 * The address that a request comes from. A header can be made up, so it counts only as far as proxies of our
 * own wrote it: the last of them names who asked it, the one before who asked that, and so on.
 */
export function addressOf(request: Request, peer: Peer, trustProxy: number): string {
  const hops = (request.headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter(Boolean);
  const forwarded = trustProxy > 0 ? hops.at(-Math.min(trustProxy, hops.length)) : undefined;
  return blockOf(forwarded ?? peer.address ?? "unknown");
}

/** Of IPv6 the network, as one household has many addresses; IPv4 within IPv6 as IPv4. */
function blockOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  return plain.includes(":") ? `${plain.split(":").slice(0, 4).join(":")}::/64` : plain;
}

/** Whether somebody on this very machine asks: by the connection, which no header can make up, and not through a proxy. */
export function isFromThisMachine(request: Request, { address }: Peer): boolean {
  const local = address !== undefined && /^(127\.|::1$|::ffff:127\.)/i.test(address);
  return local && !FORWARDING.some((name) => request.headers.has(name));
}

/** The origin that the program is reached at: as set, else as asked for. */
export function originOf(request: Request, publicUrl: string | undefined): string {
  return new URL(publicUrl ?? request.url).origin;
}
