import { z } from "@hono/zod-openapi"
import { dayOf } from "../store/day.ts"
import { storable } from "../store/fold.ts"
import { SHARES } from "../store/shares.ts"
import { MOST, USUAL } from "./pages.ts"

/** The parameters of the questions, as they are checked and as the API tells of them. */

const words = z
  .string()
  .max(500)
  .transform(text => storable(text).trim() || undefined)
  .optional()
const day = z
  .string()
  .refine(text => dayOf(text) === text, "a day as 2024-03-05")
  .optional()
  .openapi({ format: "date", example: "2024-03-05" })

export const paging = {
  sort: words.openapi({ description: "A column; `-` before it: downwards", example: "-said" }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .optional()
    .openapi({ type: "integer", description: `Rows of a page; ${USUAL} when it is not given`, example: 50 }),
  cursor: z.string().max(100).optional().openapi({ description: "`next` of the page before" }),
}

export const bounds = {
  from: day.openapi({ description: "First day, ISO; it counts itself" }),
  to: day.openapi({ description: "Last day, ISO; it counts itself" }),
  outlet: words.openapi({ description: "Name of an outlet" }),
}

export const by = words.openapi({ description: "Words of the speaker's name", example: "minister" })
export const about = words.openapi({ description: "Words or a name in what is said", example: "cable" })
export const text = words
export const story = words.openapi({ description: "Id of a story", example: "s1" })
export const per = z.enum(SHARES).optional().openapi({ description: "Cuts the count by one side of it" })
export const named = z
  .enum(["true", "false"])
  .optional()
  .transform(value => (value === undefined ? undefined : value === "true"))
  .openapi({
    type: "string",
    enum: ["true", "false"],
    description: "Only named sources, or only unnamed ones",
  })
