import type { StateWords } from "../../mention/rules.ts"

/** The states that Spanish newspapers name most: `code | names | capitals | masculine demonym | feminine`, "=" between
 * names. Peoples are the plurals. */
const LINES = `
ES|España|Madrid|español|española
FR|Francia|París|francés|francesa
DE|Alemania|Berlín|alemán|alemana
IT|Italia|Roma|italiano|italiana
PT|Portugal|Lisboa|portugués|portuguesa
GB|Reino Unido=Gran Bretaña=Inglaterra|Londres|británico|británica
IE|Irlanda|Dublín|irlandés|irlandesa
BE|Bélgica|Bruselas|belga|belga
NL|Países Bajos=Holanda|La Haya=Ámsterdam|neerlandés|neerlandesa
CH|Suiza|Berna|suizo|suiza
AT|Austria|Viena|austriaco|austriaca
GR|Grecia|Atenas|griego|griega
PL|Polonia|Varsovia|polaco|polaca
HU|Hungría|Budapest|húngaro|húngara
RO|Rumanía|Bucarest|rumano|rumana
BG|Bulgaria|Sofía|búlgaro|búlgara
SE|Suecia|Estocolmo|sueco|sueca
NO|Noruega|Oslo|noruego|noruega
DK|Dinamarca|Copenhague|danés|danesa
FI|Finlandia|Helsinki|finlandés|finlandesa
IS|Islandia|Reikiavik|islandés|islandesa
UA|Ucrania|Kiev=Kyiv|ucraniano|ucraniana
RU|Rusia|Moscú|ruso|rusa
BY|Bielorrusia|Minsk|bielorruso|bielorrusa
TR|Turquía|Ankara|turco|turca
US|Estados Unidos=EE.UU.=EE. UU.|Washington|estadounidense|estadounidense
CA|Canadá|Ottawa|canadiense|canadiense
MX|México|Ciudad de México|mexicano|mexicana
GT|Guatemala|Ciudad de Guatemala|guatemalteco|guatemalteca
HN|Honduras|Tegucigalpa|hondureño|hondureña
SV|El Salvador|San Salvador|salvadoreño|salvadoreña
NI|Nicaragua|Managua|nicaragüense|nicaragüense
CR|Costa Rica|San José|costarricense|costarricense
PA|Panamá|Ciudad de Panamá|panameño|panameña
CU|Cuba|La Habana|cubano|cubana
DO|República Dominicana|Santo Domingo|dominicano|dominicana
HT|Haití|Puerto Príncipe|haitiano|haitiana
CO|Colombia|Bogotá|colombiano|colombiana
VE|Venezuela|Caracas|venezolano|venezolana
EC|Ecuador|Quito|ecuatoriano|ecuatoriana
PE|Perú|Lima|peruano|peruana
BO|Bolivia|La Paz|boliviano|boliviana
CL|Chile|Santiago de Chile|chileno|chilena
AR|Argentina|Buenos Aires|argentino|argentina
UY|Uruguay|Montevideo|uruguayo|uruguaya
PY|Paraguay|Asunción|paraguayo|paraguaya
BR|Brasil|Brasilia|brasileño|brasileña
MA|Marruecos|Rabat|marroquí|marroquí
DZ|Argelia|Argel|argelino|argelina
TN|Túnez||tunecino|tunecina
EG|Egipto|El Cairo|egipcio|egipcia
IL|Israel|Jerusalén|israelí|israelí
IR|Irán|Teherán|iraní|iraní
IQ|Irak|Bagdad|iraquí|iraquí
SY|Siria|Damasco|sirio|siria
LB|Líbano|Beirut|libanés|libanesa
SA|Arabia Saudí=Arabia Saudita|Riad|saudí|saudí
QA|Catar=Qatar|Doha|catarí|catarí
AF|Afganistán|Kabul|afgano|afgana
PK|Pakistán|Islamabad|pakistaní|pakistaní
IN|India|Nueva Delhi|indio|india
CN|China|Pekín|chino|china
JP|Japón|Tokio|japonés|japonesa
KR|Corea del Sur|Seúl|surcoreano|surcoreana
KP|Corea del Norte|Pyongyang|norcoreano|norcoreana
AU|Australia|Canberra|australiano|australiana
ZA|Sudáfrica|Pretoria|sudafricano|sudafricana
NG|Nigeria|Abuya|nigeriano|nigeriana
ET|Etiopía|Adís Abeba|etíope|etíope
`

const plural = (word: string) =>
  /[aeiou]$/.test(word)
    ? `${word}s`
    : word.replace(/é(?=s$)/, "e").replace(/á(?=n$)/, "a") +
      (/[sn]$/.test(word) || /l$/.test(word) ? "es" : "es")

export const STATES: readonly StateWords[] = LINES.trim()
  .split("\n")
  .map(line => {
    const [code = "", names = "", capitals = "", he = "", she = ""] = line.split("|")
    return {
      code,
      names: names.split("="),
      capitals: capitals.split("=").filter(Boolean),
      masculine: [he, plural(he)],
      feminine: [she, plural(she)],
      peoples: [...new Set([plural(he), plural(she)])],
    }
  })
