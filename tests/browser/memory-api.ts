/** What `wxt/browser` resolves to under `scripts/faults`: the API in memory that was put on the global before. */
export const browser = (globalThis as unknown as { readonly memoryApi: unknown }).memoryApi;
