import { lines } from "./draw.ts"

/** Whole sentences, each of a shape of its own: what a pattern does not make. */
export const train = lines(`
[ccomp “ [nsubj the boiler] was|cop *old [conj and [nsubj nobody] wanted [xcomp to replace [obj it~O]]] , ”] recalled [nsubj Edna Vale [appos , 82 ,]] [obl outside the building] .
[ccomp [nsubj the party] has lost [obj its majority] ,] [nsubj the news site] reported [obl on Sunday] [advcl , citing [obj early results]] .
[ccomp “ [nsubj I] came [advcl to vote] , ”] whispered [nsubj a retired teacher [acl:relcl who had waited [obl since dawn]]] .
[ccomp [nsubj the roads] are|cop *icy ,] warned [nsubj the weather service] [obl in its latest bulletin] .
[ccomp “ [nsubj peace] has~V [obj no price] , ”] [nsubj the head [nmod of state~N]] told [iobj the crowd] [advcl , cheered [obl:agent by thousands [nmod of supporters]]] .
[ccomp “ [nsubj they] fired [obl into the air] , ”] [nsubj Ali [appos , a grocer ,]] told [iobj the local agency] .
[ccomp [nsubj the actor] died [obl during the night] ,] [nsubj his family] said .
[ccomp [nsubj the town] is|cop *calm ,] [nsubj AFP reporters] said [obl:unmarked Saturday] .
[ccomp [nsubj the operator] lied ,] claims [nsubj Greenpeace] .
[ccomp “ [nsubj my son] was sleeping , ”] sobbed [nsubj the mother] .
[nsubj [nmod:poss the company's] spokeswoman] declined [xcomp to comment] .
[nsubj the minister] [advcl , speaking [obl to lawmakers] ,] said [ccomp [nsubj the ferry] was|cop *safe] .
[nsubj a source [acl:relcl who asked [xcomp not~G to be|aux:pass named]]] said [ccomp [nsubj the talks] had collapsed] .
[nsubj:pass two shells] were|aux:pass fired [obl near the school] [parataxis , [nsubj residents] said] .
[nsubj:pass the accounts] [advmod allegedly] were|aux:pass falsified [obl , [case according~V to|fixed] [nmod:poss the auditor's] report] .
[ccomp “ [advmod why] did [nsubj they] wait ? ”] asked [nsubj the fisherman] .
[ccomp [nsubj prices] will fall ,] promised [nsubj the executive] [obl in its note~N] .
[nsubj the two sides] [advmod reportedly] agreed [obl on a date] .
[nsubj the paper] quoted [obj officials] [advcl as~S saying [ccomp [nsubj the bridge] was|cop *unsafe]] .
[nsubj the minister] said [obl on Tuesday] [ccomp [nsubj he] had asked [obj the army] [xcomp to help]] .

`)

/** Held back: other words, other shapes. */
export const held = lines(`
[ccomp “ [nsubj the dyke] broke , ”] said [nsubj Mary Brice [appos , 41 ,]] [obl by phone] [obl from a shelter] .
[nsubj:pass the ballot boxes] will be|aux:pass sealed [parataxis , [nsubj the seven candidates] pledged [obl:unmarked Wednesday]] .
[ccomp “ [nsubj I] will not speak , ”] mumbled [nsubj the accused [acl:relcl who faces [obj ten years]]] .
[ccomp [nsubj:pass the hostage] was|aux:pass treated [obl on site] ,] added [nsubj the Norwegian embassy] .
[ccomp [nsubj snow] will fall ,] caution [nsubj forecasters [conj and rescuers]] .
[ccomp “ [nsubj the dog] didn't bark , ”] remembers [nsubj the keeper [nmod of the estate]] .
[ccomp [nsubj the ice] is retreating ,] observed [nsubj the journal [appos Polaris]] [advcl , quoting [obj a team [nmod from Oslo]]] .
[ccomp “ [nsubj everything] is|cop *false , ”] retorted [nsubj the councillor] [obl on her blog] .
[ccomp “ [nsubj our wells] are|cop *dry , ”] laments [nsubj the woman [acl:relcl who runs [obj the cooperative]]] .
[ccomp [nsubj:pass the ransom] was|aux:pass paid ,] claimed [nsubj a memo [acl seen [obl:agent by AFP]]] .
[ccomp [nsubj:pass the island] will be|aux:pass evacuated ,] decided [nsubj the shipowners [conj and the governor]] .
[ccomp [nsubj the pipeline] is leaking ,] noticed [obl on Sunday] [nsubj the Danish navy] .
[ccomp “ [nsubj you] laugh , ”] thundered [nsubj the member [nmod for Jura]] .
`)
