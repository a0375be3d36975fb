import { expect } from '@open-wc/testing';
import { guessColumns } from '../../src/formats/csv-headings.js';

/** `heading → target`, a line each. */
const guesses: Record<string, string> = {
  'Outlook in English': `
    Title → name.prefix
    First Name → name.given
    Middle Name → name.additional
    Last Name → name.family
    Suffix → name.suffix
    Company → organisation.name
    Department → organisation.department
    Job Title → title
    Business Street → addresses.work.street
    Business Street 2 → addresses.work.street
    Business City → addresses.work.locality
    Business State → addresses.work.region
    Business Postal Code → addresses.work.postalCode
    Business Country/Region → addresses.work.country
    Home City → addresses.home.locality
    Other Country/Region → addresses.other.country
    Assistant's Phone → phones.assistant
    Business Fax → phones.fax
    Business Phone → phones.work
    Business Phone 2 → phones.work
    Callback → phones.callback
    Car Phone → phones.car
    Company Main Phone → phones.main
    Home Phone 2 → phones.home
    Mobile Phone → phones.mobile
    Other Phone → phones.other
    Pager → phones.pager
    Primary Phone → phones.primary
    Account → fields.Account
    Business Address PO Box → addresses.work.box
    Categories → fields.categories
    E-mail Address → emails
    E-mail Type → 
    E-mail Display Name → 
    E-mail 2 Address → emails
    E-mail 2 Type → 
    Gender → 
    Government ID Number → fields.Government ID Number
    Organizational ID Number → fields.Organizational ID Number
    Notes → fields.note
    User 1 → fields.User 1
    Web Page → url`,
  'Outlook in Swedish': `
    Titel → name.prefix
    Förnamn → name.given
    Mellannamn → name.additional
    Efternamn → name.family
    Namnsuffix → name.suffix
    Företag → organisation.name
    Avdelning → organisation.department
    Befattning → title
    Gatuadress, arbete → addresses.work.street
    Gatuadress 2, arbete → addresses.work.street
    Ort, arbete → addresses.work.locality
    Region, arbete → addresses.work.region
    Postadress, arbete → addresses.work.postalCode
    Land, arbete → addresses.work.country
    Gatuadress, hem → addresses.home.street
    Hemort → addresses.home.locality
    Postnr, hem → addresses.home.postalCode
    Annan gata → addresses.other.street
    Annan ort → addresses.other.locality
    Annat postnummer → addresses.other.postalCode
    Annat land → addresses.other.country
    Telefon, assistent → phones.assistant
    Fax arbete → phones.fax
    Arbete → phones.work
    Telefon 2, arbete → phones.work
    Företag, växel → phones.main
    Hem → phones.home
    Telefon 2, hem → phones.home
    Mobiltelefon → phones.mobile
    Telefon, annan → phones.other
    Telefon 1 → phones
    E-postadress → emails
    E-posttyp → 
    E-postnamn → 
    E-postadress 2 → emails
    E-posttyp 2 → 
    Födelsedag → fields.birthday
    Hemadress, box → addresses.home.box
    Anteckningar → fields.note
    Kön → 
    Webbsida → url`,
  'Outlook in German': `
    Anrede → name.prefix
    Vorname → name.given
    Weitere Vornamen → name.additional
    Nachname → name.family
    Firma → organisation.name
    Position → title
    Straße geschäftlich → addresses.work.street
    Straße geschäftlich 2 → addresses.work.street
    Ort geschäftlich → addresses.work.locality
    Region geschäftlich → addresses.work.region
    Postleitzahl geschäftlich → addresses.work.postalCode
    Land/Region geschäftlich → addresses.work.country
    Bundesland/Kanton privat → addresses.home.region
    Weitere Straße → addresses.other.street
    Weiterer Ort → addresses.other.locality
    Weiteres/r Bundesland/Kanton → addresses.other.region
    Weiteres/e Land/Region → addresses.other.country
    Fax geschäftlich → phones.fax
    Telefon geschäftlich → phones.work
    Telefon geschäftlich 2 → phones.work
    Telefon Firma → phones.main
    Telefon (privat) → phones.home
    Telefon (privat 2) → phones.home
    Mobiltelefon → phones.mobile
    Haupttelefon → phones.primary
    E-Mail-Adresse → emails
    E-Mail-Typ → 
    E-Mail: Angezeigter Name → 
    E-Mail 2: Adresse → emails
    E-Mail 2: Typ → 
    Geburtstag → fields.birthday
    Notizen → fields.note
    Postfach geschäftlich → addresses.work.box
    Privat → 
    Webseite → url`,
  'Outlook in French': `
    Titre → name.prefix
    Prénom → name.given
    Deuxième prénom → name.additional
    Nom → name.family
    Société → organisation.name
    Service → organisation.department
    Titre → title
    Rue (bureau) → addresses.work.street
    Rue (bureau) 2 → addresses.work.street
    Ville (bureau) → addresses.work.locality
    Dép/Région (bureau) → addresses.work.region
    Code postal (bureau) → addresses.work.postalCode
    Pays/Région (bureau) → addresses.work.country
    Rue (domicile) → addresses.home.street
    Pays (autre) → addresses.other.country
    Télécopie (bureau) → phones.fax
    Téléphone (bureau) → phones.work
    Téléphone 2 (bureau) → phones.work
    Téléphone société → phones.main
    Téléphone (domicile) → phones.home
    Tél. mobile → phones.mobile
    Téléphone principal → phones.primary
    Adresse de messagerie → emails
    Type de messagerie → 
    Nom complet de l'adresse de messagerie → 
    Adresse de messagerie 2 → emails
    Anniversaire → fields.birthday
    Notes → fields.note
    Page Web → url`,
  'Outlook in Italian': `
    Titolo → name.prefix
    Nome → name.given
    Secondo nome → name.additional
    Cognome → name.family
    Società → organisation.name
    Reparto → organisation.department
    Posizione → title
    Via (uff.) → addresses.work.street
    Città (uff.) → addresses.work.locality
    Provincia (uff.) → addresses.work.region
    CAP (uff.) → addresses.work.postalCode
    Via (ab.) 2 → addresses.home.street
    Altro paese → addresses.other.country
    Fax (uff.) → phones.fax
    Ufficio → phones.work
    Ufficio 2 → phones.work
    Abitazione → phones.home
    Cellulare → phones.mobile
    Altro telefono → phones.other
    Indirizzo posta elettronica → emails
    Tipo posta elettronica → 
    Indirizzo posta elettronica 2 → emails
    Indirizzo (uff.) - Casella postale → addresses.work.box
    Compleanno → fields.birthday
    Pagina Web → url`,
  'Outlook in Spanish': `
    Nombre → name.given
    Apellidos → name.family
    Organización → organisation.name
    Puesto → title
    Calle del trabajo → addresses.work.street
    Calle del trabajo 2 → addresses.work.street
    Ciudad de trabajo → addresses.work.locality
    Provincia o estado de trabajo → addresses.work.region
    Código postal del trabajo → addresses.work.postalCode
    País o región del trabajo → addresses.work.country
    Otra calle → addresses.other.street
    Teléfono del trabajo → phones.work
    Particular → phones.home
    Otro teléfono → phones.other
    Teléfono principal → phones.primary
    Dirección de correo electrónico 2 → emails
    Tipo de correo electrónico 2 → 
    Página web → url`,
  'Google, as it was': `
    Name → name.full
    Given Name → name.given
    Additional Name → name.additional
    Family Name → name.family
    Given Name Yomi → name.phoneticGiven
    Name Prefix → name.prefix
    Nickname → fields.nickname
    Group Membership → fields.categories
    E-mail 1 - Type → emails.1.label
    E-mail 1 - Value → emails.1.value
    Phone 2 - Type → phones.2.label
    Phone 2 - Value → phones.2.value
    Address 1 - Type → addresses.1.label
    Address 1 - Formatted → addresses.1.formatted
    Address 1 - Street → addresses.1.street
    Address 1 - City → addresses.1.locality
    Address 1 - PO Box → addresses.1.box
    Organization 1 - Name → organisation.name
    Organization 1 - Title → title
    Website 1 - Type → 
    Website 1 - Value → url`,
  'Google, as it is': `
    First Name → name.given
    Phonetic Last Name → name.phoneticFamily
    Organization Name → organisation.name
    Organization Title → title
    Labels → fields.categories
    Phone 1 - Label → phones.1.label
    Event 1 - Label → labelled.Event 1.label
    Event 1 - Value → labelled.Event 1.value
    Custom Field 2 - Value → labelled.Custom Field 2.value`,
  'what people write': `
    name → name.full
    E-Mail → emails
    phone number → phones
    Mobile → phones.mobile
    workPhone → phones.work
    Personal Email → emails.home
    home_email → emails.home
    address → addresses.1.street
    Zip → addresses.1.postalCode
    Title → title`,
  'what people write in Arabic': `
    الاسم → name.full
    الهاتف → phones
    رقم الجوال → phones.mobile
    البريد الإلكتروني → emails
    الشركة → organisation.name
    المدينة → addresses.1.locality`,
  'Italian without a surname': `
    Nome → name.full
    Telefono → phones`,
  'German with one name': `
    Name → name.family
    Vorname → name.given`,
};

describe('The headings of a CSV', () => {
  for (const [what, lines] of Object.entries(guesses))
    it(`are known: ${what}`, () => {
      const pairs = lines
        .trim()
        .split('\n')
        .map((line) => line.trimStart().split(/ → ?/));
      const guessed = guessColumns(pairs.map(([heading = '']) => heading));
      expect(pairs.map(([heading], index) => [heading, guessed[index]])).to.deep.equal(pairs);
    });
});
