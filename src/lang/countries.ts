// Written by scripts/countries.mjs from i18n-iso-countries, i18n-nationality and scripts/countries-own.txt; do not edit.
import type { Country } from "./country.ts"

export const COUNTRIES: readonly Country[] = [
  {
    code: "AD",
    fr: {
      names: ["Andorre"],
      capitals: ["Andorre-la-Vieille"],
      masculine: ["Andorran"],
      feminine: ["Andorrane"],
    },
    en: { names: ["Andorra"], capitals: ["Andorra la Vella"], demonyms: ["Andorran"] },
  },
  {
    code: "AE",
    fr: {
      names: ["Émirats arabes unis", "Émirats", "EAU"],
      capitals: ["Abou Dhabi", "Abou Dabi"],
      masculine: ["Émirien", "Émirati"],
      feminine: ["Émirienne", "Émiratie", "émiratie"],
    },
    en: { names: ["United Arab Emirates", "UAE"], capitals: ["Abu Dhabi"], demonyms: ["Emirati"] },
  },
  {
    code: "AF",
    fr: { names: ["Afghanistan"], capitals: ["Kaboul"], masculine: ["Afghan"], feminine: ["Afghane"] },
    en: { names: ["Afghanistan"], capitals: ["Kabul"], demonyms: ["Afghan"] },
  },
  {
    code: "AG",
    fr: {
      names: ["Antigua-et-Barbuda"],
      capitals: ["Saint John's"],
      masculine: ["Antiguayen"],
      feminine: ["Antiguayenne"],
    },
    en: { names: ["Antigua and Barbuda"], capitals: ["Saint John's"], demonyms: ["Antiguan"] },
  },
  {
    code: "AL",
    fr: { names: ["Albanie"], capitals: ["Tirana"], masculine: ["Albanais"], feminine: ["Albanaise"] },
    en: { names: ["Albania"], capitals: ["Tirana"], demonyms: ["Albanian"] },
  },
  {
    code: "AM",
    fr: { names: ["Arménie"], capitals: ["Erevan"], masculine: ["Arménien"], feminine: ["Arménienne"] },
    en: { names: ["Armenia"], capitals: ["Yerevan"], demonyms: ["Armenian"] },
  },
  {
    code: "AO",
    fr: { names: ["Angola"], capitals: ["Luanda"], masculine: ["Angolais"], feminine: ["Angolaise"] },
    en: { names: ["Angola"], capitals: ["Luanda"], demonyms: ["Angolan"] },
  },
  {
    code: "AR",
    fr: {
      names: ["Argentine"],
      capitals: ["Buenos Aires"],
      masculine: ["Argentin"],
      feminine: ["Argentine"],
    },
    en: {
      names: ["Argentina"],
      capitals: ["Buenos Aires"],
      demonyms: ["Argentine", "Argentinian", "Argentinean"],
    },
  },
  {
    code: "AT",
    fr: { names: ["Autriche"], capitals: ["Vienne"], masculine: ["Autrichien"], feminine: ["Autrichienne"] },
    en: { names: ["Austria"], capitals: ["Vienna"], demonyms: ["Austrian"] },
  },
  {
    code: "AU",
    fr: {
      names: ["Australie"],
      capitals: ["Canberra"],
      masculine: ["Australien"],
      feminine: ["Australienne"],
    },
    en: { names: ["Australia"], capitals: ["Canberra"], demonyms: ["Australian"] },
  },
  {
    code: "AZ",
    fr: {
      names: ["Azerbaïdjan"],
      capitals: ["Bakou"],
      masculine: ["Azerbaïdjanais", "Azéri"],
      feminine: ["Azerbaïdjanaise", "Azérie"],
    },
    en: { names: ["Azerbaijan"], capitals: ["Baku"], demonyms: ["Azerbaijani", "Azeri"] },
  },
  {
    code: "BA",
    fr: {
      names: ["Bosnie-Herzégovine", "Bosnie"],
      capitals: ["Sarajevo"],
      masculine: ["Bosnien", "Bosniaque"],
      feminine: ["Bosnienne", "Bosniaque"],
    },
    en: { names: ["Bosnia and Herzegovina", "Bosnia"], capitals: ["Sarajevo"], demonyms: ["Bosnian"] },
  },
  {
    code: "BB",
    fr: { names: ["Barbade"], capitals: ["Bridgetown"], masculine: ["Barbadien"], feminine: ["Barbadienne"] },
    en: { names: ["Barbados"], capitals: ["Bridgetown"], demonyms: ["Barbadian"] },
  },
  {
    code: "BD",
    fr: {
      names: ["Bangladesh"],
      capitals: ["Dacca"],
      masculine: ["Bangladais", "Bangladeshi"],
      feminine: ["Bangladaise", "Bangladeshie"],
    },
    en: { names: ["Bangladesh"], capitals: ["Dhaka"], demonyms: ["Bangladeshi"] },
  },
  {
    code: "BE",
    fr: { names: ["Belgique"], capitals: ["Bruxelles"], masculine: ["Belge"], feminine: ["Belge"] },
    en: { names: ["Belgium"], capitals: ["Brussels"], demonyms: ["Belgian"] },
  },
  {
    code: "BF",
    fr: {
      names: ["Burkina Faso", "Burkina"],
      capitals: ["Ouagadougou"],
      masculine: ["Burkinabé", "Burkinabè"],
      feminine: ["Burkinabée", "Burkinabèe", "burkinabée"],
    },
    en: { names: ["Burkina Faso"], capitals: ["Ouagadougou"], demonyms: ["Burkinabe", "Burkinabé"] },
  },
  {
    code: "BG",
    fr: { names: ["Bulgarie"], capitals: ["Sofia"], masculine: ["Bulgare"], feminine: ["Bulgare"] },
    en: { names: ["Bulgaria"], capitals: ["Sofia"], demonyms: ["Bulgarian"] },
  },
  {
    code: "BH",
    fr: {
      names: ["Bahreïn", "Bahrein"],
      capitals: ["Manama"],
      masculine: ["Bahreïnien"],
      feminine: ["Bahreïnienne"],
    },
    en: { names: ["Bahrain"], capitals: ["Manama"], demonyms: ["Bahraini"] },
  },
  {
    code: "BI",
    fr: { names: ["Burundi"], capitals: ["Gitega"], masculine: ["Burundais"], feminine: ["Burundaise"] },
    en: { names: ["Burundi"], capitals: ["Gitega"], demonyms: ["Burundian"] },
  },
  {
    code: "BJ",
    fr: { names: ["Bénin"], capitals: ["Porto-Novo"], masculine: ["Béninois"], feminine: ["Béninoise"] },
    en: { names: ["Benin"], capitals: ["Porto-Novo"], demonyms: ["Beninese"] },
  },
  {
    code: "BN",
    fr: {
      names: ["Brunei", "Brunéi"],
      capitals: ["Bandar Seri Begawan"],
      masculine: ["Brunéien"],
      feminine: ["Brunéienne"],
    },
    en: { names: ["Brunei"], capitals: ["Bandar Seri Begawan"], demonyms: ["Bruneian"] },
  },
  {
    code: "BO",
    fr: { names: ["Bolivie"], capitals: ["La Paz"], masculine: ["Bolivien"], feminine: ["Bolivienne"] },
    en: { names: ["Bolivia"], capitals: ["La Paz"], demonyms: ["Bolivian"] },
  },
  {
    code: "BR",
    fr: {
      names: ["Brésil"],
      capitals: ["Brasilia", "Brasília"],
      masculine: ["Brésilien"],
      feminine: ["Brésilienne"],
    },
    en: { names: ["Brazil"], capitals: ["Brasilia", "Brasília"], demonyms: ["Brazilian"] },
  },
  {
    code: "BS",
    fr: { names: ["Bahamas"], capitals: ["Nassau"], masculine: ["Bahamien"], feminine: ["Bahamienne"] },
    en: { names: ["Bahamas"], capitals: ["Nassau"], demonyms: ["Bahamian"] },
  },
  {
    code: "BT",
    fr: { names: ["Bhoutan"], capitals: ["Thimphou"], masculine: ["Bhoutanais"], feminine: ["Bhoutanaise"] },
    en: { names: ["Bhutan"], capitals: ["Thimphu"], demonyms: ["Bhutanese"] },
  },
  {
    code: "BW",
    fr: { names: ["Botswana"], capitals: ["Gaborone"], masculine: ["Botswanais"], feminine: ["Botswanaise"] },
    en: { names: ["Botswana"], capitals: ["Gaborone"], demonyms: ["Botswanan", "Motswana"] },
  },
  {
    code: "BY",
    fr: {
      names: ["Biélorussie", "Bélarus", "Belarus"],
      capitals: ["Minsk"],
      masculine: ["Biélorusse", "Bélarusse"],
      feminine: ["Biélorusse", "Bélarusse"],
    },
    en: { names: ["Belarus", "Byelorussia"], capitals: ["Minsk"], demonyms: ["Belarusian", "Belarussian"] },
  },
  {
    code: "BZ",
    fr: { names: ["Belize"], capitals: ["Belmopan"], masculine: ["Bélizien"], feminine: ["Bélizienne"] },
    en: { names: ["Belize"], capitals: ["Belmopan"], demonyms: ["Belizean"] },
  },
  {
    code: "CA",
    fr: { names: ["Canada"], capitals: ["Ottawa"], masculine: ["Canadien"], feminine: ["Canadienne"] },
    en: { names: ["Canada"], capitals: ["Ottawa"], demonyms: ["Canadian"] },
  },
  {
    code: "CD",
    fr: {
      names: ["République démocratique du Congo", "RDC", "RD Congo", "Congo-Kinshasa"],
      capitals: ["Kinshasa"],
      masculine: [],
      feminine: [],
    },
    en: {
      names: ["Democratic Republic of the Congo", "DR Congo", "DRC", "Congo"],
      capitals: ["Kinshasa"],
      demonyms: ["Congolese"],
    },
  },
  {
    code: "CF",
    fr: {
      names: ["Centrafrique", "République centrafricaine", "RCA"],
      capitals: ["Bangui"],
      masculine: ["Centrafricain"],
      feminine: ["Centrafricaine"],
    },
    en: { names: ["Central African Republic", "CAR"], capitals: ["Bangui"], demonyms: ["Central African"] },
  },
  {
    code: "CG",
    fr: {
      names: ["Congo", "République du Congo", "Congo-Brazzaville"],
      capitals: ["Brazzaville"],
      masculine: ["Congolais"],
      feminine: ["Congolaise"],
    },
    en: { names: ["Republic of the Congo", "Congo-Brazzaville"], capitals: ["Brazzaville"], demonyms: [] },
  },
  {
    code: "CH",
    fr: { names: ["Suisse"], capitals: ["Berne"], masculine: ["Suisse"], feminine: ["Suisse", "suissesse"] },
    en: { names: ["Switzerland"], capitals: ["Bern", "Berne"], demonyms: ["Swiss"] },
  },
  {
    code: "CI",
    fr: {
      names: ["Côte-d'Ivoire", "Côte d'Ivoire"],
      capitals: ["Yamoussoukro", "Abidjan"],
      masculine: ["Ivoirien"],
      feminine: ["Ivoirienne"],
    },
    en: {
      names: ["Ivory Coast", "Côte d'Ivoire", "Cote d'Ivoire"],
      capitals: ["Yamoussoukro", "Abidjan"],
      demonyms: ["Ivorian"],
    },
  },
  {
    code: "CL",
    fr: { names: ["Chili"], capitals: ["Santiago"], masculine: ["Chilien"], feminine: ["Chilienne"] },
    en: { names: ["Chile"], capitals: ["Santiago"], demonyms: ["Chilean"] },
  },
  {
    code: "CM",
    fr: {
      names: ["Cameroun"],
      capitals: ["Yaoundé"],
      masculine: ["Camerounais"],
      feminine: ["Camerounaise"],
    },
    en: { names: ["Cameroon"], capitals: ["Yaounde", "Yaoundé"], demonyms: ["Cameroonian"] },
  },
  {
    code: "CN",
    fr: {
      names: ["Chine", "République populaire de Chine"],
      capitals: ["Pékin", "Beijing"],
      masculine: ["Chinois"],
      feminine: ["Chinoise"],
    },
    en: {
      names: ["China", "People's Republic of China"],
      capitals: ["Beijing", "Peking"],
      demonyms: ["Chinese"],
    },
  },
  {
    code: "CO",
    fr: {
      names: ["Colombie"],
      capitals: ["Bogota", "Bogotá"],
      masculine: ["Colombien"],
      feminine: ["Colombienne"],
    },
    en: { names: ["Colombia"], capitals: ["Bogota", "Bogotá"], demonyms: ["Colombian"] },
  },
  {
    code: "CR",
    fr: {
      names: ["Costa Rica"],
      capitals: ["San José"],
      masculine: ["Costaricain", "Costaricien"],
      feminine: ["Costaricaine", "Costaricienne"],
    },
    en: { names: ["Costa Rica"], capitals: ["San José", "San Jose"], demonyms: ["Costa Rican"] },
  },
  {
    code: "CU",
    fr: { names: ["Cuba"], capitals: ["La Havane"], masculine: ["Cubain"], feminine: ["Cubaine"] },
    en: { names: ["Cuba"], capitals: ["Havana"], demonyms: ["Cuban"] },
  },
  {
    code: "CV",
    fr: {
      names: ["Cap-Vert", "Cabo Verde"],
      capitals: ["Praia"],
      masculine: ["Cap-Verdien"],
      feminine: ["Cap-Verdienne"],
    },
    en: { names: ["Cape Verde"], capitals: ["Praia"], demonyms: ["Cape Verdean", "Cabo Verdean"] },
  },
  {
    code: "CY",
    fr: { names: ["Chypre"], capitals: ["Nicosie"], masculine: ["Chypriote"], feminine: ["Chypriote"] },
    en: { names: ["Cyprus"], capitals: ["Nicosia"], demonyms: ["Cypriot"] },
  },
  {
    code: "CZ",
    fr: {
      names: ["République tchèque", "Tchéquie"],
      capitals: ["Prague"],
      masculine: ["Tchèque"],
      feminine: ["Tchèque"],
    },
    en: { names: ["Czech Republic", "Czechia"], capitals: ["Prague"], demonyms: ["Czech"] },
  },
  {
    code: "DE",
    fr: {
      names: ["Allemagne", "République fédérale d'Allemagne", "RFA"],
      capitals: ["Berlin"],
      masculine: ["Allemand"],
      feminine: ["Allemande"],
    },
    en: { names: ["Germany"], capitals: ["Berlin"], demonyms: ["German"] },
  },
  {
    code: "DJ",
    fr: {
      names: ["Djibouti"],
      capitals: ["Djibouti"],
      masculine: ["Djiboutien"],
      feminine: ["Djiboutienne"],
    },
    en: { names: ["Djibouti"], capitals: ["Djibouti"], demonyms: ["Djiboutian"] },
  },
  {
    code: "DK",
    fr: { names: ["Danemark"], capitals: ["Copenhague"], masculine: ["Danois"], feminine: ["Danoise"] },
    en: { names: ["Denmark"], capitals: ["Copenhagen"], demonyms: ["Danish", "Dane"] },
  },
  {
    code: "DM",
    fr: { names: [], capitals: ["Roseau"], masculine: [], feminine: [] },
    en: { names: ["Dominica"], capitals: ["Roseau"], demonyms: [] },
  },
  {
    code: "DO",
    fr: {
      names: ["République dominicaine"],
      capitals: ["Saint-Domingue"],
      masculine: ["Dominicain"],
      feminine: ["Dominicaine"],
    },
    en: { names: ["Dominican Republic"], capitals: ["Santo Domingo"], demonyms: ["Dominican"] },
  },
  {
    code: "DZ",
    fr: { names: ["Algérie"], capitals: ["Alger"], masculine: ["Algérien"], feminine: ["Algérienne"] },
    en: { names: ["Algeria"], capitals: ["Algiers"], demonyms: ["Algerian"] },
  },
  {
    code: "EC",
    fr: { names: ["Équateur"], capitals: ["Quito"], masculine: ["Équatorien"], feminine: ["Équatorienne"] },
    en: { names: ["Ecuador"], capitals: ["Quito"], demonyms: ["Ecuadorian", "Ecuadorean"] },
  },
  {
    code: "EE",
    fr: { names: ["Estonie"], capitals: ["Tallinn"], masculine: ["Estonien"], feminine: ["Estonienne"] },
    en: { names: ["Estonia"], capitals: ["Tallinn"], demonyms: ["Estonian"] },
  },
  {
    code: "EG",
    fr: { names: ["Égypte"], capitals: ["Le Caire"], masculine: ["Égyptien"], feminine: ["Égyptienne"] },
    en: { names: ["Egypt"], capitals: ["Cairo"], demonyms: ["Egyptian"] },
  },
  {
    code: "ER",
    fr: { names: ["Érythrée"], capitals: ["Asmara"], masculine: ["Érythréen"], feminine: ["Érythréenne"] },
    en: { names: ["Eritrea"], capitals: ["Asmara"], demonyms: ["Eritrean"] },
  },
  {
    code: "ES",
    fr: { names: ["Espagne"], capitals: ["Madrid"], masculine: ["Espagnol"], feminine: ["Espagnole"] },
    en: { names: ["Spain"], capitals: ["Madrid"], demonyms: ["Spanish", "Spaniard"] },
  },
  {
    code: "ET",
    fr: {
      names: ["Éthiopie"],
      capitals: ["Addis-Abeba"],
      masculine: ["Éthiopien"],
      feminine: ["Éthiopienne"],
    },
    en: { names: ["Ethiopia"], capitals: ["Addis Ababa"], demonyms: ["Ethiopian"] },
  },
  {
    code: "FI",
    fr: { names: ["Finlande"], capitals: ["Helsinki"], masculine: ["Finlandais"], feminine: ["Finlandaise"] },
    en: { names: ["Finland"], capitals: ["Helsinki"], demonyms: ["Finnish", "Finn"] },
  },
  {
    code: "FJ",
    fr: { names: ["Fidji"], capitals: ["Suva"], masculine: ["Fidjien"], feminine: ["Fidjienne"] },
    en: { names: ["Fiji"], capitals: ["Suva"], demonyms: ["Fijian"] },
  },
  {
    code: "FM",
    fr: {
      names: ["Micronésie"],
      capitals: ["Palikir"],
      masculine: ["Micronésien"],
      feminine: ["Micronésienne"],
    },
    en: { names: ["Micronesia"], capitals: ["Palikir"], demonyms: ["Micronesian"] },
  },
  {
    code: "FR",
    fr: { names: ["France"], capitals: ["Paris"], masculine: ["Français"], feminine: ["Française"] },
    en: { names: ["France"], capitals: ["Paris"], demonyms: ["French", "Frenchman", "Frenchwoman"] },
  },
  {
    code: "GA",
    fr: { names: ["Gabon"], capitals: ["Libreville"], masculine: ["Gabonais"], feminine: ["Gabonaise"] },
    en: { names: ["Gabon"], capitals: ["Libreville"], demonyms: ["Gabonese"] },
  },
  {
    code: "GB",
    fr: {
      names: ["Royaume-Uni", "Grande-Bretagne", "Angleterre"],
      capitals: ["Londres"],
      masculine: ["Britannique", "Anglais"],
      feminine: ["Britannique", "Anglaise"],
    },
    en: {
      names: ["United Kingdom", "UK", "Great Britain", "Britain", "U.K.", "England"],
      capitals: ["London"],
      demonyms: ["British", "Briton", "English"],
    },
  },
  {
    code: "GD",
    fr: {
      names: ["Grenade"],
      capitals: ["Saint-Georges"],
      masculine: ["Grenadien"],
      feminine: ["Grenadienne"],
    },
    en: { names: ["Grenada"], capitals: ["St George's"], demonyms: ["Grenadian"] },
  },
  {
    code: "GE",
    fr: { names: ["Géorgie"], capitals: ["Tbilissi"], masculine: ["Géorgien"], feminine: ["Géorgienne"] },
    en: { names: ["Georgia"], capitals: ["Tbilisi"], demonyms: ["Georgian"] },
  },
  {
    code: "GH",
    fr: { names: ["Ghana"], capitals: ["Accra"], masculine: ["Ghanéen"], feminine: ["Ghanéenne"] },
    en: { names: ["Ghana"], capitals: ["Accra"], demonyms: ["Ghanaian"] },
  },
  {
    code: "GM",
    fr: { names: ["Gambie"], capitals: ["Banjul"], masculine: ["Gambien"], feminine: ["Gambienne"] },
    en: { names: ["Gambia"], capitals: ["Banjul"], demonyms: ["Gambian"] },
  },
  {
    code: "GN",
    fr: { names: ["Guinée"], capitals: ["Conakry"], masculine: ["Guinéen"], feminine: ["Guinéenne"] },
    en: { names: ["Guinea"], capitals: ["Conakry"], demonyms: ["Guinean"] },
  },
  {
    code: "GQ",
    fr: {
      names: ["Guinée équatoriale"],
      capitals: ["Malabo"],
      masculine: ["Équato-Guinéen", "Équatoguinéen"],
      feminine: ["Équato-Guinéenne", "Équatoguinéenne"],
    },
    en: { names: ["Equatorial Guinea"], capitals: ["Malabo"], demonyms: ["Equatorial Guinean"] },
  },
  {
    code: "GR",
    fr: { names: ["Grèce"], capitals: ["Athènes"], masculine: ["Grec"], feminine: ["Grecque"] },
    en: { names: ["Greece"], capitals: ["Athens"], demonyms: ["Greek"] },
  },
  {
    code: "GT",
    fr: {
      names: ["Guatemala", "Guatémala"],
      capitals: ["Guatemala"],
      masculine: ["Guatémaltèque"],
      feminine: ["Guatémaltèque"],
    },
    en: { names: ["Guatemala"], capitals: ["Guatemala City"], demonyms: ["Guatemalan"] },
  },
  {
    code: "GW",
    fr: {
      names: ["Guinée-Bissau"],
      capitals: ["Bissau"],
      masculine: ["Bissau-Guinéen", "Bissaoguinéen"],
      feminine: ["Bissau-Guinéenne", "Bissaoguinéenne"],
    },
    en: { names: ["Guinea-Bissau"], capitals: ["Bissau"], demonyms: ["Guinea-Bissauan", "Bissau-Guinean"] },
  },
  {
    code: "GY",
    fr: { names: ["Guyana"], capitals: ["Georgetown"], masculine: ["Guyanien"], feminine: ["Guyanienne"] },
    en: { names: ["Guyana"], capitals: ["Georgetown"], demonyms: ["Guyanese"] },
  },
  {
    code: "HN",
    fr: {
      names: ["Honduras"],
      capitals: ["Tegucigalpa"],
      masculine: ["Hondurien"],
      feminine: ["Hondurienne"],
    },
    en: { names: ["Honduras"], capitals: ["Tegucigalpa"], demonyms: ["Honduran"] },
  },
  {
    code: "HR",
    fr: { names: ["Croatie"], capitals: ["Zagreb"], masculine: ["Croate"], feminine: ["Croate"] },
    en: { names: ["Croatia"], capitals: ["Zagreb"], demonyms: ["Croatian", "Croat"] },
  },
  {
    code: "HT",
    fr: { names: ["Haïti"], capitals: ["Port-au-Prince"], masculine: ["Haïtien"], feminine: ["Haïtienne"] },
    en: { names: ["Haiti"], capitals: ["Port-au-Prince"], demonyms: ["Haitian"] },
  },
  {
    code: "HU",
    fr: { names: ["Hongrie"], capitals: ["Budapest"], masculine: ["Hongrois"], feminine: ["Hongroise"] },
    en: { names: ["Hungary"], capitals: ["Budapest"], demonyms: ["Hungarian"] },
  },
  {
    code: "ID",
    fr: {
      names: ["Indonésie"],
      capitals: ["Jakarta", "Djakarta"],
      masculine: ["Indonésien"],
      feminine: ["Indonésienne"],
    },
    en: { names: ["Indonesia"], capitals: ["Jakarta"], demonyms: ["Indonesian"] },
  },
  {
    code: "IE",
    fr: { names: ["Irlande"], capitals: ["Dublin"], masculine: ["Irlandais"], feminine: ["Irlandaise"] },
    en: { names: ["Ireland"], capitals: ["Dublin"], demonyms: ["Irish", "Irishman"] },
  },
  {
    code: "IL",
    fr: { names: ["Israël"], capitals: ["Jérusalem"], masculine: ["Israélien"], feminine: ["Israélienne"] },
    en: { names: ["Israel"], capitals: ["Jerusalem"], demonyms: ["Israeli"] },
  },
  {
    code: "IN",
    fr: { names: ["Inde"], capitals: ["New Delhi", "Delhi"], masculine: ["Indien"], feminine: ["Indienne"] },
    en: { names: ["India"], capitals: ["New Delhi", "Delhi"], demonyms: ["Indian"] },
  },
  {
    code: "IQ",
    fr: {
      names: ["Irak", "Iraq"],
      capitals: ["Bagdad"],
      masculine: ["Irakien", "Iraquien"],
      feminine: ["Irakienne", "Iraquienne"],
    },
    en: { names: ["Iraq"], capitals: ["Baghdad"], demonyms: ["Iraqi"] },
  },
  {
    code: "IR",
    fr: {
      names: ["Iran", "République islamique d'Iran"],
      capitals: ["Téhéran"],
      masculine: ["Iranien"],
      feminine: ["Iranienne"],
    },
    en: {
      names: ["Iran", "Islamic Republic of Iran"],
      capitals: ["Tehran", "Teheran"],
      demonyms: ["Iranian"],
    },
  },
  {
    code: "IS",
    fr: { names: ["Islande"], capitals: ["Reykjavik"], masculine: ["Islandais"], feminine: ["Islandaise"] },
    en: { names: ["Iceland"], capitals: ["Reykjavik"], demonyms: ["Icelandic", "Icelander"] },
  },
  {
    code: "IT",
    fr: { names: ["Italie"], capitals: ["Rome"], masculine: ["Italien"], feminine: ["Italienne"] },
    en: { names: ["Italy"], capitals: ["Rome"], demonyms: ["Italian"] },
  },
  {
    code: "JM",
    fr: {
      names: ["Jamaïque"],
      capitals: ["Kingston"],
      masculine: ["Jamaïcain", "Jamaïquain"],
      feminine: ["Jamaïcaine", "Jamaïquaine"],
    },
    en: { names: ["Jamaica"], capitals: ["Kingston"], demonyms: ["Jamaican"] },
  },
  {
    code: "JO",
    fr: { names: ["Jordanie"], capitals: ["Amman"], masculine: ["Jordanien"], feminine: ["Jordanienne"] },
    en: { names: ["Jordan"], capitals: ["Amman"], demonyms: ["Jordanian"] },
  },
  {
    code: "JP",
    fr: { names: ["Japon"], capitals: ["Tokyo"], masculine: ["Japonais"], feminine: ["Japonaise"] },
    en: { names: ["Japan"], capitals: ["Tokyo"], demonyms: ["Japanese"] },
  },
  {
    code: "KE",
    fr: { names: ["Kenya"], capitals: ["Nairobi"], masculine: ["Kényan"], feminine: ["Kényane"] },
    en: { names: ["Kenya"], capitals: ["Nairobi"], demonyms: ["Kenyan"] },
  },
  {
    code: "KG",
    fr: {
      names: ["Kirghizistan", "Kirghizstan"],
      capitals: ["Bichkek"],
      masculine: ["Kirghize", "Kirghiz"],
      feminine: ["Kirghize"],
    },
    en: { names: ["Kyrgyzstan"], capitals: ["Bishkek"], demonyms: ["Kyrgyz"] },
  },
  {
    code: "KH",
    fr: {
      names: ["Cambodge"],
      capitals: ["Phnom Penh"],
      masculine: ["Cambodgien"],
      feminine: ["Cambodgienne"],
    },
    en: { names: ["Cambodia"], capitals: ["Phnom Penh"], demonyms: ["Cambodian"] },
  },
  {
    code: "KI",
    fr: {
      names: ["Kiribati"],
      capitals: ["Tarawa-Sud"],
      masculine: ["Kiribatien"],
      feminine: ["Kiribatienne"],
    },
    en: { names: ["Kiribati"], capitals: ["South Tarawa"], demonyms: ["I-Kiribati"] },
  },
  {
    code: "KM",
    fr: { names: ["Comores"], capitals: ["Moroni"], masculine: ["Comorien"], feminine: ["Comorienne"] },
    en: { names: ["Comoros"], capitals: ["Moroni"], demonyms: ["Comoran"] },
  },
  {
    code: "KN",
    fr: {
      names: ["Saint-Christophe-et-Niévès", "Saint-Kitts-et-Nevis"],
      capitals: ["Basseterre"],
      masculine: ["Kittitien"],
      feminine: ["Kittitienne"],
    },
    en: { names: ["Saint Kitts and Nevis"], capitals: ["Basseterre"], demonyms: ["Kittitian"] },
  },
  {
    code: "KP",
    fr: {
      names: ["Corée du Nord", "RPDC", "République populaire démocratique de Corée"],
      capitals: ["Pyongyang"],
      masculine: ["Nord-Coréen"],
      feminine: ["Nord-Coréenne"],
    },
    en: {
      names: ["North Korea", "DPRK", "Democratic People's Republic of Korea"],
      capitals: ["Pyongyang"],
      demonyms: ["North Korean"],
    },
  },
  {
    code: "KR",
    fr: {
      names: ["Corée du Sud", "République de Corée"],
      capitals: ["Séoul"],
      masculine: ["Sud-Coréen"],
      feminine: ["Sud-Coréenne"],
    },
    en: { names: ["South Korea", "Republic of Korea"], capitals: ["Seoul"], demonyms: ["South Korean"] },
  },
  {
    code: "KW",
    fr: {
      names: ["Koweït"],
      capitals: ["Koweït"],
      masculine: ["Koweïtien", "Koweitien"],
      feminine: ["Koweïtienne", "Koweitienne"],
    },
    en: { names: ["Kuwait"], capitals: ["Kuwait City"], demonyms: ["Kuwaiti"] },
  },
  {
    code: "KZ",
    fr: {
      names: ["Kazakhstan"],
      capitals: ["Astana"],
      masculine: ["Kazakh", "Kazakhstanais"],
      feminine: ["Kazakhe", "Kazakhstanaise"],
    },
    en: { names: ["Kazakhstan"], capitals: ["Astana"], demonyms: ["Kazakh", "Kazakhstani"] },
  },
  {
    code: "LA",
    fr: { names: ["Laos"], capitals: ["Vientiane"], masculine: ["Laotien"], feminine: ["Laotienne"] },
    en: { names: ["Laos"], capitals: ["Vientiane"], demonyms: ["Laotian", "Lao"] },
  },
  {
    code: "LB",
    fr: { names: ["Liban"], capitals: ["Beyrouth"], masculine: ["Libanais"], feminine: ["Libanaise"] },
    en: { names: ["Lebanon"], capitals: ["Beirut"], demonyms: ["Lebanese"] },
  },
  {
    code: "LC",
    fr: {
      names: ["Sainte-Lucie"],
      capitals: ["Castries"],
      masculine: ["Saint-Lucien"],
      feminine: ["Saint-Lucienne"],
    },
    en: { names: ["Saint Lucia"], capitals: ["Castries"], demonyms: ["Saint Lucian"] },
  },
  {
    code: "LI",
    fr: {
      names: ["Liechtenstein"],
      capitals: ["Vaduz"],
      masculine: ["Liechtensteinois"],
      feminine: ["Liechtensteinoise"],
    },
    en: { names: ["Liechtenstein"], capitals: ["Vaduz"], demonyms: ["Liechtensteiner"] },
  },
  {
    code: "LK",
    fr: {
      names: ["Sri Lanka"],
      capitals: ["Colombo"],
      masculine: ["Sri-Lankais", "Srilankais"],
      feminine: ["Sri-Lankaise", "Srilankaise"],
    },
    en: { names: ["Sri Lanka"], capitals: ["Colombo"], demonyms: ["Sri Lankan"] },
  },
  {
    code: "LR",
    fr: {
      names: ["Libéria", "Liberia"],
      capitals: ["Monrovia"],
      masculine: ["Libérien"],
      feminine: ["Libérienne"],
    },
    en: { names: ["Liberia"], capitals: ["Monrovia"], demonyms: ["Liberian"] },
  },
  {
    code: "LS",
    fr: { names: ["Lesotho"], capitals: ["Maseru"], masculine: ["Lésothien"], feminine: ["Lésothienne"] },
    en: { names: ["Lesotho"], capitals: ["Maseru"], demonyms: ["Basotho"] },
  },
  {
    code: "LT",
    fr: {
      names: ["Lituanie", "Lithuanie"],
      capitals: ["Vilnius"],
      masculine: ["Lituanien"],
      feminine: ["Lituanienne"],
    },
    en: { names: ["Lithuania"], capitals: ["Vilnius"], demonyms: ["Lithuanian"] },
  },
  {
    code: "LU",
    fr: {
      names: ["Luxembourg"],
      capitals: ["Luxembourg"],
      masculine: ["Luxembourgeois"],
      feminine: ["Luxembourgeoise"],
    },
    en: { names: ["Luxembourg"], capitals: ["Luxembourg"], demonyms: ["Luxembourgish"] },
  },
  {
    code: "LV",
    fr: { names: ["Lettonie"], capitals: ["Riga"], masculine: ["Letton"], feminine: ["Lettonne"] },
    en: { names: ["Latvia"], capitals: ["Riga"], demonyms: ["Latvian"] },
  },
  {
    code: "LY",
    fr: { names: ["Libye"], capitals: ["Tripoli"], masculine: ["Libyen"], feminine: ["Libyenne"] },
    en: { names: ["Libya"], capitals: ["Tripoli"], demonyms: ["Libyan"] },
  },
  {
    code: "MA",
    fr: { names: ["Maroc"], capitals: ["Rabat"], masculine: ["Marocain"], feminine: ["Marocaine"] },
    en: { names: ["Morocco"], capitals: ["Rabat"], demonyms: ["Moroccan"] },
  },
  {
    code: "MC",
    fr: { names: ["Monaco"], capitals: ["Monaco"], masculine: ["Monégasque"], feminine: ["Monégasque"] },
    en: { names: ["Monaco"], capitals: ["Monaco"], demonyms: ["Monegasque"] },
  },
  {
    code: "MD",
    fr: {
      names: ["Moldavie"],
      capitals: ["Chisinau", "Chișinău"],
      masculine: ["Moldave"],
      feminine: ["Moldave"],
    },
    en: { names: ["Moldova"], capitals: ["Chisinau"], demonyms: ["Moldovan"] },
  },
  {
    code: "ME",
    fr: {
      names: ["Monténégro"],
      capitals: ["Podgorica"],
      masculine: ["Monténégrin"],
      feminine: ["Monténégrine"],
    },
    en: { names: ["Montenegro"], capitals: ["Podgorica"], demonyms: ["Montenegrin"] },
  },
  {
    code: "MG",
    fr: {
      names: ["Madagascar"],
      capitals: ["Antananarivo", "Tananarive"],
      masculine: ["Malgache"],
      feminine: ["Malgache"],
    },
    en: { names: ["Madagascar"], capitals: ["Antananarivo"], demonyms: ["Malagasy"] },
  },
  {
    code: "MH",
    fr: {
      names: ["Îles Marshall"],
      capitals: ["Majuro"],
      masculine: ["Marshallais"],
      feminine: ["Marshallaise"],
    },
    en: { names: ["Marshall Islands"], capitals: ["Majuro"], demonyms: ["Marshallese"] },
  },
  {
    code: "MK",
    fr: {
      names: ["Macédoine du Nord", "Macédoine"],
      capitals: ["Skopje"],
      masculine: ["Macédonien"],
      feminine: ["Macédonienne"],
    },
    en: { names: ["North Macedonia", "Macedonia"], capitals: ["Skopje"], demonyms: ["Macedonian"] },
  },
  {
    code: "ML",
    fr: { names: ["Mali"], capitals: ["Bamako"], masculine: ["Malien"], feminine: ["Malienne"] },
    en: { names: ["Mali"], capitals: ["Bamako"], demonyms: ["Malian"] },
  },
  {
    code: "MM",
    fr: {
      names: ["Birmanie", "Myanmar"],
      capitals: ["Naypyidaw"],
      masculine: ["Birman"],
      feminine: ["Birmane"],
    },
    en: { names: ["Myanmar", "Burma"], capitals: ["Naypyidaw"], demonyms: ["Burmese"] },
  },
  {
    code: "MN",
    fr: { names: ["Mongolie"], capitals: ["Oulan-Bator"], masculine: ["Mongol"], feminine: ["Mongole"] },
    en: { names: ["Mongolia"], capitals: ["Ulaanbaatar", "Ulan Bator"], demonyms: ["Mongolian"] },
  },
  {
    code: "MR",
    fr: {
      names: ["Mauritanie"],
      capitals: ["Nouakchott"],
      masculine: ["Mauritanien"],
      feminine: ["Mauritanienne"],
    },
    en: { names: ["Mauritania"], capitals: ["Nouakchott"], demonyms: ["Mauritanian"] },
  },
  {
    code: "MT",
    fr: { names: ["Malte"], capitals: ["La Valette"], masculine: ["Maltais"], feminine: ["Maltaise"] },
    en: { names: ["Malta"], capitals: ["Valletta"], demonyms: ["Maltese"] },
  },
  {
    code: "MU",
    fr: {
      names: ["île Maurice", "Maurice"],
      capitals: ["Port-Louis"],
      masculine: ["Mauricien"],
      feminine: ["Mauricienne"],
    },
    en: { names: ["Mauritius"], capitals: ["Port Louis"], demonyms: ["Mauritian"] },
  },
  {
    code: "MV",
    fr: { names: ["Maldives"], capitals: ["Malé"], masculine: ["Maldivien"], feminine: ["Maldivienne"] },
    en: { names: ["Maldives"], capitals: ["Male"], demonyms: ["Maldivan"] },
  },
  {
    code: "MW",
    fr: {
      names: ["Malawi"],
      capitals: ["Lilongwe"],
      masculine: ["Malawite", "Malawien"],
      feminine: ["Malawite", "Malawienne"],
    },
    en: { names: ["Malawi"], capitals: ["Lilongwe"], demonyms: ["Malawian"] },
  },
  {
    code: "MX",
    fr: { names: ["Mexique"], capitals: ["Mexico"], masculine: ["Mexicain"], feminine: ["Mexicaine"] },
    en: { names: ["Mexico"], capitals: ["Mexico City"], demonyms: ["Mexican"] },
  },
  {
    code: "MY",
    fr: {
      names: ["Malaisie"],
      capitals: ["Kuala Lumpur"],
      masculine: ["Malaisien"],
      feminine: ["Malaisienne"],
    },
    en: { names: ["Malaysia"], capitals: ["Kuala Lumpur"], demonyms: ["Malaysian"] },
  },
  {
    code: "MZ",
    fr: {
      names: ["Mozambique"],
      capitals: ["Maputo"],
      masculine: ["Mozambicain"],
      feminine: ["Mozambicaine"],
    },
    en: { names: ["Mozambique"], capitals: ["Maputo"], demonyms: ["Mozambican"] },
  },
  {
    code: "NA",
    fr: { names: ["Namibie"], capitals: ["Windhoek"], masculine: ["Namibien"], feminine: ["Namibienne"] },
    en: { names: ["Namibia"], capitals: ["Windhoek"], demonyms: ["Namibian"] },
  },
  {
    code: "NE",
    fr: { names: ["Niger"], capitals: ["Niamey"], masculine: ["Nigérien"], feminine: ["Nigérienne"] },
    en: { names: ["Niger"], capitals: ["Niamey"], demonyms: ["Nigerien"] },
  },
  {
    code: "NG",
    fr: {
      names: ["Nigeria", "Nigéria"],
      capitals: ["Abuja"],
      masculine: ["Nigérian"],
      feminine: ["Nigériane"],
    },
    en: { names: ["Nigeria"], capitals: ["Abuja"], demonyms: ["Nigerian"] },
  },
  {
    code: "NI",
    fr: {
      names: ["Nicaragua"],
      capitals: ["Managua"],
      masculine: ["Nicaraguayen"],
      feminine: ["Nicaraguayenne"],
    },
    en: { names: ["Nicaragua"], capitals: ["Managua"], demonyms: ["Nicaraguan"] },
  },
  {
    code: "NL",
    fr: {
      names: ["Pays-Bas", "Hollande"],
      capitals: ["La Haye", "Amsterdam"],
      masculine: ["Néerlandais", "Hollandais"],
      feminine: ["Néerlandaise", "Hollandaise"],
    },
    en: { names: ["Netherlands", "Holland"], capitals: ["The Hague", "Amsterdam"], demonyms: ["Dutch"] },
  },
  {
    code: "NO",
    fr: { names: ["Norvège"], capitals: ["Oslo"], masculine: ["Norvégien"], feminine: ["Norvégienne"] },
    en: { names: ["Norway"], capitals: ["Oslo"], demonyms: ["Norwegian"] },
  },
  {
    code: "NP",
    fr: { names: ["Népal"], capitals: ["Katmandou"], masculine: ["Népalais"], feminine: ["Népalaise"] },
    en: { names: ["Nepal"], capitals: ["Kathmandu"], demonyms: ["Nepalese"] },
  },
  {
    code: "NR",
    fr: { names: ["Nauru"], capitals: ["Yaren"], masculine: ["Nauruan"], feminine: ["Nauruane"] },
    en: { names: ["Nauru"], capitals: ["Yaren"], demonyms: ["Nauruan"] },
  },
  {
    code: "NZ",
    fr: {
      names: ["Nouvelle-Zélande"],
      capitals: ["Wellington"],
      masculine: ["Néo-Zélandais"],
      feminine: ["Néo-Zélandaise"],
    },
    en: { names: ["New Zealand"], capitals: ["Wellington"], demonyms: ["New Zealand", "New Zealander"] },
  },
  {
    code: "OM",
    fr: { names: ["Oman"], capitals: ["Mascate"], masculine: ["Omanais"], feminine: ["Omanaise"] },
    en: { names: ["Oman"], capitals: ["Muscat"], demonyms: ["Omani"] },
  },
  {
    code: "PA",
    fr: { names: ["Panama"], capitals: ["Panama"], masculine: ["Panaméen"], feminine: ["Panaméenne"] },
    en: { names: ["Panama"], capitals: ["Panama City"], demonyms: ["Panamanian"] },
  },
  {
    code: "PE",
    fr: { names: ["Pérou"], capitals: ["Lima"], masculine: ["Péruvien"], feminine: ["Péruvienne"] },
    en: { names: ["Peru"], capitals: ["Lima"], demonyms: ["Peruvian"] },
  },
  {
    code: "PG",
    fr: {
      names: ["Papouasie-Nouvelle-Guinée"],
      capitals: ["Port Moresby"],
      masculine: ["Papouasien", "Papou"],
      feminine: ["Papouasienne", "Papoue"],
    },
    en: { names: ["Papua New Guinea"], capitals: ["Port Moresby"], demonyms: ["Papuan"] },
  },
  {
    code: "PH",
    fr: { names: ["Philippines"], capitals: ["Manille"], masculine: ["Philippin"], feminine: ["Philippine"] },
    en: { names: ["Philippines"], capitals: ["Manila"], demonyms: ["Filipino", "Philippine"] },
  },
  {
    code: "PK",
    fr: {
      names: ["Pakistan"],
      capitals: ["Islamabad"],
      masculine: ["Pakistanais"],
      feminine: ["Pakistanaise"],
    },
    en: { names: ["Pakistan"], capitals: ["Islamabad"], demonyms: ["Pakistani"] },
  },
  {
    code: "PL",
    fr: { names: ["Pologne"], capitals: ["Varsovie"], masculine: ["Polonais"], feminine: ["Polonaise"] },
    en: { names: ["Poland"], capitals: ["Warsaw"], demonyms: ["Polish", "Pole"] },
  },
  {
    code: "PS",
    fr: {
      names: ["Palestine"],
      capitals: ["Ramallah"],
      masculine: ["Palestinien"],
      feminine: ["Palestinienne"],
    },
    en: { names: ["Palestine"], capitals: ["Ramallah"], demonyms: ["Palestinian"] },
  },
  {
    code: "PT",
    fr: { names: ["Portugal"], capitals: ["Lisbonne"], masculine: ["Portugais"], feminine: ["Portugaise"] },
    en: { names: ["Portugal"], capitals: ["Lisbon"], demonyms: ["Portuguese"] },
  },
  {
    code: "PW",
    fr: { names: ["Palaos"], capitals: ["Ngerulmud"], masculine: ["Palauan"], feminine: ["Palauane"] },
    en: { names: ["Palau"], capitals: ["Ngerulmud"], demonyms: ["Palauan"] },
  },
  {
    code: "PY",
    fr: {
      names: ["Paraguay"],
      capitals: ["Asuncion", "Asunción"],
      masculine: ["Paraguayen"],
      feminine: ["Paraguayenne"],
    },
    en: { names: ["Paraguay"], capitals: ["Asuncion", "Asunción"], demonyms: ["Paraguayan"] },
  },
  {
    code: "QA",
    fr: {
      names: ["Qatar"],
      capitals: ["Doha"],
      masculine: ["Qatari", "Qatarien"],
      feminine: ["Qatarie", "Qatarienne", "qatarie"],
    },
    en: { names: ["Qatar"], capitals: ["Doha"], demonyms: ["Qatari"] },
  },
  {
    code: "RO",
    fr: { names: ["Roumanie"], capitals: ["Bucarest"], masculine: ["Roumain"], feminine: ["Roumaine"] },
    en: { names: ["Romania"], capitals: ["Bucharest"], demonyms: ["Romanian"] },
  },
  {
    code: "RS",
    fr: { names: ["Serbie"], capitals: ["Belgrade"], masculine: ["Serbe"], feminine: ["Serbe"] },
    en: { names: ["Serbia"], capitals: ["Belgrade"], demonyms: ["Serbian", "Serb"] },
  },
  {
    code: "RU",
    fr: {
      names: ["Russie", "Fédération de Russie"],
      capitals: ["Moscou"],
      masculine: ["Russe"],
      feminine: ["Russe"],
    },
    en: { names: ["Russia", "Russian Federation"], capitals: ["Moscow"], demonyms: ["Russian"] },
  },
  {
    code: "RW",
    fr: { names: ["Rwanda"], capitals: ["Kigali"], masculine: ["Rwandais"], feminine: ["Rwandaise"] },
    en: { names: ["Rwanda"], capitals: ["Kigali"], demonyms: ["Rwandan"] },
  },
  {
    code: "SA",
    fr: {
      names: ["Arabie saoudite", "Arabie Saoudite"],
      capitals: ["Riyad"],
      masculine: ["Saoudien"],
      feminine: ["Saoudienne"],
    },
    en: { names: ["Saudi Arabia"], capitals: ["Riyadh"], demonyms: ["Saudi", "Saudi Arabian"] },
  },
  {
    code: "SB",
    fr: {
      names: ["Îles Salomon"],
      capitals: ["Honiara"],
      masculine: ["Salomonais"],
      feminine: ["Salomonaise"],
    },
    en: { names: ["Solomon Islands"], capitals: ["Honiara"], demonyms: ["Solomon Islander"] },
  },
  {
    code: "SC",
    fr: {
      names: ["Seychelles"],
      capitals: ["Victoria"],
      masculine: ["Seychellois"],
      feminine: ["Seychelloise"],
    },
    en: { names: ["Seychelles"], capitals: ["Victoria"], demonyms: ["Seychellois"] },
  },
  {
    code: "SD",
    fr: { names: ["Soudan"], capitals: ["Khartoum"], masculine: ["Soudanais"], feminine: ["Soudanaise"] },
    en: { names: ["Sudan"], capitals: ["Khartoum"], demonyms: ["Sudanese"] },
  },
  {
    code: "SE",
    fr: { names: ["Suède"], capitals: ["Stockholm"], masculine: ["Suédois"], feminine: ["Suédoise"] },
    en: { names: ["Sweden"], capitals: ["Stockholm"], demonyms: ["Swedish", "Swede"] },
  },
  {
    code: "SG",
    fr: {
      names: ["Singapour"],
      capitals: ["Singapour"],
      masculine: ["Singapourien"],
      feminine: ["Singapourienne"],
    },
    en: { names: ["Singapore"], capitals: ["Singapore"], demonyms: ["Singaporean"] },
  },
  {
    code: "SI",
    fr: { names: ["Slovénie"], capitals: ["Ljubljana"], masculine: ["Slovène"], feminine: ["Slovène"] },
    en: { names: ["Slovenia"], capitals: ["Ljubljana"], demonyms: ["Slovenian", "Slovene"] },
  },
  {
    code: "SK",
    fr: { names: ["Slovaquie"], capitals: ["Bratislava"], masculine: ["Slovaque"], feminine: ["Slovaque"] },
    en: { names: ["Slovakia"], capitals: ["Bratislava"], demonyms: ["Slovakian", "Slovak"] },
  },
  {
    code: "SL",
    fr: {
      names: ["Sierra Leone"],
      capitals: ["Freetown"],
      masculine: ["Sierra-Léonais"],
      feminine: ["Sierra-Léonaise"],
    },
    en: { names: ["Sierra Leone"], capitals: ["Freetown"], demonyms: ["Sierra Leonean"] },
  },
  {
    code: "SM",
    fr: {
      names: ["Saint-Marin"],
      capitals: ["Saint-Marin"],
      masculine: ["Saint-Marinais"],
      feminine: ["Saint-Marinaise"],
    },
    en: { names: ["San Marino"], capitals: ["San Marino"], demonyms: ["Sammarinese"] },
  },
  {
    code: "SN",
    fr: { names: ["Sénégal"], capitals: ["Dakar"], masculine: ["Sénégalais"], feminine: ["Sénégalaise"] },
    en: { names: ["Senegal"], capitals: ["Dakar"], demonyms: ["Senegalese"] },
  },
  {
    code: "SO",
    fr: { names: ["Somalie"], capitals: ["Mogadiscio"], masculine: ["Somalien"], feminine: ["Somalienne"] },
    en: { names: ["Somalia"], capitals: ["Mogadishu"], demonyms: ["Somali"] },
  },
  {
    code: "SR",
    fr: {
      names: ["Suriname"],
      capitals: ["Paramaribo"],
      masculine: ["Surinamais"],
      feminine: ["Surinamaise"],
    },
    en: { names: ["Suriname"], capitals: ["Paramaribo"], demonyms: ["Surinamese"] },
  },
  {
    code: "SS",
    fr: {
      names: ["Soudan du Sud"],
      capitals: ["Djouba"],
      masculine: ["Sud-Soudanais"],
      feminine: ["Sud-Soudanaise"],
    },
    en: { names: ["South Sudan"], capitals: ["Juba"], demonyms: ["South Sudanese"] },
  },
  {
    code: "ST",
    fr: {
      names: ["Sao Tomé-et-Principe", "São Tomé-et-Principe"],
      capitals: ["Sao Tomé", "São Tomé"],
      masculine: ["Santoméen"],
      feminine: ["Santoméenne"],
    },
    en: { names: ["Sao Tome and Principe"], capitals: ["Sao Tome"], demonyms: ["Sao Tomean"] },
  },
  {
    code: "SV",
    fr: {
      names: ["Salvador", "El Salvador"],
      capitals: ["San Salvador"],
      masculine: ["Salvadorien"],
      feminine: ["Salvadorienne"],
    },
    en: { names: ["El Salvador"], capitals: ["San Salvador"], demonyms: ["Salvadoran", "Salvadorian"] },
  },
  {
    code: "SY",
    fr: { names: ["Syrie"], capitals: ["Damas"], masculine: ["Syrien"], feminine: ["Syrienne"] },
    en: { names: ["Syria"], capitals: ["Damascus"], demonyms: ["Syrian"] },
  },
  {
    code: "SZ",
    fr: {
      names: ["Eswatini", "Swaziland"],
      capitals: ["Mbabane"],
      masculine: ["Swazi"],
      feminine: ["Swazie"],
    },
    en: { names: ["Eswatini", "Swaziland"], capitals: ["Mbabane"], demonyms: ["Swazi"] },
  },
  {
    code: "TD",
    fr: {
      names: ["Tchad"],
      capitals: ["N'Djamena", "N'Djaména"],
      masculine: ["Tchadien"],
      feminine: ["Tchadienne"],
    },
    en: { names: ["Chad"], capitals: ["N'Djamena"], demonyms: ["Chadian"] },
  },
  {
    code: "TG",
    fr: { names: ["Togo"], capitals: ["Lomé"], masculine: ["Togolais"], feminine: ["Togolaise"] },
    en: { names: ["Togo"], capitals: ["Lome", "Lomé"], demonyms: ["Togolese"] },
  },
  {
    code: "TH",
    fr: {
      names: ["Thaïlande"],
      capitals: ["Bangkok"],
      masculine: ["Thaïlandais"],
      feminine: ["Thaïlandaise"],
    },
    en: { names: ["Thailand"], capitals: ["Bangkok"], demonyms: ["Thai"] },
  },
  {
    code: "TJ",
    fr: { names: ["Tadjikistan"], capitals: ["Douchanbé"], masculine: ["Tadjik"], feminine: ["Tadjike"] },
    en: { names: ["Tajikistan"], capitals: ["Dushanbe"], demonyms: ["Tajik"] },
  },
  {
    code: "TL",
    fr: {
      names: ["Timor-Leste", "Timor oriental"],
      capitals: ["Dili"],
      masculine: ["Est-Timorais", "Timorais"],
      feminine: ["Est-Timoraise", "Timoraise"],
    },
    en: { names: ["Timor-Leste", "East Timor"], capitals: ["Dili"], demonyms: ["East Timorese"] },
  },
  {
    code: "TM",
    fr: {
      names: ["Turkménistan"],
      capitals: ["Achgabat", "Achkhabad"],
      masculine: ["Turkmène"],
      feminine: ["Turkmène"],
    },
    en: { names: ["Turkmenistan"], capitals: ["Ashgabat"], demonyms: ["Turkmen"] },
  },
  {
    code: "TN",
    fr: { names: ["Tunisie"], capitals: ["Tunis"], masculine: ["Tunisien"], feminine: ["Tunisienne"] },
    en: { names: ["Tunisia"], capitals: ["Tunis"], demonyms: ["Tunisian"] },
  },
  {
    code: "TO",
    fr: { names: ["Tonga"], capitals: ["Nuku'alofa"], masculine: ["Tongien"], feminine: ["Tongienne"] },
    en: { names: ["Tonga"], capitals: ["Nuku'alofa"], demonyms: ["Tongan"] },
  },
  {
    code: "TR",
    fr: { names: ["Turquie"], capitals: ["Ankara"], masculine: ["Turc"], feminine: ["Turque"] },
    en: { names: ["Turkey", "Türkiye"], capitals: ["Ankara"], demonyms: ["Turkish", "Turk"] },
  },
  {
    code: "TT",
    fr: {
      names: ["Trinité-et-Tobago", "Trinidad-et-Tobago"],
      capitals: ["Port-d'Espagne"],
      masculine: ["Trinidadien"],
      feminine: ["Trinidadienne"],
    },
    en: { names: ["Trinidad and Tobago"], capitals: ["Port of Spain"], demonyms: ["Trinidadian"] },
  },
  {
    code: "TV",
    fr: { names: ["Tuvalu"], capitals: ["Funafuti"], masculine: ["Tuvalais"], feminine: ["Tuvalaise"] },
    en: { names: ["Tuvalu"], capitals: ["Funafuti"], demonyms: ["Tuvaluan"] },
  },
  {
    code: "TW",
    fr: {
      names: ["Taïwan", "Taiwan"],
      capitals: ["Taipei"],
      masculine: ["Taïwanais"],
      feminine: ["Taïwanaise"],
    },
    en: { names: ["Taiwan"], capitals: ["Taipei"], demonyms: ["Taiwanese"] },
  },
  {
    code: "TZ",
    fr: { names: ["Tanzanie"], capitals: ["Dodoma"], masculine: ["Tanzanien"], feminine: ["Tanzanienne"] },
    en: { names: ["Tanzania", "United Republic of Tanzania"], capitals: ["Dodoma"], demonyms: ["Tanzanian"] },
  },
  {
    code: "UA",
    fr: {
      names: ["Ukraine"],
      capitals: ["Kiev", "Kyiv"],
      masculine: ["Ukrainien"],
      feminine: ["Ukrainienne"],
    },
    en: { names: ["Ukraine"], capitals: ["Kyiv", "Kiev"], demonyms: ["Ukrainian"] },
  },
  {
    code: "UG",
    fr: { names: ["Ouganda"], capitals: ["Kampala"], masculine: ["Ougandais"], feminine: ["Ougandaise"] },
    en: { names: ["Uganda"], capitals: ["Kampala"], demonyms: ["Ugandan"] },
  },
  {
    code: "US",
    fr: {
      names: ["États-Unis", "États-Unis d'Amérique", "USA", "Etats-Unis"],
      capitals: ["Washington"],
      masculine: ["Américain", "Étasunien", "Étatsunien"],
      feminine: ["Américaine", "Étasunienne", "Étatsunienne"],
    },
    en: {
      names: ["United States", "United States of America", "USA", "U.S.A.", "US", "U.S.", "America"],
      capitals: ["Washington", "Washington DC"],
      demonyms: ["American", "US", "U.S."],
    },
  },
  {
    code: "UY",
    fr: { names: ["Uruguay"], capitals: ["Montevideo"], masculine: ["Uruguayen"], feminine: ["Uruguayenne"] },
    en: { names: ["Uruguay"], capitals: ["Montevideo"], demonyms: ["Uruguayan"] },
  },
  {
    code: "UZ",
    fr: { names: ["Ouzbékistan"], capitals: ["Tachkent"], masculine: ["Ouzbek"], feminine: ["Ouzbeke"] },
    en: { names: ["Uzbekistan"], capitals: ["Tashkent"], demonyms: ["Uzbek", "Uzbekistani"] },
  },
  {
    code: "VA",
    fr: {
      names: ["Vatican", "Saint-Siège"],
      capitals: ["Vatican"],
      masculine: ["Vatican"],
      feminine: ["Vaticane"],
    },
    en: { names: ["Vatican", "Holy See", "Vatican City"], capitals: ["Vatican City"], demonyms: ["Vatican"] },
  },
  {
    code: "VC",
    fr: {
      names: ["Saint-Vincent-et-les-Grenadines"],
      capitals: ["Kingstown"],
      masculine: ["Vincentais"],
      feminine: ["Vincentaise"],
    },
    en: { names: ["Saint Vincent and the Grenadines"], capitals: ["Kingstown"], demonyms: ["Vincentian"] },
  },
  {
    code: "VE",
    fr: {
      names: ["Venezuela", "Vénézuela"],
      capitals: ["Caracas"],
      masculine: ["Vénézuélien"],
      feminine: ["Vénézuélienne"],
    },
    en: { names: ["Venezuela"], capitals: ["Caracas"], demonyms: ["Venezuelan"] },
  },
  {
    code: "VN",
    fr: {
      names: ["Vietnam", "Viêt Nam", "Viet Nam", "Viêtnam"],
      capitals: ["Hanoï", "Hanoi"],
      masculine: ["Vietnamien"],
      feminine: ["Vietnamienne"],
    },
    en: { names: ["Vietnam", "Viet Nam"], capitals: ["Hanoi"], demonyms: ["Vietnamese"] },
  },
  {
    code: "VU",
    fr: { names: ["Vanuatu"], capitals: ["Port-Vila"], masculine: ["Vanuatais"], feminine: ["Vanuataise"] },
    en: { names: ["Vanuatu"], capitals: ["Port Vila"], demonyms: ["Ni-Vanuatu"] },
  },
  {
    code: "WS",
    fr: { names: ["Samoa"], capitals: ["Apia"], masculine: ["Samoan"], feminine: ["Samoane"] },
    en: { names: ["Samoa"], capitals: ["Apia"], demonyms: ["Samoan"] },
  },
  {
    code: "XK",
    fr: { names: ["Kosovo"], capitals: ["Pristina"], masculine: ["Kosovar"], feminine: ["Kosovare"] },
    en: { names: ["Kosovo"], capitals: ["Pristina"], demonyms: ["Kosovar", "Kosovan"] },
  },
  {
    code: "YE",
    fr: { names: ["Yémen"], capitals: ["Sanaa"], masculine: ["Yéménite"], feminine: ["Yéménite"] },
    en: { names: ["Yemen"], capitals: ["Sanaa", "Sana'a"], demonyms: ["Yemeni"] },
  },
  {
    code: "ZA",
    fr: {
      names: ["Afrique du Sud"],
      capitals: ["Pretoria"],
      masculine: ["Sud-Africain"],
      feminine: ["Sud-Africaine"],
    },
    en: { names: ["South Africa"], capitals: ["Pretoria"], demonyms: ["South African"] },
  },
  {
    code: "ZM",
    fr: { names: ["Zambie"], capitals: ["Lusaka"], masculine: ["Zambien"], feminine: ["Zambienne"] },
    en: { names: ["Zambia"], capitals: ["Lusaka"], demonyms: ["Zambian"] },
  },
  {
    code: "ZW",
    fr: { names: ["Zimbabwe"], capitals: ["Harare"], masculine: ["Zimbabwéen"], feminine: ["Zimbabwéenne"] },
    en: { names: ["Zimbabwe"], capitals: ["Harare"], demonyms: ["Zimbabwean"] },
  },
]
