/** The held-back part: other contents, other speakers. */
export const contents = `
[nsubj the crop] will be|cop ‖ *poor [obl this year]
[nsubj:pass four climbers] were|aux:pass rescued ‖ [obl near the peak]
[nsubj the telescope] detected ‖ [obj an unknown signal]
[nsubj the town hall] will refund ‖ [obj the tickets]
[nsubj drones] struck ‖ [obj a fuel depot]
[nsubj Norway] will join ‖ [obj the treaty] [obl in October]
[nsubj workers] have blocked ‖ [obj the entrance [nmod to the site]]
[nsubj the actress] has sued ‖ [obj the studio]
[nsubj the volcano] threatens ‖ [obj three hamlets]
[nsubj the amendment] divides ‖ [obj the majority]
[nsubj the coalition] will lose ‖ [obj six seats]
[nsubj the guards] opened ‖ [obj fire]
[nsubj the cable] snapped ‖ [obl under the load]
[nsubj the patrol] never returned ‖
[nsubj the chancellor] will step ‖ down|compound:prt [obl in December]
[nsubj Asian markets] rebounded ‖ [obl at the close]
[nsubj the epidemic] affects ‖ [obj nine provinces]
[nsubj an earthquake] shook ‖ [obj the capital]
[nsubj the plaintiff] is withdrawing ‖ [obj her request]
[nsubj the laboratory] will recall ‖ [obj four batches [nmod of syrup]]
[nsubj glaciers] are melting ‖ [obl at a record pace]
[nsubj the missile] could reach ‖ [obj the archipelago]
[nsubj the convoy] has arrived ‖ [obl in Odessa]
[nsubj customs] seized ‖ [obj 90 kilos [nmod of cocaine]]
[nsubj the trawler] was towing ‖ [obj an empty barge]
[nsubj the closure] will cost ‖ [obj 60 jobs]
`

export const spoken = `
[nsubj we] will listen ‖ [obl to everyone]
[nsubj I] am leaving ‖ [obj the stage]
[nsubj we] lack ‖ [obj hands]
[nsubj you] are lying ‖
[nsubj we] will pay ‖ [obj a fair price]
[nsubj this land] belongs ‖ [obl to us]
[nsubj it] is|cop a ‖ *disgrace
[nsubj I] slept ‖ [obl in the barn]
`

export const speakers = `
sn the Vatican
sn the chancellery
sm the tugboat captain
sf the shepherd
sf a breeder [nmod from Wales]
sm an executive [nmod at the subsidiary]
sn Moonlit Books
pn hikers
pn neighbours
sm the rector [nmod of the academy]
sm Stephen Quill [appos , the leader [nmod of [nmod:poss the fishermen's] union]]
sf Zohra Benali [appos , mediator [nmod for the African *Union]]
sm Igor Petrenko
sf [nmod:desc Ms.] *Lindqvist
sm [nmod:desc Mr.] *Okafor
sn the Red|amod *Cross
sm [nmod:desc federal prosecutor] *Otto Kranz
sn the consortium
sn Polish radio
pn Kenyan newspapers
sn the South~A Korean ministry
sn Warsaw
sm the archbishop
sm [nmod:desc Spanish transport minister] *Raul Ibanez
sm a White|amod House|compound adviser
sf the admiral [appos , [nmod:poss the navy's] chief]
pn two senators
sf the curator
`

export const things = `
a gas shortage
the withdrawal
nuclear tests
the sale [nmod of the islet]
a rent freeze
the arrest [nmod of a curator]
a ransom
`
