import type { BlockRule, BlockRules } from "../../segment/block-rules.ts"
import { blankBlocks } from "../blank.ts"

const MONTHS = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"

const WORDINGS: readonly BlockRule[] = [
  {
    name: "es/block/read-more",
    role: "boilerplate",
    part: "whole",
    longest: 300,
    match: /^(?:Lea|Lee|LEA|LEE|Vea|Ver) (?:también|TAMBIÉN|además|más)(?: ?[:|–—-] .{2,250}| ?:.{2,250})$/u,
    takes: ["[Lea también: El ferry que no llegó]"],
    leaves: ["Lea también estuvo en el puerto."],
  },
  {
    name: "es/block/photo",
    role: "credit",
    part: "whole",
    longest: 140,
    match: /^(?:Foto|FOTO|Fotografía|Imagen|Crédito) ?[:/] ?.{2,100}$/u,
    takes: ["[Foto: Juana Doral]"],
    leaves: ["Fotos del muelle se mostraron al juez."],
  },
  {
    name: "es/block/byline",
    role: "byline",
    part: "whole",
    longest: 100,
    match: /^(?:Por|POR) \p{Lu}[\p{L}'.-]{1,24}(?: (?:\p{Lu}[\p{L}'.-]{0,24}|de|del|la|y)){1,6}$/u,
    takes: ["[Por Juana Doral y Pedro Lis]"],
    leaves: ["Por lunes se entiende el primer día."],
  },
]

/** What Spanish reports write around their prose: the commonest lines. */
export const blockRules: BlockRules = {
  ...blankBlocks,
  wordings: WORDINGS,
  agencies: ["EFE", "Europa Press", "AFP", "Reuters", "AP", "Télam", "Notimex", "ANSA"].map(name => ({
    name,
    forms: [name],
  })),
  day: `\\d{1,2} (?:de )?(?:${MONTHS}|ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic)(?:\\.)?(?: (?:de )?\\d{4})?`,
  labels: new Set("URGENTE VIDEO VÍDEO EXCLUSIVA DIRECTO ANÁLISIS OPINIÓN ENTREVISTA".split(" ")),
}
