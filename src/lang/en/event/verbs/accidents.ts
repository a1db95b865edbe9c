/** Public happenings that no type fits: accidents, deaths, fires, what nature does. The notation stands in `../verbs.ts`. */
export const ACCIDENTS = `
[-]
die: The poet [died].
drown: A boy [drowned].
perish: Four sailors [perished].
survive: One sailor [survived].
crash: The plane [crashed].
collide: Two trains [collided].
damage ~ cable, pipeline, dam, bridge, ship, plant, building, house: A ship [damaged] the cable.
derail: The train [derailed].
sink ~ ship, ferry, boat, vessel: The ferry [sank].
explode: The boiler [exploded].
erupt: The volcano [erupted].
collapse: The bridge [collapsed].
flood: The river [flooded] the town.
hit ~ storm, quake, earthquake, hurricane, cyclone, typhoon, flood: A quake [hit] the island.
devastate: The storm [devastated] the coast.
break out: A fire [broke out].
break ~ cable, dam, dyke, levee, pipeline: The cable [broke] overnight.
fail ~ cable, grid, dam, pipeline, reactor, engine: The cable [failed] overnight.
`
