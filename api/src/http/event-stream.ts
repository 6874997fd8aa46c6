/**
 * An event stream with a body of the platform's own. Node makes one of the GraphQL server's by itself, but that one
 * throws, where nobody can catch it, when a listener leaves while the next event is awaited.
 */
export function withOwnBody(response: Response): Response {
  const isStream = response.headers.get("content-type")?.startsWith("text/event-stream");
  const reader = isStream ? response.body?.getReader() : undefined;
  if (!reader) return response;
  let left = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await reader.read();
      if (left) return;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel(reason) {
      left = true;
      return reader.cancel(reason);
    },
  });
  return new Response(body, { status: response.status, headers: response.headers });
}
