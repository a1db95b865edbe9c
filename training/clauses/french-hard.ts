import { lines } from "./draw.ts"

/** Whole sentences, each of a shape of its own: what a pattern does not make. */
export const train = lines(`
« [nsubj la chaudière] était|cop *vétuste [conj et [nsubj personne~R] ne voulait [xcomp la~R remplacer]] » [parataxis:insert , se souvient~V [nsubj Odette Vidal [appos , 82 *ans]] [obl:mod , devant l' immeuble [acl calciné~V]]] .
[nsubj le parti [nmod au pouvoir]] a perdu [obj sa majorité] [parataxis:insert , rapportait [obl:mod dimanche] [nsubj le site [nmod d' information] indépendant] [advcl , citant [obj les premiers~A résultats]]] .
« [obl:mod à Madrid ,] [nsubj on] assure~V [ccomp que~S [nsubj:pass la date] n' est|aux:pass pas fixée] » [parataxis:insert , note~V [nsubj un diplomate]] .
« [nsubj je] suis|aux:tense venu [advcl pour voter] » [parataxis:insert , glisse [nsubj un retraité [acl:relcl qui~R|nsubj attendait [obl:mod depuis l' aube]]]] .
[nsubj les routes] sont|cop *impraticables [parataxis:insert , prévient~V [nsubj Météo-France] [obl:mod dans son bulletin [nmod de 16 heures]]] .
« [nsubj la paix] n' a~V pas [obj de prix] » [parataxis:insert , a lancé [obl:arg à la foule] [nsubj le chef [nmod de l' État]] [advcl , acclamé [obl:agent par des milliers [nmod de partisans]]]] .
[nsubj le bateau] a coulé [parataxis:insert , avait affirmé [obl:mod la veille] [nsubj un rescapé]] .
« [nsubj ils] ont tiré [obl:mod en l' air] » [parataxis:insert , raconte~V [obl:arg à l' agence locale~A] [nsubj Ali [appos , épicier]]] .
[nsubj l' acteur] est|aux:tense mort~V [obl:mod dans la nuit] [parataxis:insert , a fait~X|aux:caus savoir [nsubj sa famille]] .
[nsubj la hausse] sera|cop *modérée~A [parataxis:insert , veut [xcomp croire] [nsubj le ministre]] .
« [nsubj ce match] était|cop un *piège » [parataxis:insert , analysait [obl:mod après la rencontre] [nsubj le sélectionneur]] .
[nsubj les stocks] baissent [parataxis:insert , constatent [nsubj agriculteurs [conj et négociants]]] .
[nsubj la ville] est|cop *calme~A [parataxis:insert , ont constaté [nsubj des journalistes [nmod de l' AFP]]] .
[nsubj l' exploitant] a menti [parataxis:insert , accuse~V [nsubj Greenpeace]] .
[nsubj la reprise] s' annonce~V [xcomp lente] [parataxis:insert , concède [nsubj l' institut] [obl:mod dans sa note~N [nmod de mars]]] .
« [nsubj ce] n' est|cop pas une *menace~N » [parataxis:insert , nuance~V [nsubj celui-ci]] .
[nsubj le départ] est|cop *proche [parataxis:insert , laisse~V [xcomp entendre] [nsubj son entourage]] .
[nsubj la colère] monte [parataxis:insert , met~V [obl:arg en garde~N] [nsubj le syndicat]] .
« [nsubj nous] avons perdu [obj dix ans] » [parataxis:insert , se désole~V [nsubj Louis Perrin [appos , céréalier [nmod dans l' Aube]]]] .
[obl:mod au ministère ,] [nsubj on] indique~V [ccomp que~S [nsubj la mission] se poursuit] .
[nsubj l' opération] a réussi [parataxis:insert , s' est|aux:tense félicité~V [nsubj le Pentagone]] .
[nsubj le chef [nmod des+ rebelles]] serait|aux:tense arrivé [obl:mod à Tunis] [obl:mod , selon des sources [nmod de sécurité]] .
« [nsubj:pass les comptes] ont été|aux:pass falsifiés » [parataxis:insert , écrit~p3s [nsubj la magistrate] [obl:mod dans son rapport [acl rendu mardi|obl:mod]]] .
[nsubj:pass la date] sera|aux:pass annoncée [advmod plus *tard] [parataxis:insert , a -t-il|expl:subj été|aux:pass précisé] .
[nsubj le prévenu] « n' a exprimé [obj aucun regret] » [parataxis:insert , a observé [nsubj l' avocate générale~A]] .
[nsubj deux obus] sont|aux:tense tombés [obl:mod près [obl:arg de l' école]] [parataxis:insert , ont dit [obl:arg à Reuters] [nsubj trois habitants]] .
« [nsubj mon fils] dormait » [parataxis:insert , sanglote [nsubj la mère]] .
[nsubj le prix [nmod du gaz]] baissera [parataxis:insert , promet [nsubj l' exécutif]] .
[nsubj la séance] reprendra [obl:mod à 15 heures] [parataxis:insert , a fait~X|aux:caus savoir [nsubj la présidence [nmod de l' Assemblée]]] .
`)

/** Held back: other words, other shapes. */
export const held = lines(`
« [nsubj la digue] a cédé [obl:mod d' un coup] » [parataxis:insert , témoigne [obl:mod au téléphone] [nsubj Maïwenn Le Bris [appos , 41 *ans]] [advcl , réfugiée [obl:mod chez une cousine]]] .
[nsubj:pass les urnes] seront|aux:pass scellées [parataxis:insert , ont promis [obl:mod mercredi] [obl:mod dans un texte commun] [nsubj les sept candidats]] .
« [nsubj je] ne parlerai pas » [parataxis:insert , a soufflé [obl:mod à l' audience] [nsubj l' accusé [acl:relcl qui~R|nsubj risque~V [obj dix ans [nmod de prison]]]]] .
[nsubj:pass l' otage] a été|aux:pass soigné [obl:mod sur place] [parataxis:insert , a fait~X|aux:caus savoir [obl:mod jeudi] [nsubj l' ambassade [nmod de Norvège]]] .
[nsubj la neige] tombera [obl:mod dès samedi] [parataxis:insert , avertissent [nsubj prévisionnistes [conj et secouristes]]] .
« [nsubj le chien] n' a pas aboyé » [parataxis:insert , se rappelle~V [nsubj la gardienne [nmod du domaine]]] .
[nsubj la banquise] recule [parataxis:insert , relevait [obl:mod en avril] [nsubj la revue [nmod Polaris]] [advcl , citant [obj une équipe [nmod de Tromsø]]]] .
« [nsubj tout~R] est|cop *faux » [parataxis:insert , a rétorqué [obl:mod sur son blog] [nsubj l' élue [nmod de Sète]]] .
[nsubj:pass aucun survol] n' est|aux:pass autorisé [parataxis:insert , rappelait [obl:mod hier matin~N] [nsubj l' aviation [amod civile]]] .
« [nsubj nos puits] sont|cop *secs » [parataxis:insert , se lamente~V [nsubj celui [acl:relcl qui~R|nsubj préside~V [obj la coopérative]]]] .
[nsubj:pass la rançon] a été|aux:pass versée [parataxis:insert , affirmait [nsubj une note [acl consultée [obl:agent par l' AFP]]]] .
[nsubj:pass l' île] sera|aux:pass évacuée [parataxis:insert , ont décidé [nsubj les armateurs [conj et le gouverneur]]] .
[nsubj le stade] n' ouvrira pas [obl:mod à temps] [parataxis:insert , craignait [obl:mod samedi] [nsubj l' architecte]] .
[nsubj le gazoduc] fuit [parataxis:insert , constatait [obl:mod dimanche] [nsubj la marine danoise]] .
« [nsubj vous] riez » [parataxis:insert , s' est|aux:tense emporté [obl:mod au perchoir] [nsubj le député [nmod du Jura]]] .
`)
