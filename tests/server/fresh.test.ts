import { expect, test } from "vitest"
import { Service } from "../../src/server/service.ts"
import { serve } from "../../src/server/start.ts"
import { fill } from "./fill.ts"

test("whoever asks while the dossier is looked at again waits for what is found", {
  timeout: 60_000,
}, async () => {
  const serving = await serve({ dossier: null, host: "127.0.0.1", port: 0, token: null, broke: () => {} })
  try {
    const service = new Service(serving.dossier, null)
    expect(await service.about()).toMatchObject({ reports: 0 })
    await fill(serving.dossier)
    const first = service.fresh()
    await service.fresh()
    expect(await service.about()).toMatchObject({ reports: 9 })
    await first
  } finally {
    await serving.close()
  }
})
