import type { Field } from "../fields.ts";
import type { DropReason } from "../uploaded-table.ts";

/** What a header may tell of its column. `BARE_NAME` the partner's or a person's; `CONTACT` that someone can be reached; `UNUSED` is known and not read. */
export type HeaderMeaning = Field | DropReason | "BARE_NAME" | "CONTACT" | "UNUSED";

/** Words of headers by what they mean, German and English, one a line or joined by |. Each is known in plural, with endings of gender and small typing errors. */
export const PARTNER_HEADERS: Readonly<Partial<Record<HeaderMeaning, string>>> = {
  name: `Organisation|Org|Org Name|Arbeitsstelle|Organization|Organisationen|Einrichtung|Institution|Verein|Firma|Firmen|Unternehmen|Betrieb|Behörde|Verband|Träger|Trägerverein|Körperschaft|Arbeitgeber|Dienststelle|Stelle|Initiative|Projekt|Kommune|Schule|Kirchengemeinde
    |Name der Organisation|Organisationsname|Organisation Name|Name der Einrichtung|Einrichtungsname|Name der Institution|Name des Vereins|Vereinsname|Name des Unternehmens|Firmenname|Firmierung|Name der Firma|Name des Trägers|Name der Initiative|Name des Projekts|Name des Partners|Name Organisation
    |Organisation Einrichtung|Institution Organisation|Organisation Institution|Verein Organisation|Firma Institution|Firma Organisation|Verein Institution|Einrichtung Träger|Organisation Verein Initiative|Projekt Träger
    |teilnehmende Organisation|teilnehmende Institution|teilnehmende Einrichtung|vertretene Organisation|entsendende Organisation|entsendende Stelle|Organisation des Teilnehmers|Aussteller|Ausstellende|ausstellende Organisation|Aussteller Name|Standbetreiber|Standinhaber|Standpartner
    |Bündnispartner|Kooperationspartner|Partner|Partnerorganisation|Mitglied|Mitgliedsorganisation|Netzwerkpartner|Akteur|Akteure|Unterstützer|Anbieter|Veranstalter|Vereinigung|Gruppe Organisation|Körperschaft Firma
    |Organisation name|Organization name|Name of organisation|Name of organization|Institution name|Company|Company name|Exhibitor|Exhibitor name|Participating organisation|Participant organisation|Member organisation|Association|Agency|Body|Employer|NGO|Partner name|Name of institution|Name of partner|Stakeholder|Affiliation`,
  category: `Kategorie|Art|Typ|Art der Organisation|Art der Einrichtung|Organisationsart|Organisationstyp|Typ der Organisation|Organisationsform|Einrichtungsart|Einrichtungstyp|Trägerart|Art des Trägers|Branche|Sektor|Sparte|Gruppe|Akteursgruppe|Partnerart|Partnertyp|Zuordnung|Bereich
    |Category|Type|Kind|Type of organisation|Organisation type|Organization type|Sector|Industry|Group|Class`,
  place: `Ort|Gemeindename|Stadt|Sitz|Gemeinde|Standort|Wohnsitz der Organisation|Sitz der Organisation|Ort der Organisation|Ort der Einrichtung|Dienstort|Dienstsitz|Vereinssitz|Firmensitz|Hauptsitz|Stadt Gemeinde|Gemeinde Stadt|Ort Stadt|Ortschaft|Ortsname|Samtgemeinde|Kommune Ort|Wo|Herkunftsort
    |PLZ Ort|PLZ und Ort|PLZ Stadt|Postleitzahl Ort|Postleitzahl und Ort|Ort PLZ|PLZ Wohnort|ZIP City|Adresse|Anschrift|Postanschrift|Postadresse|Address|Dienstanschrift|Adresse der Organisation|Ort Landkreis|Stadt Landkreis
    |City|Town|Place|Location|Municipality|City Town|Town City|Seat|Based in|Headquarters|Village`,
  county: `Landkreis|Landkr|Lkrs|Kennz|Gemeindekennziffer|Kreis|LK|Lkr|Landkreis kreisfreie Stadt|Kreis kreisfreie Stadt|Landkreis Stadt|LK Stadt|Stadt Kreis|kreisfreie Stadt|Region|Gebietskörperschaft|AGS|Kreisschlüssel|Gemeindeschlüssel|amtlicher Gemeindeschlüssel|Kreiskennziffer|Kreisnummer|KFZ|KFZ Kennzeichen|Kennzeichen|Kfz Kz|Autokennzeichen|Kreis Region|Landkreis Region|Landkreis AGS|Kreis AGS|Regionalschlüssel|ARS|Kommunalschlüssel
    |County|District|County code|District code|Licence plate|License plate|Plate|Number plate`,
  postcode: "PLZ|Postleitzahl|Plz.|Postl|Postcode|Post code|ZIP|ZIP code|Zipcode|Postal code",
  email: `E-Mail|Email|Mail|E-Mail-Adresse|Mailadresse|Emailadresse|Mailkontakt|Kontakt E-Mail|E-Mail Kontakt|E-Mail der Organisation|E-Mail Organisation|E-Mail Einrichtung|E-Mail allgemein|elektronische Post|E Mail dienstlich|dienstliche E-Mail|Funktionspostfach|Mail address|Email address|E-mail contact|Contact email`,
  website: `Website|Webseite|Web|Homepage|Internet|Internetseite|Internetadresse|Internetauftritt|Webadresse|Webauftritt|URL|Link|WWW|Web address|Web page|Web site|Site|Internetpräsenz|Seite im Internet|Domain`,
  role: `Funktion|Rolle|Rolle bei der Veranstaltung|Teilnahme als|Art der Teilnahme|Teilnahmeart|Teilnahmeform|Beteiligungsform|Beteiligung|Art der Beteiligung|Mitwirkung|Beitrag|Aufgabe|Teilnahmestatus|dabei als|Anwesend als|Funktion bei der Veranstaltung|Status der Teilnahme
    |Role|Function|Participation|Participated as|Type of participation|Capacity|Involvement`,
  stand:
    "Stand|Standnummer|Stand Nr|Standnr|Nr des Standes|Standplatz|Stellplatz|Tisch|Tischnummer|Tisch Nr|Standbezeichnung|Messestand|Platznummer|Platz Nr|Stand No|Booth|Booth number|Booth no|Stand number|Stall|Table|Table number|Table no",
  date: `Datum|am|Date|Tag|Termin|Teilnahme am|Datum der Teilnahme|Teilnahmedatum|Veranstaltungsdatum|Datum der Veranstaltung|Termin der Veranstaltung|Veranstaltungstag|Veranstaltung am|Event date|Day|Date of event|Date of participation|Attended on|seit|dabei seit|Mitglied seit|Partner seit|Beitritt|Beitrittsdatum|beigetreten am|Since|Member since|Joined|Joined on|Date joined|Wann|When`,
  PERSON_NAME: `Vorname|Nachname|Familienname|Zuname|Rufname|Name Vorname|Vorname Name|Vorname Nachname|Nachname Vorname|Vor und Nachname|Vor und Zuname|Vorname und Name|Name und Vorname|Name Ansprechpartner|Ansprechp|Ansprechpartner|Ansprechpartnerin|Ansprechpartner in|Ansprechperson|Ansprechpartner Name|Name der Ansprechperson
    |Kontaktperson|Kontaktpartner|Name der Kontaktperson|Teilnehmer|Teilnehmerin|Teilnehmende|Teilnehmenden|Name der Teilnehmenden|Teilnehmende Person|Name des Teilnehmers|Name Teilnehmer|Teilnehmername|Person|Personen|Name der Person|Vertreter|Vertreterin|vertreten durch|Name des Vertreters|Leitung|Leiter|Leiterin|Vorsitz|Vorsitzende|Vorsitzender|Geschäftsführung|Geschäftsführer|Geschäftsführerin
    |Referent|Referentin|Referierende|Gast|Gäste|Besucher|Mitarbeiter|Mitarbeiterin|Bearbeiter|Sachbearbeiter|Betreuer|Standbetreuung|Standpersonal|Begleitperson|Delegierte|Inhaber|Inhaberin|zuständig|zuständige Person|verantwortlich|Verantwortliche|Namen|zu Händen|z Hd|Familienname Vorname|Ansprechpartner vor Ort|Unterzeichner|angemeldet von|eingeladen von|Ehegatte
    |First name|Firstname|Given name|Forename|Last name|Lastname|Surname|Family name|Full name|Fullname|Contact person|Contact name|Contact persons|Participant|Participants|Attendee|Attendees|Attendee name|Participant name|Name of participant|Representative|Represented by|Delegate|Person name|Guest|Visitor|Speaker|Staff|Owner|Responsible|Responsible person|Name of contact|Middle name`,
  PERSON_DETAIL: `Anrede|Titel|Akad Titel|akademischer Titel|Grad|Geburtsdatum|geb|geb am|Geburtstag|Geburtsort|Geburtsjahr|Alter|Geschlecht|m w d|w m d|Nationalität|Staatsangehörigkeit|Herkunft|Herkunftsland|Muttersprache|Religion|Konfession|Unterschrift|Signatur|Kürzel|Handzeichen|Beruf|Berufsbezeichnung|Position|Amtsbezeichnung|Dienstbezeichnung|Stellung|Funktion der Person|Tätigkeit|Familienstand|Ausweisnummer|IBAN|Bankverbindung|Kontonummer
    |Essen|Verpflegung|Mittagessen|Allergien|Unverträglichkeiten|vegetarisch|vegan|Ernährung|Übernachtung|Anreise|Einwilligung|Datenschutz|Einverständnis|Fotoerlaubnis|Foto Einwilligung|Privatadresse|Privatanschrift|Wohnort|Wohnsitz|Heimatort|Aufenthaltsstatus|Schwerbehinderung|Rollstuhl
    |Salutation|Title|Degree|Date of birth|Birth date|Birthday|DOB|Birthplace|Age|Gender|Sex|Nationality|Citizenship|Signature|Occupation|Profession|Job title|Job|Dietary requirements|Diet|Consent|Home address|Place of residence|Residence|Country of origin|Religion|Allergies`,
  PERSON_EMAIL: `E-Mail Ansprechpartner|E-Mail Ansprechperson|E-Mail der Ansprechperson|E-Mail Kontaktperson|E-Mail privat|private E-Mail|persönliche E-Mail|E-Mail Teilnehmer|E-Mail des Teilnehmers|Personal email|Private email|Contact person email|Participant email|Attendee email`,
  PHONE: `Telefon|Telefonnummer|Tel|Tel Nr|Telefon Nr|Fon|Rufnummer|Durchwahl|Handy|Handynummer|Mobil|Mobilnummer|Mobiltelefon|Mobilfunk|Fax|Faxnummer|Telefax|Telefon Fax|Tel Fax|Telefon Mobil|Telefon dienstlich|Telefon privat|WhatsApp|Festnetz|Notfallnummer|Rückruf|telefonisch erreichbar
    |Phone|Phone number|Telephone|Telephone number|Mobile|Mobile number|Mobile phone|Cell|Cell phone|Cellphone|Fax number|Phone no|Tel no`,
  ADDRESS:
    "Straße|Strasse|Str|Straße Hausnummer|Straße Nr|Straße und Hausnummer|Straße Hausnr|Hausnummer|Hausnr|Strasse Nr|Adresszusatz|Postfach|Street|Street address|House number|Address line|Address line 1|Address line 2|PO Box|Adresszeile|Str Nr|Str Hausnr",
  REMARKS: `Bemerkung|Bem|Anm|Bemerkungen|Anmerkung|Anmerkungen|Notiz|Notizen|Kommentar|Kommentare|Hinweis|Hinweise|Sonstiges|Mitteilung|Nachricht|Wünsche|Fragen|Besonderheiten|Freitext|interne Notiz|Info|Infos|Zusatz|Remark|Remarks|Comment|Comments|Note|Notes|Message|Other|Misc|Additional information`,
  CONTACT:
    "Kontakt|Kontaktdaten|Kontaktinformation|Kontaktmöglichkeit|Erreichbarkeit|Contact|Contact details|Contact information|Erreichbar unter|Kontaktangaben",
  UNUSED: `Nr|Lfd Nr|lfd|laufende Nummer|Nummer|Pos|ID|Index|No|Number|Anzahl|Anzahl Personen|Anzahl Teilnehmer|Personenzahl|Teilnehmerzahl|Zahl der Teilnehmenden|Anzahl der Teilnehmenden|Anz|TN|Anzahl TN|Plätze|Zusage|Absage|angemeldet|Anmeldung|anwesend|Anwesenheit|erschienen|Status|Rückmeldung|eingeladen|Zeitstempel|created at|updated at|modified|letzte Änderung|Zeit|Uhrzeit|Anmeldedatum|Datum der Anmeldung|angemeldet am|Eingangsdatum|Eingang|geändert am|erstellt am|Land|Bundesland|Staat
    |Workshop|Forum|AG|Arbeitsgruppe|Thema|Themen|Themenfeld|Handlungsfeld|Angebot|Angebote|Beschreibung|Kurzbeschreibung|Abteilung|Fachbereich|Referat|Strombedarf|Strom|Standgröße|Stellwände|Tische|Kosten|Preis|Betrag|Rechnung|Kundennummer|Mitgliedsnummer|Veranstaltung|Veranstaltungsort|Konferenz|Logo|Facebook|Instagram|Twitter|Quelle|Ziel|Zielgruppe
    |Count|Total|Row|Timestamp|Time|Submitted at|Registration date|Registered|Attended|Country|State|Federal state|Topic|Topics|Description|Department|Unit|Event|Venue|Conference|Source|Confirmed|Size|Power|Price`,
};

/** A bare name: the partner's, or a person's beside it. What is in the column decides. */
export const BARE_NAMES =
  "Name|Bezeichnung|Namen|Wer|Name Bezeichnung|Titel Name|Who|Title|Name 1|Name1|Liste|Teilnehmerliste|Teilnehmende|Teilnehmer|Teilnehmerinnen und Teilnehmer|Participants|Participant|Attendees|Gäste|Mitglieder|Members";

export const CONFERENCE_HEADERS: Readonly<Partial<Record<HeaderMeaning, string>>> = {
  title:
    "Titel|Veranstaltung|Konferenz|Veranstaltungstitel|Titel der Veranstaltung|Name der Veranstaltung|Name der Konferenz|Konferenztitel|Bezeichnung|Name|Überschrift|Motto|Title|Event|Conference|Event title|Event name|Conference title|Conference name|Name of event|Name of conference",
  start:
    "Datum|Beginn|Start|von|am|Anfang|Tag|Termin|Startdatum|Datum von|Beginn am|erster Tag|Wann|Zeitraum|Veranstaltungsdatum|Start date|Starts|From|Begin|Begins|Date|When|First day|Starts on|Day",
  end: "Ende|bis|Enddatum|Datum bis|Ende am|letzter Tag|Schluss|End|End date|Ends|To|Until|Last day|Ends on",
  place:
    "Ort|Stadt|Veranstaltungsort|Tagungsort|Ort der Veranstaltung|Gemeinde|Wo|Standort|PLZ Ort|Place|City|Town|Location|Municipality|Where|Venue city|Adresse|Anschrift|Address",
  county: PARTNER_HEADERS.county ?? "",
  postcode: PARTNER_HEADERS.postcode ?? "",
  kind: "Art|Typ|Veranstaltungsart|Art der Veranstaltung|Veranstaltungstyp|Format|Veranstaltungsformat|Kategorie|Kind|Type|Event type|Type of event|Category",
  scope:
    "Ebene|Reichweite|Umfang|regional zentral|zentral regional|zentral oder regional|Geltungsbereich|Gebiet|Scope|Level|Central regional|Range",
  topics:
    "Thema|Themen|Handlungsfeld|Handlungsfelder|Themenfeld|Themenfelder|Schwerpunkt|Schwerpunkte|Schlagwörter|Stichworte|Topic|Topics|Theme|Themes|Subject|Subjects|Fields of action|Tags|Keywords|Inhalt",
  attendance:
    "Teilnehmerzahl|Teilnehmendenzahl|Teilnehmer|Teilnehmende|Anzahl Teilnehmer|Anzahl Teilnehmende|Anzahl der Teilnehmenden|Anzahl der Teilnehmer|Zahl der Teilnehmenden|Besucherzahl|Besucher|Anzahl|Personen|Anzahl Personen|Gäste|TN|TN Zahl|Anzahl TN|Anwesende|Attendance|Attendees|Participants|Number of participants|Number of attendees|Visitors|Headcount",
  PHONE: PARTNER_HEADERS.PHONE ?? "",
  REMARKS: PARTNER_HEADERS.REMARKS ?? "",
  ADDRESS: PARTNER_HEADERS.ADDRESS ?? "",
  PERSON_NAME:
    "Ansprechpartner|Ansprechpartnerin|Ansprechperson|Kontaktperson|Leitung|Moderation|Referent|Referentin|Referierende|verantwortlich|zuständig|Vorname|Nachname|Contact person|Speaker|Moderator|Responsible|Chair|Host name",
  PERSON_EMAIL: "E-Mail|Email|Mail|E-Mail-Adresse|Email address",
  UNUSED:
    "Nr|Lfd Nr|ID|Nummer|Veranstaltungshaus|Halle|Raum|Saal|Uhrzeit|Veranstalter|Website|Link|URL|Quelle|Status|Untertitel|Venue|Room|Organiser|Organizer|Host|Source|Number|No|Time",
};

export const COLLABORATION_HEADERS: Readonly<Partial<Record<HeaderMeaning, string>>> = {
  a: "A|Partner A|Partner 1|Organisation A|Organisation 1|Erster Partner|Einrichtung A|Einrichtung 1|Organisation|Einrichtung|Institution|Partner|Name|Von|Wer|Verein|Träger|First partner|Organisation 1|Institution 1|Institution A|Akteur 1|Akteur A|Partner eins|From|Who|Source|Company",
  b: "B|Partner B|Partner 2|Organisation B|Organisation 2|Zweiter Partner|Einrichtung B|Einrichtung 2|Kooperationspartner|Kooperiert mit|Kooperation mit|Mit|Zusammenarbeit mit|arbeitet zusammen mit|mit wem|Second partner|Institution 2|Institution B|Akteur 2|Akteur B|Partnerorganisation|Gegenüber|With|Collaborates with|Collaborator|Cooperates with|Partner organisation|Target|To",
  since:
    "seit|Beginn|Start|von wann|ab|Anfang|Datum|Beginn der Zusammenarbeit|Seit wann|Startdatum|Kooperation seit|Since|Start date|Begin|Started|Date|Beginning",
  until: "bis|Ende|Enddatum|Laufzeit bis|befristet bis|bis wann|beendet|Until|End|End date|Ended|Till",
  text: "Beschreibung|Text|Was|Gegenstand|Inhalt|Thema|Projekt|Art der Zusammenarbeit|Worum|Zweck|Vorhaben|Titel|Worin|gemeinsames Projekt|Kooperation|Zusammenarbeit|Description|What|Subject|Topic|Project|About|Purpose|Title|Details",
  PHONE: PARTNER_HEADERS.PHONE ?? "",
  REMARKS:
    "Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Notiz|Kommentar|Sonstiges|Remark|Remarks|Comment|Notes|Note",
  PERSON_NAME:
    "Ansprechpartner|Ansprechpartnerin|Ansprechperson|Kontaktperson|Vorname|Nachname|Contact person|Ansprechpartner A|Ansprechpartner B",
  PERSON_EMAIL: "E-Mail|Email|Mail|E-Mail-Adresse|Email address",
  UNUSED: "Nr|Lfd Nr|ID|Quelle|Link|URL|Status|Source|No|Number",
};

export const PROPOSAL_HEADERS: Readonly<Partial<Record<HeaderMeaning, string>>> = {
  text: "Vorschlag|Text|Lösungsvorschlag|Vorschläge|Forderung|Forderungen|Handlungsempfehlung|Empfehlung|Maßnahme|Idee|Inhalt|Beschreibung|Wortlaut|Ergebnis|Anregung|Gutes Beispiel|Was|Proposal|Proposals|Suggestion|Demand|Recommendation|Description|Wording|Idea|Measure|Content|What",
  event:
    "Veranstaltung|Konferenz|bei|Anlass|Regionalkonferenz|Veranstaltungstitel|eingebracht bei|vorgebracht auf|Forum|Event|Conference|At|Put forward at|Raised at|Occasion",
  by: "von|Organisation|Einrichtung|Institution|eingebracht von|vorgeschlagen von|Partner|Vorschlagende|Vorschlagender|Absender|Initiator|Einreichende|eingereicht von|Wer|Urheber|Verein|Träger|Name|By|Proposed by|Put forward by|Submitted by|Organisation|Organization|From|Who|Institution|Partners",
  topic:
    "Thema|Themen|Handlungsfeld|Themenfeld|Schwerpunkt|Bereich|Rubrik|Topic|Theme|Subject|Field|Field of action|Area",
  kind: "Art|Typ|Kategorie|Art des Vorschlags|Vorschlagsart|Kind|Type|Category|Type of proposal",
  date: "Datum|am|Tag|Termin|vom|Wann|eingebracht am|Date|On|Day|When|Put forward on|Submitted on",
  PHONE: PARTNER_HEADERS.PHONE ?? "",
  REMARKS:
    "Bemerkung|Bemerkungen|Anmerkung|Anmerkungen|Notiz|Kommentar|Sonstiges|Remark|Remarks|Comment|Notes|Note",
  PERSON_NAME:
    "Ansprechpartner|Ansprechpartnerin|Ansprechperson|Kontaktperson|Vorname|Nachname|Contact person|Teilnehmer|Person|eingebracht durch Person",
  PERSON_EMAIL: "E-Mail|Email|Mail|E-Mail-Adresse|Email address",
  UNUSED:
    "Nr|Lfd Nr|ID|Status|Priorität|Stimmen|Punkte|Quelle|Link|Umsetzung|Ort|Source|No|Number|Priority|Votes",
};
