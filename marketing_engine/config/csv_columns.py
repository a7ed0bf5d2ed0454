"""The fields of a person and a company that a CSV file may have, and what their columns are called.

Names are written as `plain_name` makes them: lower case, no accents, letters and digits only.
"""

import unicodedata

COLUMNS = {
    "first_name": (
        *("firstname", "givenname", "forename", "fname", "vorname", "rufname", "prenom", "nombredepila"),
        *("primernombre",),
        *("voornaam", "imie", "primeironome", "fornavn", "fornamn", "etunimi", "krestnijmeno", "personfirstname"),
        *("contactfirstname", "contact1firstname"),
    ),
    "last_name": (
        *("lastname", "surname", "familyname", "lname", "nachname", "familienname", "zuname", "nomdefamille"),
        *("apellido",),
        *("apellidos", "cognome", "achternaam", "nazwisko", "sobrenome", "apelido", "ultimonome", "efternavn"),
        *("efternamn",),
        *("etternavn", "sukunimi", "prijmeni", "soyadi", "personlastname", "contactlastname", "contact1lastname"),
    ),
    "full_name": (
        *("fullname", "contactname", "displayname", "name", "person", "personname", "vollername", "ansprechpartner"),
        *("kontaktperson", "ansprechperson", "nomcomplet", "nometprenom", "nom", "contact", "nombrecompleto"),
        *("nombreyapellidos", "nombre", "nomecompleto", "nomeecognome", "nominativo", "nome", "volledigenaam", "naam"),
        *("contactpersoon", "imieinazwisko", "navn", "namn", "nimi", "jmeno", "adsoyad", "osobakontaktowa"),
    ),
    "title": (
        *("title", "jobtitle", "position", "role", "persontitle", "contactjobtitle", "personjobtitle"),
        *("organizationtitle",),
        *("organization1title", "titel", "funktion", "rolle", "jobtitel", "berufsbezeichnung", "stelle", "fonction"),
        *("poste", "intituleduposte", "titre", "cargo", "puesto", "funcion", "ruolo", "qualifica", "mansione"),
        *("funzione",),
        *("functie", "functietitel", "funcao", "stanowisko", "stilling", "titulo"),
    ),
    "email": (
        *("email", "emailaddress", "workemail", "primaryemail", "businessemail", "emailwork", "emailaddress1"),
        *("email1",),
        *("email1value", "email1address", "mail", "mailaddress", "emails", "contactemail", "personemail"),
        *("personemailwork",),
        *("professionalemail", "companyemail", "leademail", "subscriberemail", "recipient", "emailid", "emailadresse"),
        *("mailadresse", "geschaeftlicheemail", "geschaftlicheemail", "dienstlicheemail", "emailgeschaftlich"),
        *("emailgeschaeftlich", "emailberuflich", "kontaktemail", "adresseemail", "adressemail", "courriel"),
        *("adressecourriel", "adresseelectronique", "adressedemessagerie", "emailprofessionnel", "correo"),
        *("correoelectronico", "direcciondecorreo", "direcciondecorreoelectronico", "direccionemail"),
        *("emailcorporativo",),
        *("indirizzoemail", "indirizzomail", "postaelettronica", "indirizzodipostaelettronica", "emailaziendale"),
        *("emailadres", "mailadres", "zakelijkemail", "emailadress", "epost", "epostadress", "epostadresse"),
        *("enderecodeemail", "enderecoemail", "correioeletronico", "adresemail", "adrespocztyelektronicznej"),
        *("pocztaelektroniczna", "sahkoposti", "emailova", "eposta"),
    ),
    "second_email": (
        *("secondaryemail", "secondemail", "alternateemail", "alternativeemail", "additionalemail", "additionalemails"),
        *("otheremail", "otheremails", "tertiaryemail", "personalemail", "privateemail", "homeemail", "emailhome"),
        *("emailother", "emailpersonal", "personemailhome", "personemailother", "secondaryemails"),
        *("additionalemailaddresses",),
        *("zweiteemail", "weitereemail", "privateemailadresse", "emailprivat", "emailadresse2", "autreemail"),
        *("emailpersonnel", "emailsecondaire", "correopersonal", "correoalternativo", "correosecundario"),
        *("otrocorreo", "emailpersonale", "altraemail", "emailsecondaria", "priveemail", "emailpessoal"),
        *("emailsecundario", "drugiemail", "emailprywatny"),
    ),
    "email_status": ("emailstatus", "emailverification", "emailverificationstatus", "emailvalidation"),
    "seniority": ("seniority",),
    "linkedin_url": (
        *("personlinkedinurl", "linkedinurl", "linkedin", "profileurl", "linkedinprofile", "linkedinprofil"),
        *("linkedinprofileurl", "contactlinkedinurl", "linkedinbio"),
    ),
    "person_city": (
        *("city", "mailingcity", "stadt", "ort", "ville", "ciudad", "citta", "plaats", "woonplaats", "cidade"),
        *("miasto",),
    ),
    "person_country": (
        *("country", "countryregion", "mailingcountry", "land", "pays", "pais", "paese", "nazione", "kraj"),
    ),
    "time_zone": ("timezone", "contacttimezone", "zeitzone", "fuseauhoraire", "zonahoraria", "fusoorario", "tijdzone"),
    "company": (
        *("company", "companyname", "organization", "organisation", "account", "accountname", "organizationname"),
        *("organization1name", "organisationname", "personorganization", "employer", "currentcompany", "firma"),
        *("unternehmen", "firmenname", "unternehmensname", "arbeitgeber", "societe", "entreprise", "nomdelasociete"),
        *("raisonsociale", "nomdelentreprise", "empresa", "compania", "nombredelaempresa", "azienda", "societa"),
        *("ragionesociale", "bedrijf", "bedrijfsnaam", "organisatie", "nomedaempresa", "nazwafirmy", "foretag"),
        *("virksomhed", "yritys", "spolecnost", "sirket", "associatedcompany", "primaryassociatedcompany"),
    ),
    "domain": (
        *("website", "domain", "companydomain", "companywebsite", "companydomainname", "websiteurl", "url", "webseite"),
        *("homepage", "internetseite", "siteweb", "siteinternet", "sitioweb", "paginaweb", "web", "sitoweb", "sito"),
        *("stronainternetowa", "stronawww", "www"),
    ),
    "industry": (
        *("industry", "branche", "industrie", "secteur", "secteurdactivite", "sector", "settore", "setor", "branza"),
    ),
    "subindustry": ("subindustry",),
    "employees": (
        *("employees", "numberofemployees", "companysize", "headcount", "mitarbeiter", "mitarbeiterzahl"),
        *("mitarbeiteranzahl",),
        *("anzahlmitarbeiter", "effectif", "nombredemployes", "empleados", "numerodeempleados", "dipendenti"),
        *("numerodipendenti", "medewerkers", "aantalmedewerkers", "funcionarios", "liczbapracownikow"),
    ),
    "keywords": ("keywords", "tags"),
    "about": ("oneliner", "about", "description", "shortdescription", "seodescription"),
    "status": ("status", "companystatus"),
    "company_city": ("companycity",),
    "company_country": ("companycountry",),
    "annual_revenue": ("annualrevenue", "revenue"),
    "total_funding": ("totalfunding",),
    "latest_funding_stage": ("latestfunding", "latestfundingstage"),
    "latest_funding_at": ("lastraisedat", "latestfundingdate"),
    "founded": ("foundedyear", "yearfounded", "founded"),
    "connected_at": ("connectedon",),
    "role_started_at": ("rolestartedat", "rolestarted", "currentrolestartdate", "startdateinrole", "jobstartdate"),
    "apollo_id": ("apollopersonid",),
    "opt_out": (),
    "bounced": (),
}
"""Our fields, and what they are called in files: Apollo's export first, then LinkedIn's, then what others write.

`opt_out` and `bounced` say that a person is not to be written to; their names are in `csv_opt_outs.py`.
"""

EMPTY = frozenset(
    (
        *("n/a", "n.a.", "n/a.", "#n/a", "#nv", "na", "-", "--", "---", "–", "—", "?", "none", "null", "nil", "nan"),
        *("unknown",),
        *("undefined", "not available", "not provided", "(blank)", "<null>", "k.a.", "k. a.", "k.a", "keine angabe"),
        *("keine",),
        *("unbekannt", "nicht bekannt", "leer", "inconnu", "inconnue", "non renseigné", "néant", "aucun", "aucune"),
        *("s/d",),
        *("sin datos", "desconocido", "ninguno", "n/d", "n.d.", "nd", "non disponibile", "sconosciuto", "nessuno"),
        *("nvt",),
        *("n.v.t.", "onbekend", "geen", "desconhecido", "nenhum", "brak", "nieznany", "b/d", "ukendt", "okänd"),
        *("ukjent",),
    )
)
"""What people and programs write into a cell that says nothing, in lower case."""

MAY_BE_MEANT = {
    "last_name": frozenset(("Na", "Nan", "Null", "Keine", "Brak", "Geen")),
    "person_country": frozenset(("NA",)),
    "company_country": frozenset(("NA",)),
}
"""Names of people and Namibia's code, which read like nothing."""


def plain_name(text: str) -> str:
    """The name of a column as these lists have it: `Prénom ` is `prenom`, `E-mail 2 - Value` is `email2value`."""
    folded = unicodedata.normalize("NFKD", text).casefold().replace("ł", "l").replace("ø", "o")
    return "".join(c for c in folded if c.isalnum())
