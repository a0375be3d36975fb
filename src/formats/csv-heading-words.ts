import type { ColumnTarget } from './csv-target.js';

/**
 * How programs head their columns, in the languages in which they are met: English, Swedish, German, French,
 * Italian, Spanish and Arabic. Case, accents, blanks and punctuation do not count.
 */
export const wholeHeadings: readonly (readonly [ColumnTarget, string])[] = [
  ['id', 'Id | UID | Contact ID | Contact Id | Record ID | Record Id'],
  ['kind', 'Kind'],
  ['stage', 'Stage | Lifecycle Stage'],
  ['active', 'Active'],
  ['created', 'Created | Create Date | Created Time | Created Date'],
  ['updated', 'Updated | Last Modified Date | Modified Time'],
  ['rest', 'Rest (JSON)'],
  [
    'name.full',
    `Full Name | Display Name | Contact Name | Namn | Fullständigt namn | Vollständiger Name | Anzeigename |
     Nom complet | Nominativo | Nome completo | Nombre completo | الاسم | الاسم الكامل`,
  ],
  ['name.given', `First Name | Given Name | First | Forename | Förnamn | Vorname | Prénom | الاسم الأول`],
  [
    'name.family',
    `Last Name | Family Name | Surname | Last | Efternamn | Nachname | Familienname | Nom de famille | Cognome |
     Apellidos | Apellido | اسم العائلة | الكنية`,
  ],
  [
    'name.additional',
    `Middle Name | Additional Name | Middle | Mellannamn | Weitere Vornamen | Deuxième prénom | Secondo nome |
     Segundo nombre`,
  ],
  ['name.prefix', 'Name Prefix | Salutation | Anrede | Honorific Prefix'],
  [
    'name.suffix',
    'Suffix | Name Suffix | Namnsuffix | Suffixe | Titolo straniero | Sufijo | Honorific Suffix',
  ],
  ['name.phonetic', 'Phonetic Name | Yomi Name'],
  ['name.phoneticGiven', 'Phonetic First Name | Given Yomi | Given Name Yomi | Förnamn Yomi | Vorname Yomi'],
  [
    'name.phoneticFamily',
    'Phonetic Last Name | Surname Yomi | Family Name Yomi | Efternamn Yomi | Nachname Yomi',
  ],
  ['fields.nickname', 'Nickname | Nick Name | Smeknamn | Spitzname | Surnom | Soprannome | Apodo'],
  [
    'organisation.name',
    `Company | Company Name | Organization | Organisation | Organization Name | Organisation Name | Account Name |
     Associated Company | Employer | Företag | Firma | Unternehmen | Société | Entreprise | Società | Azienda |
     Organización | Empresa | Compañía | الشركة | المؤسسة`,
  ],
  ['organisation.id', 'Organization ID | Organisation ID'],
  [
    'organisation.department',
    `Department | Organization Department | Organisation Department | Avdelning | Abteilung | Service | Reparto |
     Departamento | القسم`,
  ],
  [
    'title',
    `Job Title | Jobtitle | Position | Organization Title | Organisation Title | Befattning | Fonction | Posizione |
     Puesto | Cargo | المسمى الوظيفي | الوظيفة`,
  ],
  ['owner.id', 'Owner ID | Contact Owner ID'],
  ['owner.name', 'Owner Name'],
  ['owner.email', 'Owner Email'],
  [
    'fields.birthday',
    'Birthday | Birthdate | Date of Birth | Födelsedag | Geburtstag | Anniversaire | Compleanno | Cumpleaños | تاريخ الميلاد',
  ],
  [
    'fields.anniversary',
    'Anniversary | Årsdag | Jahrestag | Anniversaire de mariage ou fête | Anniversario | Aniversario',
  ],
  ['fields.note', 'Notes | Note | Anteckningar | Notizen | Bemerkungen | Appunti | Notas | ملاحظات'],
  [
    'fields.categories',
    'Categories | Category | Labels | Group Membership | Tags | Tag | Kategorier | Kategorien | Catégories | Categorie | Categorías',
  ],
  [
    'languages',
    'Language | Languages | Preferred language | Språk | Sprache | Langue | Lingua | Idioma | اللغة',
  ],
  ['timeZone', 'Time Zone | Timezone | Tidszon | Zeitzone | Fuso orario | Zona horaria | المنطقة الزمنية'],
  ['photo', 'Photo | Picture | Foto'],
  [
    'url',
    'Web Page | Webpage | Website | Website URL | URL | Web Page 1 | Webbsida | Hemsida | Webseite | Page Web | Pagina Web | Sito web | Página web | الموقع الإلكتروني',
  ],
  ['emails', 'Primary Email | Secondary Email'],
  ['phones.work', 'Arbete | Arbetstelefon | Jobbtelefon | Ufficio | Ufficio 2 | Work'],
  ['phones.home', 'Hem | Hemtelefon | Abitazione | Abitazione 2 | Particular | Home'],
  ['phones.mobile', 'Tél. mobile | Mobiltelefon 2'],
  [
    'phones.main',
    `Company Main Phone | Företag, växel | Telefon Firma | Téléphone société | Telefono principale società |
     Número de centralita de la organización`,
  ],
  [
    'phones.primary',
    'Primary Phone | Haupttelefon | Téléphone principal | Telefono principale | Teléfono principal',
  ],
  [
    'phones.assistant',
    "Assistant's Phone | Telefon, assistent | Telefon Assistent | Téléphone de l'assistant(e) | Telefono assistente",
  ],
  ['phones.car', 'Car Phone | Biltelefon | Autotelefon | Téléphone (voiture) | Telefono auto'],
  ['phones.callback', 'Callback | Motringning | Rückmeldung | Rappel | Richiamata'],
  ['phones.pager', 'Pager | Pager Number | Personsökare | Récepteur de radiomessagerie | Cercapersone'],
  ['addresses.home.locality', 'Hemort'],
  ['addresses.home.box', 'Hemadress, box'],
  ['addresses.work.box', 'Arbetsadress, box'],
  ['addresses.work.postalCode', 'Postadress, arbete'],
  // What Outlook writes for everybody, whether it was told or not.
  ['', 'Gender | Kön | Geschlecht | Sesso | Género | Sexe'],
  ['', 'Priority | Prioritet | Priorität | Priorité | Priorità | Prioridad'],
  ['', 'Private | Privat | Privé | Privato | Privado'],
  ['', 'Sensitivity | Känslighet | Vertraulichkeit | Critère de diffusion | Riservatezza | Confidencialidad'],
  ['', 'Initials | Initialer | Initialen | Initiales | Iniziali'],
];

/** Where somebody is reached, as one word of a heading: `Business City`, `Ort, arbete`, `Via (ab.)`. */
export const placeWords: Readonly<Record<string, string>> = {
  work: 'business work office company arbete jobb geschäftlich dienstlich bureau uff ufficio lavoro trabajo العمل',
  home: 'home personal private hem privat domicile ab abitazione casa domicilio particular المنزل',
  other: 'other annan annat weitere weiterer weiteres autre altro altra otro otra',
  mailing: 'mailing',
  billing: 'billing',
  shipping: 'shipping',
};

/** What the rest of such a heading says. */
export const partHeadings: readonly (readonly [string, string])[] = [
  [
    'street',
    'Street | Street Address | Address | Address Line | Gatuadress | Gata | Adress | Straße | Strasse | Adresse | Anschrift | Rue | Via | Indirizzo | Calle | Dirección | العنوان | الشارع',
  ],
  [
    'box',
    'PO Box | Address PO Box | Adress, box | Box | Postfach | Boîte postale | Casella postale | Indirizzo Casella postale | Apartado postal',
  ],
  ['locality', 'City | Town | Locality | Ort | Stad | Postort | Stadt | Ville | Città | Ciudad | المدينة'],
  [
    'region',
    'State | Region | State/Region | State/Province | Province | County | Län | Bundesland | Bundesland/Kanton | /r Bundesland/Kanton | Dép/Région | Provincia | Provincia o estado | المحافظة',
  ],
  [
    'postalCode',
    'Postal Code | Zip | ZIP Code | Zip/Postal Code | Postcode | Postnr | Postnummer | Postleitzahl | PLZ | Code postal | CAP | Código postal | الرمز البريدي',
  ],
  [
    'country',
    'Country | Country/Region | Land | Land/Region | /e Land/Region | Pays | Pays/Région | Paese | Nazione | País | País o región | البلد | الدولة',
  ],
  ['fax', 'Fax | Fax Number | Telefax | Télécopie | فاكس'],
  [
    'mobile',
    'Mobile | Mobile Phone | Mobile Number | Mobile Phone Number | Cell | Cell Phone | Cellphone | Mobil | Mobiltelefon | Mobilnummer | Handy | Mobiltelefonnummer | Portable | Cellulare | Móvil | Teléfono móvil | الجوال | الهاتف المحمول | رقم الجوال',
  ],
  [
    'phone',
    'Phone | Phone Number | Telephone | Telephone Number | Tel | Telefon | Telefonnummer | Téléphone | Telefono | Numero di telefono | Teléfono | الهاتف | هاتف | رقم الهاتف',
  ],
  [
    'email',
    'E-mail | E-mail Address | Mail | E-post | E-postadress | E-Mail-Adresse | E-Mail: Adresse | Adresse de messagerie | Courriel | Adresse e-mail | Posta elettronica | Indirizzo posta elettronica | Indirizzo e-mail | Correo electrónico | Dirección de correo electrónico | Dirección del correo electrónico | البريد الإلكتروني | بريد إلكتروني',
  ],
  [
    '',
    "E-mail Type | E-mail Display Name | E-posttyp | E-postnamn | E-Mail-Typ | E-Mail: Typ | E-Mail: Angezeigter Name | Type de messagerie | Nom complet de l'adresse de messagerie | Tipo posta elettronica | Nome visualizzato posta elettronica | Tipo de correo electrónico | Nombre de pantalla de correo electrónico",
  ],
];

/** These mean one thing beside some headings and another beside others. */
export const ambiguousHeadings = {
  /** Of the name where the row has a given name, else the whole name. */
  name: 'Name | Nom',
  /** The given name where the row has a family name, else the whole name. */
  givenName: 'Nome | Nombre',
  /** Before the name where the row has a job title as well, else the job title. */
  title: 'Title | Titel | Titre | Titolo | Título | Tratamiento',
} as const;
