window.bench = { prepare: async () => undefined };
