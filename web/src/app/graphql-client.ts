import { Client, cacheExchange, fetchExchange } from "urql";
import { createRefresh } from "./live/refresh.ts";

export const refresh = createRefresh();

export const graphqlClient = new Client({
  url: "/graphql",
  exchanges: [refresh.exchange, cacheExchange, fetchExchange],
  preferGetMethod: false,
  // Over the same address, as an event stream.
  fetchSubscriptions: true,
});
