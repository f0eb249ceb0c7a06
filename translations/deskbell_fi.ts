<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>Import</name>
    <message>
        <source>There is no name.</source>
        <translation>Nimi puuttuu.</translation>
    </message>
    <message>
        <source>There is no end date.</source>
        <translation>Päättymispäivä puuttuu.</translation>
    </message>
    <message>
        <source>A date cannot be read. Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>Päivämäärää ei voi lukea. Kirjoita se muodossa 31.12.2026 tai 2026-12-31.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Put quotes around a text that holds the separator.</source>
        <translation>Rivillä on enemmän soluja kuin otsikoita. Laita lainausmerkkeihin teksti, jossa on erotinmerkki.</translation>
    </message>
    <message>
        <source>The row holds a character that belongs in no text. Save the file again.</source>
        <translation>Rivillä on merkki, joka ei kuulu tekstiin. Tallenna tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are headings. The missing ones count as empty.</source>
        <translation>Rivillä on vähemmän soluja kuin otsikoita. Puuttuvat solut tulkitaan tyhjiksi.</translation>
    </message>
    <message>
        <source>The e-mail address is malformed. It is kept, switched off.</source>
        <translation>Sähköpostiosoite on virheellinen. Se säilytetään, mutta sitä ei käytetä.</translation>
    </message>
    <message>
        <source>The phone number is malformed. It is kept, switched off.</source>
        <translation>Puhelinnumero on virheellinen. Se säilytetään, mutta sitä ei käytetä.</translation>
    </message>
    <message>
        <source>The end is earlier than the one Deskbell knows. The later one stays.</source>
        <translation>Päättymispäivä on aikaisempi kuin Deskbellin tiedoissa. Myöhempi jää voimaan.</translation>
    </message>
    <message>
        <source>The client has given another answer before, and that one is kept.</source>
        <translation>Asiakas on aiemmin vastannut toisin, ja se vastaus jää voimaan.</translation>
    </message>
    <message>
        <source>The consent is neither yes nor no, so it is ignored.</source>
        <translation>Suostumus ei ole kyllä eikä ei, joten sitä ei oteta huomioon.</translation>
    </message>
    <message>
        <source>The type is not known, so the usual one is used.</source>
        <translation>Tyyppiä ei tunneta, joten käytetään tavallista tyyppiä.</translation>
    </message>
    <message>
        <source>The language is not known, so it is ignored.</source>
        <translation>Kieltä ei tunneta, joten sitä ei oteta huomioon.</translation>
    </message>
    <message>
        <source>The start is after the end, so the start is left out.</source>
        <translation>Alkamispäivä on päättymispäivän jälkeen, joten alkamispäivä jätetään pois.</translation>
    </message>
    <message>
        <source>The matter is closed or cancelled and stays as it is.</source>
        <translation>Asia on suljettu tai peruttu. Se jää ennalleen.</translation>
    </message>
    <message>
        <source>Several clients have this name. The oldest is taken.</source>
        <translation>Usealla asiakkaalla on tämä nimi. Tiedot liitetään ensimmäisenä lisättyyn.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Nimi on liian pitkä.</translation>
    </message>
    <message>
        <source>The text is too long and is left out.</source>
        <translation>Teksti on liian pitkä ja jätetään pois.</translation>
    </message>
    <message>
        <source>Other dates of this list have the month first, so this one may mean two days. Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>Listan muissa päivämäärissä kuukausi on ensin, joten tämä voi tarkoittaa kahta eri päivää. Kirjoita se muodossa 31.12.2026 tai 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>attempt</name>
    <message>
        <source>Accepted by the server</source>
        <translation>Palvelin hyväksyi</translation>
    </message>
    <message>
        <source>Not taken: it will be tried again</source>
        <translation>Ei otettu vastaan: yritetään uudelleen</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Torjuttu lopullisesti</translation>
    </message>
    <message>
        <source>No answer after the message had been handed over</source>
        <translation>Ei vastausta sen jälkeen, kun viesti oli luovutettu</translation>
    </message>
    <message>
        <source>The mail account was refused</source>
        <translation>Sähköpostitiliä ei hyväksytty</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Palvelin pyysi odottamaan</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Kesken</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>ei vastausta ajoissa</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>palvelin katkaisi yhteyden</translation>
    </message>
    <message>
        <source>called back before it was handed over</source>
        <translation>peruttu ennen luovutusta</translation>
    </message>
    <message>
        <source>the server takes no addresses with letters such as ł or ø</source>
        <translation>palvelin ei hyväksy osoitteita, joissa on kirjaimia kuten ł tai ø</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>e-mail</source>
        <translation>sähköposti</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>tekstiviesti</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AccountForm</name>
    <message>
        <source>a mail account</source>
        <translation>sähköpostitililtä</translation>
    </message>
    <message>
        <source>a folder on this computer, for trying out</source>
        <translation>tämän tietokoneen kansioon, kokeilua varten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Valitse…</translation>
    </message>
    <message>
        <source>Use your own certificate authority…</source>
        <translation>Käytä omaa varmentajaa…</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Muu palveluntarjoaja</translation>
    </message>
    <message>
        <source>STARTTLS (587)</source>
        <translation>STARTTLS (587)</translation>
    </message>
    <message>
        <source>TLS (465)</source>
        <translation>TLS (465)</translation>
    </message>
    <message>
        <source>None, this PC only</source>
        <translation>Ei salausta, vain tämä tietokone</translation>
    </message>
    <message>
        <source>Messages leave through</source>
        <translation>Viestit lähtevät</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Palveluntarjoaja</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Salasana</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Lähtevän postin palvelin</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Portti</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Salaus</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Käyttäjätunnus</translation>
    </message>
    <message>
        <source>Messages a minute, at most</source>
        <translation>Viestejä minuutissa, enintään</translation>
    </message>
    <message>
        <source>20 is safe almost everywhere. Many providers cut off at 30.</source>
        <translation>20 sopii melkein kaikkialle. Monilla palveluntarjoajilla raja on 30.</translation>
    </message>
    <message>
        <source>Your own certificate authority</source>
        <translation>Oma varmentaja</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Valitse varmentajan tiedosto</translation>
    </message>
    <message>
        <source>Your own certificate authority (file)</source>
        <translation>Oma varmentaja (tiedosto)</translation>
    </message>
    <message>
        <source>Only for a server with a certificate that the office or the provider made itself.</source>
        <translation>Vain palvelimelle, jonka varmenteen toimisto tai palveluntarjoaja on tehnyt itse.</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Älä luota enää</translation>
    </message>
    <message>
        <source>What clients see</source>
        <translation>Mitä asiakkaat näkevät</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Lähettäjän nimi</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Allekirjoitus</translation>
    </message>
    <message>
        <source>Stands where a text says [signature]. Empty: the office&apos;s name and its support address.</source>
        <translation>Näkyy siinä, missä viestipohjassa on [allekirjoitus]. Tyhjänä: toimiston nimi ja tukiosoite.</translation>
    </message>
    <message>
        <source>As a client sees it</source>
        <translation>Näin asiakas sen näkee</translation>
    </message>
    <message>
        <source>Start my own office…</source>
        <translation>Perusta oma toimisto…</translation>
    </message>
    <message>
        <source>Empty: the one that is stored stays</source>
        <translation>Tyhjänä: tallennettu salasana säilyy</translation>
    </message>
    <message>
        <source>You trust one certificate of this server. Its fingerprint (SHA-256): %1</source>
        <translation>Luotat yhteen tämän palvelimen varmenteeseen. Sen sormenjälki (SHA-256): %1</translation>
    </message>
    <message>
        <source>This provider is not known here, so the server is a guess from the address. The provider&apos;s help page names it; everything below can be changed.</source>
        <translation>Tätä palveluntarjoajaa ei tunneta, joten palvelin on arvattu osoitteesta. Oikea nimi löytyy palveluntarjoajan ohjesivulta; kaikkea alla olevaa voi muuttaa.</translation>
    </message>
    <message>
        <source>From: %1 &lt;%2&gt;
…
%3</source>
        <extracomment>How a message begins and ends for the client.</extracomment>
        <translation>Lähettäjä: %1 &lt;%2&gt;
…
%3</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Valitse varmentaja</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Varmenteet (*.pem *.crt *.cer);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>The sample office cannot use a real mail account, so that nobody is written to by mistake.</source>
        <translation>Esimerkkitoimistossa ei voi käyttää oikeita sähköpostitilejä, jottei kenellekään lähetetä mitään vahingossa.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Actions</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Lähetä muistutus…</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Keskeytä automaattiviestit…</translation>
    </message>
    <message>
        <source>Resume automatic messages</source>
        <translation>Jatka automaattiviestejä</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Miksi ei?…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetyt</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automaatiot</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Tuo…</translation>
    </message>
    <message>
        <source>Switch all sending off</source>
        <translation>Kytke kaikki lähetys pois</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Käynnistä lähetyspalvelu</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Toiminnot: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Uusi asia…</translation>
    </message>
    <message>
        <source>Client asked to stop…</source>
        <translation>Asiakas ei halua enää viestejä…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Uusi asiakas…</translation>
    </message>
    <message>
        <source>New automation…</source>
        <translation>Uusi automaatio…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a menu entry that is not possible now, and why: &quot;Send reminder… · no open matter&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>choose a client first</source>
        <translation>valitse ensin asiakas</translation>
    </message>
    <message>
        <source>paused already</source>
        <translation>on jo tauolla</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>ei ole tauolla</translation>
    </message>
    <message>
        <source>nothing is sent any more</source>
        <translation>mitään ei enää lähetetä</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Väliin jääneet</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ActivityTab</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Etsi tapahtumista</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Etsi: mitä on tapahtunut</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Only what was sent</source>
        <translation>Vain lähetetyt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>matter type, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>lähetyspalvelu</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>tuonti</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Haulla ”%1” ei löydy mitään</translation>
    </message>
    <message>
        <source>What is shown under this filter was searched.</source>
        <translation>Haku kohdistui tähän suodattimeen kuuluviin tapahtumiin.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Nothing was sent to this client</source>
        <translation>Asiakkaalle ei ole lähetetty mitään</translation>
    </message>
    <message>
        <source>An entry stands here only after a message has really left.</source>
        <translation>Merkintä tulee tähän vasta, kun viesti on todella lähtenyt.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Mitään ei ole vielä tapahtunut</translation>
    </message>
    <message>
        <source>What is sent, what is not and why, and every change will be told here.</source>
        <translation>Tässä kerrotaan, mitä lähetetään, mitä ei lähetetä ja miksi, sekä kaikki muutokset.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AddressField</name>
    <message>
        <source>%1 +%2</source>
        <extracomment>a country and its calling code: &quot;Poland +48&quot;</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AllowAgainDialog</name>
    <message>
        <source>Let %1 get messages again</source>
        <translation>Salli taas viestit yhteystietoon %1</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Salli taas</translation>
    </message>
    <message>
        <source>Why: what the client said, and how</source>
        <translation>Miksi: mitä asiakas sanoi ja miten</translation>
    </message>
    <message>
        <source>The client&apos;s channels and consents stay as they are.</source>
        <translation>Asiakkaan kanavat ja suostumukset pysyvät ennallaan.</translation>
    </message>
    <message>
        <source>%1 may get messages again.</source>
        <translation>Yhteystietoon %1 saa taas lähettää viestejä.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it since %1. Noted by %2: %3</source>
        <translation>Yhteystietoon ei ole lähetetty mitään %1 lähtien. Kirjannut %2: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Attention</name>
    <message>
        <source>E-mail has stopped</source>
        <translation>Sähköpostin lähetys on pysähtynyt</translation>
    </message>
    <message>
        <source>Sending is held</source>
        <translation>Lähetys odottaa</translation>
    </message>
    <message>
        <source>Somebody must look at it: open Deskbell.</source>
        <translation>Jonkun pitää katsoa asiaa: avaa Deskbell.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages need attention</source>
        <translation>
            <numerusform>%n viesti vaatii huomiota</numerusform>
            <numerusform>%n viestiä vaatii huomiota</numerusform>
        </translation>
    </message>
    <message>
        <source>“Today” in Deskbell shows which, and why.</source>
        <translation>Deskbellin kohdasta ”Tänään” näet, mitkä viestit ja miksi.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AttentionGroups</name>
    <message>
        <source>May have arrived</source>
        <translation>Ehkä perillä</translation>
    </message>
    <message>
        <source>These messages may have reached the client: they were handed over, and then the line broke before the mail server had answered. Deskbell never sends them again by itself. Ask the client, or look into the mailbox of the office, then say what you found.</source>
        <translation>Asiakas on voinut saada nämä viestit: ne luovutettiin, ja sitten yhteys katkesi ennen kuin sähköpostipalvelin ehti vastata. Deskbell ei koskaan lähetä niitä itsestään uudelleen. Kysy asiakkaalta tai katso toimiston postilaatikosta ja kerro sitten, mitä sait selville.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Torjuttu</translation>
    </message>
    <message>
        <source>No usable address</source>
        <translation>Ei toimivaa yhteystietoa</translation>
    </message>
    <message>
        <source>These clients cannot be reached. Add or correct an address, and the message goes by itself.</source>
        <translation>Näitä asiakkaita ei tavoiteta. Lisää tai korjaa yhteystieto, niin viesti lähtee itsestään.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Tieto puuttuu</translation>
    </message>
    <message>
        <source>The text needs something that is empty for these clients. Fill it in, and the message goes by itself.</source>
        <translation>Tekstiin tarvitaan tieto, joka puuttuu näiltä asiakkailta. Täytä se, niin viesti lähtee itsestään.</translation>
    </message>
    <message>
        <source>Automation is off</source>
        <translation>Automaatio on pois päältä</translation>
    </message>
    <message>
        <source>Their automation is switched off. When it is on again, what still makes sense goes.</source>
        <translation>Näiden viestien automaatio on pois päältä. Kun se kytketään taas päälle, vielä ajankohtaiset viestit lähtevät.</translation>
    </message>
    <message>
        <source>E-mail does not work</source>
        <translation>Sähköposti ei toimi</translation>
    </message>
    <message>
        <source>Nothing can leave until the mail account works. Then what still makes sense goes.</source>
        <translation>Mitään ei voi lähteä, ennen kuin sähköpostitili toimii. Sitten vielä ajankohtaiset viestit lähtevät.</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Lähetys on pois päältä</translation>
    </message>
    <message>
        <source>All sending is switched off. When it is on again, what still makes sense goes.</source>
        <translation>Kaikki lähetys on pois päältä. Kun se kytketään taas päälle, vielä ajankohtaiset viestit lähtevät.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Kello</translation>
    </message>
    <message>
        <source>This computer&apos;s clock has jumped. When somebody says that it is right, what still makes sense goes.</source>
        <translation>Tämän tietokoneen kello on hypännyt. Kun joku vahvistaa kellon olevan oikeassa, vielä ajankohtaiset viestit lähtevät.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Vahvistamatta</translation>
    </message>
    <message>
        <source>This office was restored or copied. Nothing is sent until somebody has said how to go on.</source>
        <translation>Nämä tiedot on palautettu tai kopioitu. Mitään ei lähetetä, ennen kuin joku on kertonut, miten jatketaan.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Muut syyt</translation>
    </message>
    <message>
        <source>Open one to see what is in the way and what helps.</source>
        <translation>Avaa viesti, niin näet, mikä on esteenä ja mikä auttaa.</translation>
    </message>
    <message>
        <source>The mail server refused these for good. Correct the address, then send it again; or leave it.</source>
        <translation>Sähköpostipalvelin torjui nämä lopullisesti. Korjaa osoite ja lähetä sitten uudelleen, tai jätä ennalleen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AttentionPage</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Mitä tiedetään</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Etsi viesteistä</translation>
    </message>
    <message>
        <source>Search client, matter or address</source>
        <translation>Etsi: asiakas, asia tai osoite</translation>
    </message>
    <message>
        <source>Messages that wait for you</source>
        <translation>Käsittelyä odottavat viestit</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Avaa viesti</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Meni perille</translation>
    </message>
    <message>
        <source>Send again – may arrive twice…</source>
        <translation>Lähetä uudelleen – voi tulla kahdesti…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>It stays unknown, is not sent again, and leaves this page. The log says who decided that.</source>
        <translation>Viesti jää epävarmaksi, sitä ei lähetetä uudelleen ja se poistuu tältä sivulta. Loki kertoo, kuka niin päätti.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <source>Tick those you know more about.</source>
        <translation>Valitse ne, joista tiedät enemmän.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Mikään ei odota käsittelyä</translation>
    </message>
    <message>
        <source>Messages that cannot go by themselves, or whose outcome nobody knows, are listed here.</source>
        <translation>Tässä ovat viestit, jotka eivät voi lähteä itsestään, ja ne, joista ei tiedetä, menivätkö ne perille.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Avaa ”Tänään”</translation>
    </message>
    <message>
        <source>No message matches “%1”</source>
        <translation>Haulla ”%1” ei löydy viestejä</translation>
    </message>
    <message>
        <source>Clients, matters and addresses were searched.</source>
        <translation>Haku kohdistui asiakkaisiin, asioihin ja osoitteisiin.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Left %1, then no answer</source>
        <translation>Lähti %1, sitten ei vastausta</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <extracomment>what is known of a message that was tried several times</extracomment>
        <translation>%1 (yritys %2)</translation>
    </message>
    <message>
        <source>The mail server said nothing more.</source>
        <translation>Sähköpostipalvelin ei sanonut muuta.</translation>
    </message>
    <message>
        <source>the message to %1</source>
        <translation>viesti asiakkaalle %1</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n messages arrived.</source>
        <translation>
            <numerusform>Kirjattu: %n viesti meni perille.</numerusform>
            <numerusform>Kirjattu: %n viestiä meni perille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left at that: %n messages stay unknown and are not sent again.</source>
        <translation>
            <numerusform>Jätetty ennalleen: %n viesti jää epävarmaksi, eikä sitä lähetetä uudelleen.</numerusform>
            <numerusform>Jätetty ennalleen: %n viestiä jää epävarmaksi, eikä niitä lähetetä uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages are queued.</source>
        <translation>
            <numerusform>%n uusi viesti on jonossa.</numerusform>
            <numerusform>%n uutta viestiä on jonossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays refused, is not sent again, and leaves this page. The log says who decided that.</source>
        <translation>Viesti jää torjutuksi, sitä ei lähetetä uudelleen ja se poistuu tältä sivulta. Loki kertoo, kuka niin päätti.</translation>
    </message>
    <message>
        <source>Tick those to be dealt with.</source>
        <translation>Valitse ne, jotka käsitellään.</translation>
    </message>
    <message numerus="yes">
        <source>Left at that: %n messages stay refused and are not sent again.</source>
        <translation>
            <numerusform>Jätetty ennalleen: %n viesti jää torjutuksi, eikä sitä lähetetä uudelleen.</numerusform>
            <numerusform>Jätetty ennalleen: %n viestiä jää torjutuiksi, eikä niitä lähetetä uudelleen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationCard</name>
    <message>
        <source>Actions for %1</source>
        <translation>Toiminnot: %1</translation>
    </message>
    <message>
        <source>Automation %1</source>
        <translation>Automaatio %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Kytke pois</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Kytke päälle</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Miksi ei?…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Kopioi…</translation>
    </message>
    <message>
        <source>Edit its text…</source>
        <translation>Muokkaa viestipohjaa…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Poista…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationEditor</name>
    <message>
        <source>Automations ›</source>
        <translation>Automaatiot ›</translation>
    </message>
    <message>
        <source>This automation</source>
        <translation>Tämä automaatio</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Back to automations</source>
        <translation>Takaisin automaatioihin</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automaatio</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Uusi automaatio</translation>
    </message>
    <message>
        <source>Automations, %1</source>
        <translation>Automaatiot, %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this automation meanwhile. It now says: “%1”</source>
        <translation>Joku muu on sillä välin muuttanut tätä automaatiota. Se kuuluu nyt: ”%1”</translation>
    </message>
    <message>
        <source>Somebody else has removed this automation meanwhile.</source>
        <translation>Joku muu on sillä välin poistanut tämän automaation.</translation>
    </message>
    <message>
        <source>Keep it as a new one</source>
        <translation>Säilytä uutena</translation>
    </message>
    <message>
        <source>Save it as a new one?</source>
        <translation>Tallennetaanko uutena?</translation>
    </message>
    <message>
        <source>Save over their changes?</source>
        <translation>Tallennetaanko toisen muutosten päälle?</translation>
    </message>
    <message>
        <source>Somebody else has changed this automation meanwhile. What they saved is then gone.</source>
        <translation>Joku muu on sillä välin muuttanut tätä automaatiota. Hänen tallentamansa muutokset katoavat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation>Tallenna uutena</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Tallenna omani</translation>
    </message>
    <message>
        <source>Works from today.</source>
        <translation>Voimassa tästä päivästä alkaen.</translation>
    </message>
    <message>
        <source>“%1” is not saved. %2</source>
        <translation>”%1” jäi tallentamatta. %2</translation>
    </message>
    <message>
        <source>“%1” is saved. %2</source>
        <translation>”%1” on tallennettu. %2</translation>
    </message>
    <message>
        <source>Use their version</source>
        <translation>Käytä toisen versiota</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationForm</name>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>E-mail, else SMS</source>
        <translation>Sähköposti tai muuten tekstiviesti</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Molemmat</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Ei tarvita</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Yleinen</translation>
    </message>
    <message>
        <source>For this automation</source>
        <translation>Tähän automaatioon</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Lähetä silti</translation>
    </message>
    <message>
        <source>Wait for the next day</source>
        <translation>Odota seuraavaa päivää</translation>
    </message>
    <message>
        <source>All of their addresses</source>
        <translation>Kaikkiin yhteystietoihin</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Vain ensimmäiseen</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Muokkaa viestipohjaa…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation>Mikä sen käynnistää</translation>
    </message>
    <message>
        <source>Days before the end</source>
        <translation>Päiviä ennen päättymistä</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tyypit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Viestipohja</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Lähetystapa</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Time and hours</source>
        <translation>Kellonaika ja lähetysaika</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Valitse viestipohja</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Viikonpäivät</translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation>Juhlapyhinä</translation>
    </message>
    <message>
        <source>At which addresses</source>
        <translation>Mihin yhteystietoihin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Earliest hour</source>
        <translation>Aikaisin kellonaika</translation>
    </message>
    <message>
        <source>only between</source>
        <extracomment>between a time and two others: 08:00 only between 08:00 and 20:00</extracomment>
        <translation>vain klo</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two times</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Vähemmän asetuksia</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Kuka saa viestin</translation>
    </message>
    <message>
        <source>Before this hour</source>
        <translation>Ennen tätä kellonaikaa</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Enemmän asetuksia</translation>
    </message>
    <message>
        <source>If left empty: named after what it does</source>
        <translation>Tyhjänä nimi tulee siitä, mitä automaatio tekee</translation>
    </message>
    <message>
        <source>How many days late it may go when this PC was off</source>
        <translation>Montako päivää myöhässä viestin saa vielä lähettää, jos tietokone oli pois päältä</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationReading</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopio)</translation>
    </message>
    <message>
        <source>Choose at least one type: what this automation looks at.</source>
        <translation>Valitse ainakin yksi tyyppi: ne asiat, joita tämä automaatio koskee.</translation>
    </message>
    <message>
        <source>This office has no type “%1” any more. Take it out.</source>
        <translation>Tässä toimistossa ei ole enää tyyppiä ”%1”. Poista se.</translation>
    </message>
    <message>
        <source>Choose the text that clients will read.</source>
        <translation>Valitse viestipohja, jonka tekstin asiakkaat saavat.</translation>
    </message>
    <message>
        <source>There is no text “%1” any more. Choose another.</source>
        <translation>Viestipohjaa ”%1” ei enää ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>From %1 to %2 leaves no time to send. Let the first time be before the second.</source>
        <translation>Väli %1–%2 ei jätä aikaa lähettämiseen. Ensimmäisen kellonajan pitää olla ennen toista.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3, so no message could go at that time. Choose a time within, or other hours.</source>
        <translation>%1 ei ole välillä %2–%3, joten mikään viesti ei voisi lähteä silloin. Valitse aika väliltä tai muuta lähetysaikaa.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Valitse ainakin yksi viikonpäivä.</translation>
    </message>
    <message>
        <source>The office has no country, so its holidays are not known. Choose “Send all the same”, or give the office its country.</source>
        <translation>Toimistolla ei ole maata, joten sen juhlapyhiä ei tunneta. Valitse ”Lähetä silti” tai anna toimistolle maa.</translation>
    </message>
    <message>
        <source>The holidays of the office’s country are not known. Choose “Send all the same”.</source>
        <translation>Toimiston maan juhlapyhiä ei tunneta. Valitse ”Lähetä silti”.</translation>
    </message>
    <message>
        <source>Choose at least one: nobody would hear anything.</source>
        <translation>Valitse ainakin yksi: muuten kukaan ei saisi viestiä.</translation>
    </message>
    <message>
        <source>When it is made</source>
        <translation>Kun asia lisätään</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Kun asia alkaa</translation>
    </message>
    <message>
        <source>When it changes</source>
        <translation>Kun asia muuttuu</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Ennen alkamista</translation>
    </message>
    <message>
        <source>Before it ends</source>
        <translation>Ennen päättymistä</translation>
    </message>
    <message>
        <source>While it is open</source>
        <translation>Kun asia on avoinna</translation>
    </message>
    <message>
        <source>When staff ask for it</source>
        <translation>Kun henkilökunta pyytää</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationsPage</name>
    <message>
        <source>Search automations</source>
        <translation>Etsi automaatioista</translation>
    </message>
    <message>
        <source>Search name or sentence</source>
        <translation>Etsi: nimi tai lause</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automaatiot</translation>
    </message>
    <message>
        <source>No automations yet</source>
        <translation>Ei vielä automaatioita</translation>
    </message>
    <message>
        <source>No automation matches “%1”</source>
        <translation>Haulla ”%1” ei löydy automaatioita</translation>
    </message>
    <message>
        <source>Names and sentences were searched.</source>
        <translation>Haku kohdistui nimiin ja lauseisiin.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Off since %1. Nothing is sent by it; what was owed meanwhile is not caught up.</source>
        <translation>Pois päältä %1 lähtien. Se ei lähetä mitään, eikä väliin jääneitä viestejä lähetetä jälkikäteen.</translation>
    </message>
    <message>
        <source>Off. Nothing is sent by it.</source>
        <translation>Pois päältä. Se ei lähetä mitään.</translation>
    </message>
    <message>
        <source>Used when somebody presses “Send reminder”.</source>
        <translation>Käytetään, kun joku valitsee ”Lähetä muistutus”.</translation>
    </message>
    <message>
        <source>This form works from %1. Until then: %2</source>
        <translation>Tämä muoto on voimassa %1 alkaen. Siihen asti: %2</translation>
    </message>
    <message>
        <source>Works from tomorrow.</source>
        <translation>Voimassa huomisesta alkaen.</translation>
    </message>
    <message>
        <source>Works from %1.</source>
        <translation>Voimassa %1 alkaen.</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>”%1” on päällä.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>”%1” on pois päältä.</translation>
    </message>
    <message>
        <source>+ New automation</source>
        <translation>+ Uusi automaatio</translation>
    </message>
    <message>
        <source>An automation says when clients hear from you, and what.</source>
        <translation>Automaatio määrää, milloin asiakkaat saavat viestin ja minkä viestin.</translation>
    </message>
    <message>
        <source>Changed in the editor and not saved yet.</source>
        <translation>Muutettu, mutta ei vielä tallennettu.</translation>
    </message>
    <message numerus="yes">
        <source>In the coming week it would write to %n clients; they hear nothing from it then.</source>
        <translation>
            <numerusform>Tulevan viikon aikana se lähettäisi viestin %n asiakkaalle; viesti jää silloin lähtemättä.</numerusform>
            <numerusform>Tulevan viikon aikana se lähettäisi viestin %n asiakkaalle; viestit jäävät silloin lähtemättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the coming week it would write to nobody.</source>
        <translation>Tulevan viikon aikana se ei lähettäisi viestejä kenellekään.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Poistetaanko ”%1”?</translation>
    </message>
    <message>
        <source>What it sent stays in the activity log.</source>
        <translation>Sen lähettämät viestit säilyvät tapahtumalokissa.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Remove automation</source>
        <translation>Poista automaatio</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” on poistettu.</translation>
    </message>
    <message>
        <source>It has never been on yet. Read its sentence, then switch it on.</source>
        <translation>Ei ole vielä kertaakaan ollut voimassa. Lue, mitä automaatiossa sanotaan, ja kytke se sitten päälle.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Koko</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Tarkistettu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Palauta…</translation>
    </message>
    <message>
        <source>Read whole</source>
        <translation>Luettu kokonaan</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ei tarkistettu</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>varmuuskopio, tehty %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::BulkReport</name>
    <message numerus="yes">
        <source>The others were done; %n were not:</source>
        <translation>
            <numerusform>%n jäi tekemättä, muut tehtiin:</numerusform>
            <numerusform>%n jäi tekemättä, muut tehtiin:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done:</source>
        <translation>Mitään ei tehty:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a client, and why nothing was done about the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>vielä %n muu</numerusform>
            <numerusform>vielä %n muuta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CatchUpPage</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Muistutus</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Why it did not go</source>
        <translation>Miksi ei lähtenyt</translation>
    </message>
    <message>
        <source>Search what was missed</source>
        <translation>Etsi väliin jääneistä</translation>
    </message>
    <message>
        <source>Search client, matter or automation</source>
        <translation>Hae asiakasta, asiaa tai automaatiota</translation>
    </message>
    <message>
        <source>Tick those to be dealt with.</source>
        <translation>Valitse ne, jotka käsitellään.</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Mitä jäi väliin</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Väliin jääneet</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Lähetä nyt</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Lähetä muistutus…</translation>
    </message>
    <message>
        <source>It is not sent and leaves this list. The log says who decided that.</source>
        <translation>Muistutusta ei lähetetä, ja se poistuu tästä luettelosta. Loki kertoo, kuka niin päätti.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>Lähetä %n nyt</numerusform>
            <numerusform>Lähetä %n nyt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missed matches “%1”</source>
        <translation>Haulla ”%1” ei löydy väliin jääneitä</translation>
    </message>
    <message>
        <source>Clients, matters and automations were searched.</source>
        <translation>Haku kohdistui asiakkaisiin, asioihin ja automaatioihin.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Nothing was missed in this time</source>
        <translation>Tänä aikana mitään ei jäänyt väliin</translation>
    </message>
    <message>
        <source>Reminders that fell due while nothing was sent, and are too late by now, stay here until somebody deals with them.</source>
        <translation>Tässä odottavat käsittelyä muistutukset, joiden aika tuli silloin, kun lähetys ei toiminut, ja jotka ovat nyt jo myöhässä.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Katso kauemmas taaksepäin</translation>
    </message>
    <message>
        <source>what %1 missed</source>
        <translation>väliin jäänyt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are left at that.</source>
        <translation>
            <numerusform>%n muistutus jätetään lähettämättä.</numerusform>
            <numerusform>%n muistutusta jätetään lähettämättä.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are on the list again.</source>
        <translation>
            <numerusform>%n muistutus on taas luettelossa.</numerusform>
            <numerusform>%n muistutusta on taas luettelossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are queued.</source>
        <translation>
            <numerusform>%n viesti on jonossa.</numerusform>
            <numerusform>%n viestiä on jonossa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what one automation missed for a matter only the newest goes, in place of the older ones.</source>
        <translation>Siitä, mitä yhdeltä automaatiolta jäi asiassa väliin, lähetetään vain uusin vanhempien sijasta.</translation>
    </message>
    <message>
        <source>Send only the newest (%1)</source>
        <translation>Lähetä vain uusimmat (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are queued, only the newest of each matter.</source>
        <translation>
            <numerusform>%n viesti on jonossa, vain asian uusin.</numerusform>
            <numerusform>%n viestiä on jonossa, vain kunkin asian uusin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CellModel</name>
    <message>
        <source>Actions for %1</source>
        <translation>Toiminnot: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toiminnot</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ChannelState</name>
    <message>
        <source>E-mail is not set up</source>
        <translation>Sähköpostia ei ole otettu käyttöön</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until an account stands here and works.</source>
        <translation>Mitään ei lähde tältä tietokoneelta, ennen kuin tässä on toimiva tili.</translation>
    </message>
    <message>
        <source>E-mail is switched off</source>
        <translation>Sähköposti on pois päältä</translation>
    </message>
    <message>
        <source>What falls due by e-mail waits until it is on again.</source>
        <translation>Sähköpostitse lähtevät viestit odottavat, kunnes se on taas päällä.</translation>
    </message>
    <message>
        <source>E-mail has been stopped since %1</source>
        <translation>Sähköpostin lähetys pysähtyi %1</translation>
    </message>
    <message>
        <source>E-mail has stopped</source>
        <translation>Sähköpostin lähetys on pysähtynyt</translation>
    </message>
    <message>
        <source>Messages go to a folder</source>
        <translation>Viestit menevät kansioon</translation>
    </message>
    <message>
        <source>For trying out: each message becomes a file on this computer, and nobody gets it.</source>
        <translation>Kokeilua varten: jokaisesta viestistä tulee tiedosto tälle tietokoneelle, eikä kukaan saa sitä.</translation>
    </message>
    <message>
        <source>E-mail is on</source>
        <translation>Sähköposti on päällä</translation>
    </message>
    <message>
        <source>Messages leave as %1 through %2.</source>
        <translation>Viestit lähtevät osoitteesta %1 palvelimen %2 kautta.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait. Those that still make sense go when it works again.</source>
        <translation>
            <numerusform>%n viesti odottaa. Kun lähetys taas toimii, se lähtee, jos se on vielä ajankohtainen.</numerusform>
            <numerusform>%n viestiä odottaa. Kun lähetys taas toimii, niistä lähtevät ne, jotka ovat vielä ajankohtaisia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CheckStep</name>
    <message>
        <source>Row</source>
        <translation>Rivi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Etsi riveistä</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Etsi: nimi tai numero</translation>
    </message>
    <message>
        <source>What the import does, row by row</source>
        <translation>Mitä tuonti tekee, rivi riviltä</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Tuonti pysäytettiin. Mitään ei muutettu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were read.</source>
        <translation>
            <numerusform>Luettiin %1 rivi.</numerusform>
            <numerusform>Luettiin %1 riviä.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what importing them does; nothing has been changed yet.</source>
        <translation>Tämän tuonti tekisi; mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>There is nothing to import: what can be taken is known already.</source>
        <translation>Mitään tuotavaa ei ole: kaikki tuotavissa oleva on jo tiedossa.</translation>
    </message>
    <message>
        <source>Types that are not known here: %1. They count as “%2” until you say what they are.</source>
        <translation>Tuntemattomia tyyppejä: %1. Ne käsitellään tyyppinä ”%2”, kunnes kerrot, mitä ne ovat.</translation>
    </message>
    <message>
        <source>Say what they are…</source>
        <translation>Kerro, mitä ne ovat…</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ei nimeä</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Luettelossa on %1 ensimmäistä, yhteensä %2.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ei yhtään</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Mitään ei löytynyt</translation>
    </message>
    <message>
        <source>Only the rows listed here are searched.</source>
        <translation>Haku kohdistuu vain tässä näkyviin riveihin.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>No row can be imported. Look why below; if a column is wrong, go back to the columns.</source>
        <translation>Yhtään riviä ei voi tuoda. Katso syyt alta; jos jokin sarake on väärin, palaa sarakkeisiin.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of the list</comment>
        <translation>”%1”</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ChooseBackupDialog</name>
    <message>
        <source>Choose a backup</source>
        <translation>Valitse varmuuskopio</translation>
    </message>
    <message>
        <source>No backup was found beside the office. Perhaps there is one on another disk.</source>
        <translation>Toimiston tiedoston vierestä ei löytynyt varmuuskopiota. Ehkä sellainen on toisella levyllä.</translation>
    </message>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Valitse varmuuskopio, jonka mukaiseksi toimisto palautetaan.</translation>
    </message>
    <message>
        <source>From another place…</source>
        <translation>Muualta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Mikä varmuuskopio?</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Varmuuskopiot (*.db);;Kaikki tiedostot (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientEditor</name>
    <message>
        <source>Edit client</source>
        <translation>Muokkaa asiakasta</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Lisää asiakas</translation>
    </message>
    <message>
        <source>This client is active</source>
        <translation>Asiakas on aktiivinen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Salutation, as letters begin</source>
        <translation>Puhuttelu kirjeen alussa</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Asiakasnumero</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Viestien kieli</translation>
    </message>
    <message>
        <source>Active: messages may go</source>
        <translation>Aktiivinen: viestejä saa lähettää</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Muokkaa: %1</translation>
    </message>
    <message>
        <source>This client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave: copy what you need.</source>
        <translation>Tämä asiakas on sillä välin poistettu, joten mitään ei voi tallentaa. Kirjoittamasi säilyy tässä, kunnes poistut: kopioi, mitä tarvitset.</translation>
    </message>
    <message>
        <source>Somebody changed this client while it was open here. What you typed is kept and not saved yet:</source>
        <translation>Joku muutti tätä asiakasta, kun se oli tässä auki. Kirjoittamasi on tallella, mutta sitä ei ole vielä tallennettu:</translation>
    </message>
    <message>
        <source>%1 changed this client while it was open here. What you typed is kept and not saved yet:</source>
        <extracomment>%1 is a colleague&apos;s name</extracomment>
        <translation>%1 muutti tätä asiakasta, kun se oli tässä auki. Kirjoittamasi on tallella, mutta sitä ei ole vielä tallennettu:</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Puhuttelu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiivinen</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Yhteystieto</translation>
    </message>
    <message>
        <source>on</source>
        <translation>päällä</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientFile</name>
    <message>
        <source>the client is inactive</source>
        <translation>asiakas ei ole aktiivinen</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>ei käytettävää yhteystietoa</translation>
    </message>
    <message>
        <source>no open matter</source>
        <translation>ei avointa asiaa</translation>
    </message>
    <message>
        <source>this type is never reminded by hand</source>
        <translation>tästä asiatyypistä ei koskaan muistuteta käsin</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientListPage</name>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Tavoitetaan</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Seuraava asia</translation>
    </message>
    <message>
        <source>Last and next</source>
        <translation>Viimeisin ja seuraava</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Etsi asiakkaista</translation>
    </message>
    <message>
        <source>Search name, address, phone or policy</source>
        <translation>Etsi: nimi, osoite, puhelin tai vakuutus</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Asiakkaat</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Ending in 30 days</source>
        <translation>Päättyy 30 päivän sisällä</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Tavoittamattomat</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tauolla</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>No client matches “%1”</source>
        <translation>Haulla ”%1” ei löydy asiakkaita</translation>
    </message>
    <message>
        <source>Names, addresses, phone numbers and policy numbers were searched.</source>
        <translation>Haku kohdistui nimiin, osoitteisiin, puhelinnumeroihin ja vakuutusnumeroihin.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ei ketään</translation>
    </message>
    <message>
        <source>No client is in this list at the moment.</source>
        <translation>Tässä luettelossa ei ole nyt asiakkaita.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Näytä kaikki asiakkaat</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Ei vielä asiakkaita</translation>
    </message>
    <message>
        <source>Import the list you already have: a CSV file with names, addresses, policies and their end dates.</source>
        <translation>Tuo valmis luettelo: CSV-tiedosto, jossa on nimet, osoitteet, vakuutukset ja niiden päättymispäivät.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Tuo luettelo…</translation>
    </message>
    <message>
        <source>No address that can be used</source>
        <translation>Ei käytettävää yhteystietoa</translation>
    </message>
    <message>
        <source>No open matter that ends</source>
        <translation>Ei avointa päättyvää asiaa</translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation>%1 · päättyy %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ei vielä mitään</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Ei aktiivinen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Asked to hear nothing more</source>
        <translation>Ei halua enää viestejä</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientPage</name>
    <message>
        <source>Clients ›</source>
        <translation>Asiakkaat ›</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Miksi ei?…</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Lähetä muistutus…</translation>
    </message>
    <message>
        <source>Actions for this client</source>
        <translation>Asiakkaan toiminnot</translation>
    </message>
    <message>
        <source>Back to clients</source>
        <translation>Takaisin asiakkaisiin</translation>
    </message>
    <message>
        <source>Parts of this client</source>
        <translation>Asiakkaan osiot</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Ilmoitukset</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Consent never asked</source>
        <translation>Suostumusta ei ole kysytty</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Suostumus annettu</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Suostumus peruttu</translation>
    </message>
    <message>
        <source>Matters %1</source>
        <translation>Asiat %1</translation>
    </message>
    <message>
        <source>Automatic messages are paused until %1.</source>
        <translation>Automaattiviestit ovat tauolla %1 asti.</translation>
    </message>
    <message>
        <source>Automatic messages are paused until %1: %2</source>
        <translation>Automaattiviestit ovat tauolla %1 asti: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>This client is inactive: nothing is sent.</source>
        <translation>Asiakas ei ole aktiivinen: mitään ei lähetetä.</translation>
    </message>
    <message>
        <source>This client cannot be reached: there is no address that can be used.</source>
        <translation>Asiakasta ei tavoiteta: käytettävää yhteystietoa ei ole.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Lisää yhteystieto</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Esimerkki</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>This client is not there any more.</source>
        <translation>Tätä asiakasta ei enää ole.</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>Ei halua viestejä</translation>
    </message>
    <message>
        <source>Asked on %1 to hear nothing more (%2). Nothing is sent.</source>
        <extracomment>since when, how the client said so</extracomment>
        <translation>Asiakas pyysi %1, ettei hänelle enää lähetetä viestejä (%2). Mitään ei lähetetä.</translation>
    </message>
    <message>
        <source>Make active…</source>
        <translation>Merkitse aktiiviseksi…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientPreview</name>
    <message>
        <source>Previous client</source>
        <translation>Edellinen asiakas</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Seuraava asiakas</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Lyhin</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Tavallinen</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Pisin</translation>
    </message>
    <message>
        <source>A client with the shortest, a typical or the longest text</source>
        <translation>Asiakas, jonka teksti on lyhin, tavallinen tai pisin</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Pelkkä teksti</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Muotoiltu</translation>
    </message>
    <message>
        <source>Which form of the message</source>
        <translation>Viestin muoto</translation>
    </message>
    <message>
        <source>The text as this client reads it</source>
        <translation>Teksti sellaisena kuin tämä asiakas sen lukee</translation>
    </message>
    <message>
        <source>The formatted text as this client reads it</source>
        <translation>Muotoiltu teksti sellaisena kuin tämä asiakas sen lukee</translation>
    </message>
    <message>
        <source>What clients will read</source>
        <translation>Mitä asiakkaat lukevat</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>a client, and the how many-th of how many</extracomment>
        <translation>%1 · %2/%3</translation>
    </message>
    <message>
        <source>Choose a text, and a client’s message stands here.</source>
        <translation>Valitse viestipohja, niin tässä näkyy asiakkaan viesti.</translation>
    </message>
    <message>
        <source>No client has an open matter of these types, so there is nobody to show it for.</source>
        <translation>Yhdelläkään asiakkaalla ei ole avointa asiaa näistä tyypeistä, joten esimerkkiä ei voi näyttää.</translation>
    </message>
    <message>
        <source>For this client [%1] is empty, so the message would wait until it is filled in.</source>
        <translation>Tältä asiakkaalta puuttuu [%1], joten viesti odottaisi, kunnes se on täytetty.</translation>
    </message>
    <message numerus="yes">
        <source>For %n clients “%1” is empty.</source>
        <translation>
            <numerusform>%n asiakkaalta puuttuu ”%1”.</numerusform>
            <numerusform>%n asiakkaalta puuttuu ”%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n clients something is empty: %1.</source>
        <translation>
            <numerusform>%n asiakkaalta puuttuu jotakin: %1.</numerusform>
            <numerusform>%n asiakkaalta puuttuu jotakin: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näytä heidät</translation>
    </message>
    <message>
        <source>No client reads this language yet. This is how it would look for a client of another language.</source>
        <translation>Yksikään asiakas ei vielä lue tällä kielellä. Tältä teksti näyttäisi muunkielisellä asiakkaalla.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClosingDialog</name>
    <message>
        <source>Close Deskbell</source>
        <translation>Sulje Deskbell</translation>
    </message>
    <message>
        <source>Start the sender whenever I log in to this computer</source>
        <translation>Käynnistä lähetyspalvelu aina, kun kirjaudun tähän tietokoneeseen</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are due %1; this computer must be on</source>
        <translation>
            <numerusform>%n viesti lähtee %1; tietokoneen pitää olla päällä</numerusform>
            <numerusform>%n viestiä lähtee %1; tietokoneen pitää olla päällä</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender goes on without this window, as long as this computer is on and you are logged in.</source>
        <translation>Lähetyspalvelu jatkaa ilman tätä ikkunaa niin kauan kuin tietokone on päällä ja olet kirjautuneena.</translation>
    </message>
    <message numerus="yes">
        <source>The sender is not running, and %n messages are due %1</source>
        <translation>
            <numerusform>Lähetyspalvelu ei ole käynnissä, ja %n viestin pitäisi lähteä %1</numerusform>
            <numerusform>Lähetyspalvelu ei ole käynnissä, ja %n viestin pitäisi lähteä %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not go before it runs. It works without this window, as long as this computer is on and you are logged in.</source>
        <translation>Viestit eivät lähde, ennen kuin se on käynnissä. Se toimii ilman tätä ikkunaa niin kauan kuin tietokone on päällä ja olet kirjautuneena.</translation>
    </message>
    <message>
        <source>Start the sender and close</source>
        <translation>Käynnistä lähetyspalvelu ja sulje</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jää tähän</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Älä näytä tätä enää</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ColumnsStep</name>
    <message>
        <source>&amp;Remember this for the next list with the same headings</source>
        <translation>&amp;Muista tämä, kun seuraavassa luettelossa on samat otsikot</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Edellinen</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Edellinen rivi</translation>
    </message>
    <message>
        <source>&amp;Following</source>
        <translation>&amp;Seuraava</translation>
    </message>
    <message>
        <source>Following row</source>
        <translation>Seuraava rivi</translation>
    </message>
    <message>
        <source>What the row becomes</source>
        <translation>Mitä rivistä tulee</translation>
    </message>
    <message>
        <source>This is how it was chosen for the last list with these headings.</source>
        <translation>Näin valittiin viimeksi luettelossa, jossa oli samat otsikot.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Tiedoston sarake</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more columns, which are left out</source>
        <translation>
            <numerusform>ja vielä %1 sarake, joka jätetään pois</numerusform>
            <numerusform>ja vielä %1 saraketta, jotka jätetään pois</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Sarake %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Mikä ”%1” on</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>ensimmäisillä riveillä tyhjä</translation>
    </message>
    <message>
        <source>Another column is this already. Leave one of them out.</source>
        <translation>Toinen sarake on jo tämä. Jätä toinen niistä pois.</translation>
    </message>
    <message>
        <source>Say below which column it is: the client&apos;s name, or first and last name.</source>
        <translation>Kerro alla, missä sarakkeessa on asiakkaan nimi tai etunimi ja sukunimi.</translation>
    </message>
    <message>
        <source>Say below which column it is.</source>
        <translation>Kerro alla, mikä sarake se on.</translation>
    </message>
    <message>
        <source>Row %1 becomes</source>
        <translation>Rivistä %1 tulee</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>General consent</source>
        <translation>Yleinen suostumus</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>an automation</comment>
        <translation>Automaatioon ”%1”</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei kysytty</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>%1 · since %2 · %3</source>
        <extracomment>the answer, since when, how it was given</extracomment>
        <translation>%1 · %2 alkaen · %3</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Kirjaa vastaus…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a consent, what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Aiemmat vastaukset</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>day, what happened, who noted it</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Older ones stand in the activity log.</source>
        <translation>Vanhemmat löytyvät tapahtumalokista.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Yes, the client agrees</source>
        <translation>Kyllä, asiakas suostuu</translation>
    </message>
    <message>
        <source>No, the client does not agree</source>
        <translation>Ei, asiakas ei suostu</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ei kysytty</translation>
    </message>
    <message>
        <source>What the client answered</source>
        <translation>Mitä asiakas vastasi</translation>
    </message>
    <message>
        <source>How the client said it: paper form, phone call, e-mail</source>
        <translation>Miten asiakas sen ilmoitti: paperilomake, puhelu, sähköposti</translation>
    </message>
    <message>
        <source>Source and day stay in the activity log: they are the proof.</source>
        <translation>Lähde ja päivä jäävät tapahtumalokiin: ne ovat todiste.</translation>
    </message>
    <message>
        <source>Consent of %1 to “%2”</source>
        <translation>Suostumus automaatioon ”%2”: %1</translation>
    </message>
    <message>
        <source>General consent of %1</source>
        <translation>Yleinen suostumus: %1</translation>
    </message>
    <message>
        <source>Not asked · there has been an answer</source>
        <translation>Ei kysytty · vastaus on jo saatu</translation>
    </message>
    <message>
        <source>Noted: the client agrees.</source>
        <translation>Kirjattu: asiakas suostuu.</translation>
    </message>
    <message>
        <source>Noted: the client does not agree.</source>
        <translation>Kirjattu: asiakas ei suostu.</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>Päivä, jona asiakas sanoi sen</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactPointsCard</name>
    <message>
        <source>Contact points</source>
        <translation>Yhteystiedot</translation>
    </message>
    <message>
        <source>Add an e-mail address…</source>
        <translation>Lisää sähköpostiosoite…</translation>
    </message>
    <message>
        <source>Add a phone number…</source>
        <translation>Lisää puhelinnumero…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Edit the client and its contact points</source>
        <translation>Muokkaa asiakasta ja yhteystietoja</translation>
    </message>
    <message>
        <source>None yet: this client cannot be reached.</source>
        <translation>Ei vielä yhteystietoja: asiakasta ei tavoiteta.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>whose address it is, the language its messages are in</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Salli taas…</translation>
    </message>
    <message>
        <source>Let %1 get messages again</source>
        <translation>Salli taas viestit yhteystietoon %1</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Korjaa…</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Korjaa %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Käytä: %1</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>%1 on taas käytössä.</translation>
    </message>
    <message>
        <source>%1 is not used any more.</source>
        <translation>%1 ei ole enää käytössä.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it since %1: %2</source>
        <translation>Tähän ei lähetetä mitään %1 lähtien: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactRow</name>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>Sama kuin asiakkaalla</translation>
    </message>
    <message>
        <source>E-mail address %1</source>
        <translation>Sähköpostiosoite %1</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Puhelinnumero %1</translation>
    </message>
    <message>
        <source>Country of phone number %1</source>
        <translation>Puhelinnumeron %1 maa</translation>
    </message>
    <message>
        <source>Role of: %1</source>
        <comment>of an address</comment>
        <translation>Rooli: %1</translation>
    </message>
    <message>
        <source>Language for: %1</source>
        <comment>for an address</comment>
        <translation>Kieli: %1</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <comment>an address</comment>
        <translation>Käytä: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>an address</comment>
        <translation>Poista: %1</translation>
    </message>
    <message>
        <source>%1 has this address too.</source>
        <translation>Sama yhteystieto on myös asiakkaalla %1.</translation>
    </message>
    <message>
        <source>%1 and others have this address too.</source>
        <translation>Sama yhteystieto on myös asiakkaalla %1 ja muilla.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Avaa: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactRows</name>
    <message>
        <source>Used</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>None yet: without an address this client hears nothing.</source>
        <translation>Ei vielä yhteystietoja: ilman niitä asiakas ei saa mitään viestejä.</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Osoite tai numero</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Lisää sähköpostiosoite</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Lisää puhelinnumero</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Yhteystiedot</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CopyDialog</name>
    <message>
        <source>Continue from now, skip what was missed</source>
        <translation>Jatka tästä hetkestä, ohita väliin jääneet</translation>
    </message>
    <message>
        <source>Sending goes on. What fell due before this moment is not sent; Catch-up lists it.</source>
        <translation>Lähetys jatkuu. Viestejä, joiden olisi pitänyt lähteä ennen tätä hetkeä, ei lähetetä; ne löytyvät kohdasta ”Väliin jääneet”.</translation>
    </message>
    <message>
        <source>Continue, and review what was missed</source>
        <translation>Jatka ja käy väliin jääneet läpi</translation>
    </message>
    <message>
        <source>The same, and Catch-up opens: you decide about each reminder that fell due meanwhile.</source>
        <translation>Sama, mutta lisäksi avautuu ”Väliin jääneet”: päätät itse jokaisesta muistutuksesta, jonka olisi pitänyt lähteä sillä välin.</translation>
    </message>
    <message>
        <source>Test copy: keep sending off</source>
        <translation>Kokeilukopio: pidä lähetys pois päältä</translation>
    </message>
    <message>
        <source>For trying things out. Nothing leaves this copy until somebody chooses otherwise.</source>
        <translation>Kokeilua varten. Mitään ei lähde tästä kopiosta, ennen kuin joku valitsee toisin.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Päätä myöhemmin</translation>
    </message>
    <message>
        <source>Keep sending off</source>
        <translation>Pidä lähetys pois päältä</translation>
    </message>
    <message>
        <source>Let sending go on and review</source>
        <translation>Jatka lähetystä ja käy läpi</translation>
    </message>
    <message>
        <source>Let sending go on</source>
        <translation>Jatka lähetystä</translation>
    </message>
    <message>
        <source>Sending stays off in this copy.</source>
        <translation>Lähetys pysyy pois päältä tässä kopiossa.</translation>
    </message>
    <message>
        <source>Sending goes on from now.</source>
        <translation>Lähetys jatkuu tästä hetkestä.</translation>
    </message>
    <message>
        <source>Sending is switched off here, and stays off until you switch it on. What fell due before this moment is not sent; Catch-up lists it.</source>
        <translation>Lähetys on täällä kytketty pois päältä ja pysyy pois, kunnes kytket sen päälle. Viestejä, joiden olisi pitänyt lähteä ennen tätä hetkeä, ei lähetetä; ne löytyvät kohdasta ”Väliin jääneet”.</translation>
    </message>
    <message>
        <source>Continue and review</source>
        <translation>Jatka ja käy läpi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Noted. Sending is still switched off: switch it on when you are ready.</source>
        <translation>Selvä. Lähetys on yhä pois päältä: kytke se päälle, kun olet valmis.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CopyStory</name>
    <message>
        <source>This office was restored from a backup</source>
        <translation>Tämä toimisto on palautettu varmuuskopiosta</translation>
    </message>
    <message>
        <source>This is a copy of the office</source>
        <translation>Tämä on toimiston kopio</translation>
    </message>
    <message>
        <source>The office it was copied from still stands in another folder of this computer. If both send, clients get everything twice.</source>
        <translation>Alkuperäinen toimisto on yhä tämän tietokoneen toisessa kansiossa. Jos molemmat lähettävät, asiakkaat saavat kaiken kahdesti.</translation>
    </message>
    <message>
        <source>This data is older than what was sent</source>
        <translation>Nämä tiedot ovat vanhempia kuin lähetetyt viestit</translation>
    </message>
    <message>
        <source>Somebody has put an older file in the office&apos;s place.</source>
        <translation>Joku on pannut toimiston tiedoston tilalle vanhemman tiedoston.</translation>
    </message>
    <message>
        <source>This office comes from another computer</source>
        <translation>Tämä toimisto on tuotu toiselta tietokoneelta</translation>
    </message>
    <message>
        <source>Make sure that Deskbell no longer sends for it there. If both send, clients get everything twice.</source>
        <translation>Varmista, ettei Deskbell enää lähetä siellä tämän toimiston viestejä. Jos molemmat lähettävät, asiakkaat saavat kaiken kahdesti.</translation>
    </message>
    <message>
        <source>This copy is for trying things out</source>
        <translation>Tämä kopio on kokeilua varten</translation>
    </message>
    <message>
        <source>This computer does not know this office</source>
        <translation>Tämä tietokone ei tunne tätä toimistoa</translation>
    </message>
    <message>
        <source>The office has sent messages, and this computer remembers none of them. Make sure that no other computer sends for it.</source>
        <translation>Toimisto on lähettänyt viestejä, mutta tämä tietokone ei muista niistä yhtään. Varmista, ettei mikään muu tietokone lähetä sen viestejä.</translation>
    </message>
    <message>
        <source>This data ends on %1; Deskbell on this computer sent messages until %2.</source>
        <translation>Nämä tiedot ulottuvat päivään %1, mutta Deskbell on lähettänyt tällä tietokoneella viestejä päivään %2 asti.</translation>
    </message>
    <message>
        <source>This data ends on %1.</source>
        <translation>Nämä tiedot ulottuvat päivään %1.</translation>
    </message>
    <message>
        <source>Test copy: nothing is sent from here.</source>
        <translation>Kokeilukopio: täältä ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>%1. Nothing is sent until you have said how to go on.</source>
        <translation>%1. Mitään ei lähetetä, ennen kuin olet kertonut, miten jatketaan.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CorrectAddressDialog</name>
    <message>
        <source>Correct the e-mail address</source>
        <translation>Korjaa sähköpostiosoite</translation>
    </message>
    <message>
        <source>Correct the phone number</source>
        <translation>Korjaa puhelinnumero</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Sähköpostiosoite</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Puhelinnumero</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>The address was corrected. What waited for it goes on by itself.</source>
        <translation>Yhteystieto korjattiin. Sitä odottaneet viestit jatkavat itsestään.</translation>
    </message>
    <message>
        <source>Country of the phone number</source>
        <translation>Puhelinnumeron maa</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DataSettings</name>
    <message>
        <source>Back up now</source>
        <translation>Varmuuskopioi nyt</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Varmuuskopiointi on käynnissä</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Palauta muualta…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Varmuuskopiot</translation>
    </message>
    <message>
        <source>If this computer fails or is lost, the backups beside the office go with it. On another disk, a USB stick or a network drive they stay.</source>
        <translation>Jos tämä tietokone hajoaa tai katoaa, toimiston tiedoston vieressä olevat varmuuskopiot menevät sen mukana. Toisella levyllä, muistitikulla tai verkkolevyllä ne säilyvät.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Ei toista kansiota</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Toinen kansio varmuuskopioille</translation>
    </message>
    <message>
        <source>Where the office’s file is</source>
        <translation>Missä toimiston tiedosto on</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Tarkista tiedot</translation>
    </message>
    <message>
        <source>The office’s file</source>
        <translation>Toimiston tiedosto</translation>
    </message>
    <message>
        <source>None is chosen: backups are only beside the office.</source>
        <translation>Kansiota ei ole valittu: varmuuskopiot ovat vain toimiston tiedoston vieressä.</translation>
    </message>
    <message>
        <source>The backup beside the office is made. The one in the second folder is not: %1</source>
        <translation>Varmuuskopio tehtiin toimiston tiedoston viereen, mutta ei toiseen kansioon: %1</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole.</source>
        <translation>Varmuuskopio on tehty ja luettu kokonaan.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tarkistetaan…</translation>
    </message>
    <message>
        <source>Everything is sound: the file, every message, and the activity log.</source>
        <translation>Kaikki on kunnossa: tiedosto, jokainen viesti ja tapahtumaloki.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Tell support what stands here:</source>
        <translation>Kaikki ei ole niin kuin pitäisi. Kerro tuelle, mitä tässä lukee:</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DateField</name>
    <message>
        <source>such as %1</source>
        <translation>esim. %1</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Avaa kalenteri (Alt+nuoli alas)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalenteri</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DayCard</name>
    <message>
        <source>See all</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <extracomment>for screen readers: %1 is the heading of the list, e.g. &quot;Due today&quot;</extracomment>
        <translation>Näytä kaikki: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Desk</name>
    <message>
        <source>A part of Deskbell could not be started.</source>
        <translation>Deskbellin osaa ei voitu käynnistää.</translation>
    </message>
    <message>
        <source>Install Deskbell again, then try once more.</source>
        <translation>Asenna Deskbell uudelleen ja yritä sitten vielä kerran.</translation>
    </message>
    <message>
        <source>A part of Deskbell stopped before it had answered.</source>
        <translation>Deskbellin osa pysähtyi, ennen kuin se oli vastannut.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, contact support.</source>
        <translation>Yritä vielä kerran. Jos sama toistuu, ota yhteyttä tukeen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DoneStep</name>
    <message>
        <source>See the &amp;automations</source>
        <translation>Näytä &amp;automaatiot</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are in</source>
        <translation>
            <numerusform>%1 rivi on tuotu</numerusform>
            <numerusform>%1 riviä on tuotu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent. From now on the automations that are on work for these clients too; days that have passed are not caught up.</source>
        <translation>Mitään ei ole lähetetty. Tästä lähtien päällä olevat automaatiot koskevat myös näitä asiakkaita; menneiden päivien viestejä ei lähetetä jälkikäteen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DropHint</name>
    <message>
        <source>Drop the list here to import it</source>
        <translation>Tuo luettelo pudottamalla se tähän</translation>
    </message>
    <message>
        <source>First you see what it would do. Nothing is changed before you say so.</source>
        <translation>Näet ensin, mitä tuonti tekisi. Mitään ei muuteta, ennen kuin sanot niin.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EmailAccount</name>
    <message>
        <source>Write the address that messages come from.</source>
        <translation>Kirjoita osoite, josta viestit lähtevät.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name. The provider&apos;s help page has it, as the server for outgoing mail (SMTP).</source>
        <translation>Kirjoita palvelimen nimi. Se löytyy palveluntarjoajan ohjesivulta: lähtevän postin palvelin (SMTP).</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces and none of / @ ? #. It looks like mail.example.org.</source>
        <translation>Palvelimen nimessä ei ole välilyöntejä eikä merkkejä / @ ? #. Se on muotoa mail.example.org.</translation>
    </message>
    <message>
        <source>That cannot be a server&apos;s name. It looks like mail.example.org.</source>
        <translation>Tämä ei voi olla palvelimen nimi. Se on muotoa mail.example.org.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535. Usual are 587 and 465.</source>
        <translation>Portti on kokonaisluku väliltä 1–65535. Tavallisia ovat 587 ja 465.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %1.</source>
        <translation>Kirjoita kokonaisluku väliltä 1–%1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EmailSettings</name>
    <message>
        <source>Send by e-mail</source>
        <translation>Lähetä sähköpostitse</translation>
    </message>
    <message>
        <source>Not saved yet. Saving also switches e-mail on.</source>
        <translation>Ei vielä tallennettu. Tallennus kytkee myös sähköpostin päälle.</translation>
    </message>
    <message>
        <source>Settings, E-mail</source>
        <translation>Asetukset, Sähköposti</translation>
    </message>
    <message>
        <source>E-mail is switched off. Switch it on above, then test it.</source>
        <translation>Sähköposti on pois päältä. Kytke se yllä päälle ja testaa sitten.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>E-mail is on.</source>
        <translation>Sähköposti on päällä.</translation>
    </message>
    <message>
        <source>E-mail is off. What falls due by e-mail waits.</source>
        <translation>Sähköposti on pois päältä. Sähköpostitse lähtevät viestit odottavat.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EndMatterDialog</name>
    <message>
        <source>Cancel the matter</source>
        <translation>Peru asia</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Sulje asia</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Jätä avoimeksi</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Perutaanko %1?</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Suljetaanko %1?</translation>
    </message>
    <message>
        <source>No reminder about it goes any more. This cannot be taken back: a new matter would have to be added.</source>
        <translation>Asiasta ei enää lähde muistutuksia. Tätä ei voi kumota: pitäisi lisätä uusi asia.</translation>
    </message>
    <message>
        <source>No reminder about it goes any more. Renewing it later opens it again.</source>
        <translation>Asiasta ei enää lähde muistutuksia. Jos asia myöhemmin uusitaan, se avautuu taas.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages about it that wait are not sent.</source>
        <translation>
            <numerusform>%n odottava viesti tästä asiasta jää lähettämättä.</numerusform>
            <numerusform>%n odottavaa viestiä tästä asiasta jää lähettämättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 on peruttu.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 on suljettu.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::FileDrop</name>
    <message>
        <source>Drop one list at a time.</source>
        <translation>Pudota yksi luettelo kerrallaan.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::FileStep</name>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Keskieurooppalainen (Windows-1250)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Länsieurooppalainen (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Keskieurooppalainen (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Länsieurooppalainen (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Keskieurooppalainen (DOS 852)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Länsieurooppalainen (DOS 850)</translation>
    </message>
    <message>
        <source>Nordic (DOS 865)</source>
        <translation>Pohjoismainen (DOS 865)</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Puolipiste ( ; )</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Pilkku ( , )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Sarkain</translation>
    </message>
    <message>
        <source>Vertical line ( | )</source>
        <translation>Pystyviiva ( | )</translation>
    </message>
    <message>
        <source>&amp;Letters (encoding)</source>
        <translation>&amp;Merkistö</translation>
    </message>
    <message>
        <source>Columns are se&amp;parated by</source>
        <translation>&amp;Sarakkeiden erotin</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Tiedoston ensimmäiset rivit</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Luetaan tiedostoa</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Tätä tiedostoa ei voi tuoda</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Valitse toinen tiedosto…</translation>
    </message>
    <message>
        <source>The file is not written with these letters. Choose others until the names below look right.</source>
        <translation>Tiedoston merkistö ei ole tämä. Kokeile muita, kunnes nimet alla näyttävät oikeilta.</translation>
    </message>
    <message>
        <source>Another sign ( %1 )</source>
        <translation>Muu merkki ( %1 )</translation>
    </message>
    <message>
        <source>Everything stands in one column. Choose the sign that separates the columns of this file.</source>
        <translation>Kaikki on yhdessä sarakkeessa. Valitse merkki, joka erottaa tiedoston sarakkeet.</translation>
    </message>
    <message>
        <source>The first %1 rows. When ł, ø or ä look wrong, choose other letters; when a name and an address stand in one column, choose another separator.</source>
        <extracomment>%1 is how many</extracomment>
        <translation>%1 ensimmäistä riviä. Jos ł, ø tai ä näyttää väärältä, valitse toinen merkistö; jos nimi ja osoite ovat samassa sarakkeessa, valitse toinen erotin.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Poistutaanko tallentamatta?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Tähän kirjoittamaasi ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Poistu tallentamatta</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::GapsDialog</name>
    <message numerus="yes">
        <source>Something is empty for %n clients</source>
        <translation>
            <numerusform>%n asiakkaalta puuttuu jotakin</numerusform>
            <numerusform>%n asiakkaalta puuttuu jotakin</numerusform>
        </translation>
    </message>
    <message>
        <source>Their messages wait until it is filled in. Fill it in for the client, or put it between [if …] and [end if] in the text.</source>
        <translation>Heidän viestinsä odottavat, kunnes tieto on täytetty. Täytä se asiakkaan tietoihin tai laita kohta tekstissä merkintöjen [if …] ja [end if] väliin.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>What is empty</source>
        <translation>Mikä puuttuu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Vain %n ensimmäinen näytetään.</numerusform>
            <numerusform>Vain %n ensimmäistä näytetään.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ImportWizard</name>
    <message>
        <source>Import a list</source>
        <translation>Tuo luettelo</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Luettelot (*.csv *.txt *.tsv);;Kaikki tiedostot (*)</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>the steps of the import, each a noun</extracomment>
        <translation>Tiedosto</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sarakkeet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tarkistus</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>what is kept open, a noun</extracomment>
        <translation>Tuonti</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Takaisin</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>%1 is a file&apos;s name a heading; %1 is a file&apos;s name</extracomment>
        <translation>Tuo %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Mitään ei ole vielä tuotu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Seuraavaksi: sarakkeet</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Seuraavaksi: tarkistus</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tarkista uudelleen</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 rows</source>
        <translation>
            <numerusform>Tuo %1 rivi</numerusform>
            <numerusform>Tuo %1 riviä</numerusform>
        </translation>
    </message>
    <message>
        <source>See the clients</source>
        <translation>Näytä asiakkaat</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Tuonti pysäytettiin. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The import was closed. Nothing was changed.</source>
        <translation>Tuonti suljettiin. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::LineRows</name>
    <message>
        <source>Add a line</source>
        <translation>Lisää rivi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Mikä se on</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Lähettäjä</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Määrä</translation>
    </message>
    <message>
        <source>Line %1: what it is</source>
        <translation>Rivi %1: mikä se on</translation>
    </message>
    <message>
        <source>Line %1: sender</source>
        <translation>Rivi %1: lähettäjä</translation>
    </message>
    <message>
        <source>Line %1: amount</source>
        <translation>Rivi %1: määrä</translation>
    </message>
    <message>
        <source>Line %1: done</source>
        <translation>Rivi %1: valmis</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Poista rivi %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::LoginCard</name>
    <message>
        <source>Start the sender whenever I log in to this computer</source>
        <translation>Käynnistä lähetyspalvelu aina, kun kirjaudun tähän tietokoneeseen</translation>
    </message>
    <message>
        <source>The sender starts when you log in to this computer</source>
        <translation>Lähetyspalvelu käynnistyy, kun kirjaudut tähän tietokoneeseen</translation>
    </message>
    <message>
        <source>It works without this window, as long as this computer is on and you are logged in.</source>
        <translation>Se toimii ilman tätä ikkunaa niin kauan kuin tietokone on päällä ja olet kirjautuneena.</translation>
    </message>
    <message>
        <source>The sender does not start when you log in</source>
        <translation>Lähetyspalvelu ei käynnisty, kun kirjaudut</translation>
    </message>
    <message>
        <source>That could not be changed</source>
        <translation>Sitä ei voitu muuttaa</translation>
    </message>
    <message>
        <source>When this computer has been off, nothing is sent until somebody opens Deskbell here.</source>
        <translation>Kun tietokone on ollut pois päältä, mitään ei lähetetä, ennen kuin joku avaa Deskbellin tällä tietokoneella.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MainWindow</name>
    <message>
        <source>%1 – Deskbell</source>
        <translation>%1 – Deskbell</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <extracomment>%1 are places of the window: &quot;Settings, E-mail&quot;</extracomment>
        <translation>Suljetaanko tallentamatta?</translation>
    </message>
    <message>
        <source>What was changed in %1 is not saved yet.</source>
        <translation>Muutoksia ei ole vielä tallennettu: %1.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Jatka muokkausta</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Sulje tallentamatta</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MatterEditor</name>
    <message>
        <source>Edit matter</source>
        <translation>Muokkaa asiaa</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Uusi asia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Add matter</source>
        <translation>Lisää asia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Title, as the client knows it</source>
        <translation>Otsikko, jonka asiakas tuntee</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Alkaa</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
    <message>
        <source>Link for the client</source>
        <translation>Linkki asiakkaalle</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Rivit</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Muokkaa: %1</translation>
    </message>
    <message>
        <source>A matter keeps its type: add a new one for another.</source>
        <translation>Asian tyyppi ei muutu: lisää uusi asia, jos tyyppi on toinen.</translation>
    </message>
    <message>
        <source>This matter is cancelled; nothing about it changes any more. Add a new one instead.</source>
        <translation>Asia on peruttu; siihen ei enää tehdä muutoksia. Lisää sen sijaan uusi.</translation>
    </message>
    <message>
        <source>New matter of %1</source>
        <translation>Uusi asia: %1</translation>
    </message>
    <message>
        <source>This matter or its client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave.</source>
        <translation>Tämä asia tai sen asiakas on sillä välin poistettu, joten mitään ei voi tallentaa. Kirjoittamasi säilyy tässä, kunnes poistut.</translation>
    </message>
    <message>
        <source>Somebody changed this matter while it was open here. What you typed is kept and not saved yet:</source>
        <translation>Joku muutti tätä asiaa, kun se oli tässä auki. Kirjoittamasi on tallella, mutta sitä ei ole vielä tallennettu:</translation>
    </message>
    <message>
        <source>%1 changed this matter while it was open here. What you typed is kept and not saved yet:</source>
        <translation>%1 muutti tätä asiaa, kun se oli tässä auki. Kirjoittamasi on tallella, mutta sitä ei ole vielä tallennettu:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Varattu aika</translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation>Varatun ajan päivä</translation>
    </message>
    <message>
        <source>Time of day (such as 08:00)</source>
        <translation>Kellonaika (esim. 08:00)</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MatterForm</name>
    <message>
        <source>Without a last day no reminder of its end goes.</source>
        <translation>Ilman viimeistä päivää ei lähde muistutusta päättymisestä.</translation>
    </message>
    <message>
        <source>Reminders count from %1.</source>
        <translation>Muistutukset lasketaan päivästä %1.</translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n days, so it is a correction: what was sent already is not sent again.</source>
        <translation>
            <numerusform>Siirtyi %n päivän, joten kyse on korjauksesta: jo lähetettyä ei lähetetä uudelleen.</numerusform>
            <numerusform>Siirtyi %n päivää, joten kyse on korjauksesta: jo lähetettyä ei lähetetä uudelleen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n days later, so it is a renewal: reminders start anew and count from %1.</source>
        <translation>
            <numerusform>Siirtyi %n päivän myöhemmäksi, joten kyse on uusimisesta: muistutukset alkavat alusta ja lasketaan päivästä %1.</numerusform>
            <numerusform>Siirtyi %n päivää myöhemmäksi, joten kyse on uusimisesta: muistutukset alkavat alusta ja lasketaan päivästä %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n days earlier, so reminders start anew, as after a renewal, and count from %1.</source>
        <translation>
            <numerusform>Siirtyi %n päivän aikaisemmaksi, joten muistutukset alkavat alusta niin kuin uusimisen jälkeen ja lasketaan päivästä %1.</numerusform>
            <numerusform>Siirtyi %n päivää aikaisemmaksi, joten muistutukset alkavat alusta niin kuin uusimisen jälkeen ja lasketaan päivästä %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MattersTab</name>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Päättyy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Search matters</source>
        <translation>Etsi asioista</translation>
    </message>
    <message>
        <source>Search number or title</source>
        <translation>Etsi: numero tai otsikko</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Asiat</translation>
    </message>
    <message>
        <source>No matter matches “%1”</source>
        <translation>Haulla ”%1” ei löydy asioita</translation>
    </message>
    <message>
        <source>Numbers and titles were searched.</source>
        <translation>Haku kohdistui numeroihin ja otsikoihin.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
    <message>
        <source>No matters yet</source>
        <translation>Ei vielä asioita</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Tauolla %1 asti</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n days left</source>
        <translation>
            <numerusform>%1 · %n päivä jäljellä</numerusform>
            <numerusform>%1 · %n päivää jäljellä</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · has ended</source>
        <translation>%1 · on päättynyt</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Näytä tapahtumat</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Lähetä muistutus…</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Keskeytä automaattiviestit…</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Miksi ei?…</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Uusi asia…</translation>
    </message>
    <message>
        <source>Policies and other matters of this client come with an import, or are added here.</source>
        <translation>Asiakkaan vakuutukset ja muut asiat tulevat tuonnin mukana, tai ne lisätään tässä.</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>se on peruttu</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>se on suljettu</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Uudista…</translation>
    </message>
    <message>
        <source>paused already</source>
        <translation>on jo tauolla</translation>
    </message>
    <message>
        <source>Resume automatic messages</source>
        <translation>Jatka automaattiviestejä</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>ei ole tauolla</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Sulje…</translation>
    </message>
    <message>
        <source>Cancel the matter…</source>
        <translation>Peru asia…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageDialog</name>
    <message>
        <source>Attempts</source>
        <translation>Yritykset</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Viestin teksti</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Viesti asiakkaalle %1</translation>
    </message>
    <message>
        <source>The text is made when the message is sent, from the data as they are then.</source>
        <translation>Teksti muodostetaan, kun viesti lähetetään, silloisten tietojen mukaan.</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <comment>address, client</comment>
        <translation>Vastaanottaja %1 · %2</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <comment>matter, step</comment>
        <translation>Asia %1 · %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Lähetetty %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Suunniteltu %1</translation>
    </message>
    <message>
        <source>Sent again in place of an earlier message</source>
        <translation>Lähetetty uudelleen aiemman viestin sijasta</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <comment>number, moment, what happened</comment>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Cancel this message</source>
        <translation>Peru tämä viesti</translation>
    </message>
    <message>
        <source>The message was cancelled.</source>
        <translation>Viesti peruttiin.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Lähetä uudelleen</translation>
    </message>
    <message>
        <source>A new message is queued.</source>
        <translation>Uusi viesti on jonossa.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Meni perille</translation>
    </message>
    <message>
        <source>Noted: it arrived.</source>
        <translation>Kirjattu: viesti meni perille.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vastaanottaja %1</translation>
    </message>
    <message>
        <source>It may have reached the client: the line broke after the text had left. Deskbell never sends such a message again by itself: ask the client, or look whether it arrived.</source>
        <translation>Asiakas on voinut saada viestin: yhteys katkesi sen jälkeen, kun teksti oli lähtenyt. Deskbell ei koskaan lähetä tällaista viestiä itsestään uudelleen: kysy asiakkaalta tai tarkista, onko viesti perillä.</translation>
    </message>
    <message>
        <source>It may have reached the client. %1 left it at that.</source>
        <translation>Asiakas on voinut saada viestin. %1 jätti asian ennalleen.</translation>
    </message>
    <message>
        <source>Send again – may arrive twice…</source>
        <translation>Lähetä uudelleen – voi tulla kahdesti…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Jätä ennalleen</translation>
    </message>
    <message>
        <source>Left at that: it stays unknown and is not sent again.</source>
        <translation>Jätetty ennalleen: viesti jää epävarmaksi, eikä sitä lähetetä uudelleen.</translation>
    </message>
    <message>
        <source>%1 left it at that.</source>
        <translation>%1 jätti asian ennalleen.</translation>
    </message>
    <message>
        <source>Left at that: it is not sent again.</source>
        <translation>Jätetty ennalleen: viestiä ei lähetetä uudelleen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageLook</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>matter, step</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>matter, step</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>state: why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>state and moment (which step of the series)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Epävarma</translation>
    </message>
    <message>
        <source>Will be sent to %1</source>
        <translation>Lähetetään osoitteeseen %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MissedSpan</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>two moments: &quot;15 Nov 10:00 to 22 Nov 08:00&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Viimeisin %n päivä</numerusform>
            <numerusform>Viimeiset %n päivää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MissedStory</name>
    <message>
        <source>Ended %1: it can no longer be sent.</source>
        <translation>Päättyi %1: muistutusta ei voi enää lähettää.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Päättyy %1.</translation>
    </message>
    <message>
        <source>A later one went %1: %2.</source>
        <translation>Myöhempi lähti %1: %2.</translation>
    </message>
    <message>
        <source>A later one is on its way: %1.</source>
        <translation>Myöhempi on lähdössä: %1.</translation>
    </message>
    <message>
        <source>A newer one was missed too.</source>
        <translation>Myös uudempi jäi väliin.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Navigation</name>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n odottaa käsittelyä</numerusform>
            <numerusform>%n odottaa käsittelyä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::NotificationsTab</name>
    <message>
        <source>Channels</source>
        <translation>Kanavat</translation>
    </message>
    <message>
        <source>E-mail to this client</source>
        <translation>Sähköposti tälle asiakkaalle</translation>
    </message>
    <message>
        <source>SMS to this client</source>
        <translation>Tekstiviestit tälle asiakkaalle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Tekstiviesti</translation>
    </message>
    <message>
        <source>Off keeps the addresses: nothing is sent by this channel until it is on again.</source>
        <translation>Yhteystiedot säilyvät, vaikka kanava on pois päältä: sitä kautta ei lähetetä mitään, ennen kuin se on taas päällä.</translation>
    </message>
    <message>
        <source>The channel is on.</source>
        <translation>Kanava on päällä.</translation>
    </message>
    <message>
        <source>The channel is off.</source>
        <translation>Kanava on pois päältä.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeDraft</name>
    <message>
        <source>Once saved, times of day follow %1. Today they are the same as in %2.</source>
        <translation>Tallennuksesta alkaen kellonajat tarkoittavat aikavyöhykkeen %1 aikaa. Tänään aika on sama kuin aikavyöhykkeellä %2.</translation>
    </message>
    <message>
        <source>Once saved, times of day follow %1: a message for 08:00 goes when it is %2 in %3. What was sent stays sent, and nobody is told twice.</source>
        <translation>Tallennuksesta alkaen kellonajat tarkoittavat aikavyöhykkeen %1 aikaa: viesti, jonka aika on 08:00, lähtee, kun kello on %2 aikavyöhykkeellä %3. Jo lähetetty pysyy lähetettynä, eikä kenellekään kerrota kahdesti.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficePages</name>
    <message>
        <source>Automation ›</source>
        <translation>Automaatio ›</translation>
    </message>
    <message>
        <source>Templates ›</source>
        <translation>Viestipohjat ›</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeSettings</name>
    <message>
        <source>All sending of this office</source>
        <translation>Koko toimiston lähetys</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Toimisto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Clients read it as the sender and in the messages.</source>
        <translation>Asiakkaat näkevät sen lähettäjänä ja viesteissä.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Clients without a language of their own are written to in it. What the window speaks is in the menu Office, Language.</source>
        <translation>Asiakkaille, joilla ei ole omaa kieltä, kirjoitetaan tällä kielellä. Ikkunan kieli valitaan valikosta Toimisto, Kieli.</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>Viesteissä</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Tukiosoite</translation>
    </message>
    <message>
        <source>Where clients&apos; answers go. Empty: to the sender&apos;s address.</source>
        <translation>Minne asiakkaiden vastaukset menevät. Tyhjänä: lähettäjän osoitteeseen.</translation>
    </message>
    <message>
        <source>Activation link</source>
        <translation>Aktivointilinkki</translation>
    </message>
    <message>
        <source>For benefits that have no link of their own. Begins with https://</source>
        <translation>Eduille, joilla ei ole omaa linkkiä. Alussa on https://</translation>
    </message>
    <message>
        <source>Settings, Office</source>
        <translation>Asetukset, Toimisto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Tallennettu</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as this country&apos;s, and automations that send nothing on public holidays keep its holidays.</source>
        <translation>Ilman maatunnusta kirjoitetut puhelinnumerot luetaan tämän maan numeroiksi, ja juhlapyhien yli odottavat automaatiot noudattavat tämän maan juhlapyhiä.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeStep</name>
    <message>
        <source>Office name</source>
        <translation>Toimiston nimi</translation>
    </message>
    <message>
        <source>Clients read it as the sender.</source>
        <translation>Asiakkaat näkevät sen lähettäjänä.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Maa</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Aikavyöhyke</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Oma toimistosi</translation>
    </message>
    <message>
        <source>Messages go by the clock there, where it is %1 now.</source>
        <translation>Viestit lähtevät tämän aikavyöhykkeen kellon mukaan: siellä kello on nyt %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeView</name>
    <message>
        <source>Switch all sending off</source>
        <translation>Kytke kaikki lähetys pois</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Kytke lähetys päälle</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Toimisto</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Asiakas</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>The clock is confirmed. Sending goes on.</source>
        <translation>Kello on vahvistettu. Lähetys jatkuu.</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>Lähetys on päällä.</translation>
    </message>
    <message>
        <source>All sending is off. What falls due meanwhile is held.</source>
        <translation>Kaikki lähetys on pois päältä. Sillä välin lähtevät viestit jäävät odottamaan.</translation>
    </message>
    <message>
        <source>Automatic messages go again.</source>
        <translation>Automaattiviestit jatkuvat.</translation>
    </message>
    <message>
        <source>Automatic messages about it go again.</source>
        <translation>Tämän asian automaattiviestit jatkuvat.</translation>
    </message>
    <message>
        <source>Change that…</source>
        <translation>Muuta…</translation>
    </message>
    <message>
        <source>How to go on…</source>
        <translation>Miten jatketaan…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PagedModel</name>
    <message>
        <source>%1 found, still looking…</source>
        <translation>%1 löytyi, haku jatkuu…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 löytyi</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>Vähintään %1 löytyi</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PauseDialog</name>
    <message>
        <source>Pause automatic messages</source>
        <translation>Keskeytä automaattiviestit</translation>
    </message>
    <message>
        <source>Pause automatic messages about %1</source>
        <translation>Keskeytä automaattiviestit asiasta %1</translation>
    </message>
    <message>
        <source>Pause automatic messages to %1</source>
        <translation>Keskeytä automaattiviestit asiakkaalle %1</translation>
    </message>
    <message>
        <source>Messages go again from</source>
        <translation>Viestit jatkuvat</translation>
    </message>
    <message>
        <source>What falls due meanwhile waits; what would come too late afterwards is not sent, and the log says so.</source>
        <translation>Sillä välin lähtevät viestit odottavat. Mikä myöhästyisi, jätetään lähettämättä, ja se kirjataan lokiin.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Keskeytä</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>%1 on tauolla %2 asti.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Syy</translation>
    </message>
    <message>
        <source>Whoever wonders later reads it in the activity log.</source>
        <translation>Jos joku myöhemmin ihmettelee, syy löytyy tapahtumalokista.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PickBar</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valittu</numerusform>
            <numerusform>%n valittua</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PickedChips</name>
    <message>
        <source>+ Add</source>
        <translation>+ Lisää</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Poista: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PlannedPage</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Search planned messages</source>
        <translation>Etsi tulossa olevista viesteistä</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n päivä</numerusform>
            <numerusform>%n päivää</numerusform>
        </translation>
    </message>
    <message>
        <source>The coming</source>
        <translation>Seuraavat</translation>
    </message>
    <message>
        <source>Planned messages</source>
        <translation>Tulossa olevat viestit</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Lähetetään</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>Ei lähetetä</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>Why?…</source>
        <translation>Miksi?…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Keskeytä automaattiviestit…</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Mitään ei ole tulossa</translation>
    </message>
    <message>
        <source>No automation owes anybody a message in these days.</source>
        <translation>Mikään automaatio ei lähetä viestejä näinä päivinä.</translation>
    </message>
    <message>
        <source>Look at the automations</source>
        <translation>Näytä automaatiot</translation>
    </message>
    <message>
        <source>Nothing like that is planned</source>
        <translation>Mitään sellaista ei ole tulossa</translation>
    </message>
    <message>
        <source>Other messages are planned; the search or the filter hides them.</source>
        <translation>Muita viestejä on tulossa, mutta haku tai suodatin piilottaa ne.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Search client, matter or automation</source>
        <translation>Hae asiakasta, asiaa tai automaatiota</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>Katsotaan eteenpäin…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 löytyi</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Present</name>
    <message>
        <source>Today %1</source>
        <translation>Tänään %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Huomenna %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>Eilen %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day with its weekday, as QDate::toString takes it.</extracomment>
        <translation>dddd d. MMMM</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>It cannot be read any more. The disk may be faulty, or another program has written into it.</source>
        <translation>Sitä ei voi enää lukea. Levyssä voi olla vika, tai toinen ohjelma on kirjoittanut tiedostoon.</translation>
    </message>
    <message>
        <source>Nothing was deleted, and the damaged file will be kept.</source>
        <translation>Mitään ei poistettu, ja vioittunut tiedosto säilytetään.</translation>
    </message>
    <message>
        <source>The newest backup that was read whole is from %1. What was entered after that is not in it.</source>
        <translation>Uusin kokonaan luettu varmuuskopio on tehty %1. Sen jälkeen lisätyt tiedot eivät ole siinä.</translation>
    </message>
    <message>
        <source>No backup was found beside it.</source>
        <translation>Sen vierestä ei löytynyt varmuuskopiota.</translation>
    </message>
    <message>
        <source>The office’s file is damaged</source>
        <translation>Toimiston tiedosto on vioittunut</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Palauta varmuuskopio: %1</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Valitse varmuuskopio…</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>Toinen varmuuskopio…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ProgressStep</name>
    <message>
        <source>Stopping…</source>
        <translation>Pysäytetään…</translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <translation>Tarkistetaan luetteloa…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Tuodaan…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 riviä</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Luetaan tiedostoa…</translation>
    </message>
    <message>
        <source>All rows are taken or none: stopping leaves the office as it was.</source>
        <translation>Kaikki rivit tuodaan tai ei yhtään: jos pysäytät tuonnin, toimisto jää ennalleen.</translation>
    </message>
    <message>
        <source>Every row is being checked. Nothing is changed yet.</source>
        <translation>Jokainen rivi tarkistetaan. Mitään ei vielä muuteta.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ReadyStep</name>
    <message>
        <source>Bring your clients: drag the list you already have onto the window.</source>
        <translation>Tuo asiakkaat: vedä valmis luettelo ikkunaan.</translation>
    </message>
    <message>
        <source>The mail account, in Settings, E-mail. Until then nothing leaves this computer: what falls due waits.</source>
        <translation>Ota sähköpostitili käyttöön: Asetukset, Sähköposti. Siihen asti mitään ei lähde tältä tietokoneelta, vaan viestit odottavat.</translation>
    </message>
    <message>
        <source>Look at the automations and switch on the ones you want.</source>
        <translation>Katso automaatiot läpi ja kytke päälle ne, jotka haluat.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Valmista</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>country · time zone · language</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Mitä seuraavaksi</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RecordEditor</name>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 lisättiin.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 tallennettiin.</translation>
    </message>
    <message>
        <source>%1: the other person removed it. Saving adds yours again.</source>
        <extracomment>%1 is a field: &quot;Contact point&quot;</extracomment>
        <translation>%1: toinen poisti sen. Tallennus lisää omasi takaisin.</translation>
    </message>
    <message>
        <source>%1: removed here too, as the other person saved it.</source>
        <translation>%1: poistettu, niin kuin toinen tallensi.</translation>
    </message>
    <message>
        <source>%1: the other person wrote “%2”. Saving replaces it with yours.</source>
        <extracomment>%1 is a field, %2 what stands in it</extracomment>
        <translation>%1: toinen kirjoitti ”%2”. Tallennus korvaa sen omallasi.</translation>
    </message>
    <message>
        <source>%1: now “%2” here too, as the other person saved it.</source>
        <translation>%1: nyt ”%2”, niin kuin toinen tallensi.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Rehearsal</name>
    <message>
        <source>New</source>
        <translation>Uudet</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttuneet</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Ennallaan</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varoitukset</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pois jätetyt</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 uusi</numerusform>
            <numerusform>%1 uutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 muuttunut</numerusform>
            <numerusform>%1 muuttunutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as they were</source>
        <translation>
            <numerusform>%1 ennallaan</numerusform>
            <numerusform>%1 ennallaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 jätetty pois</numerusform>
            <numerusform>%1 jätetty pois</numerusform>
        </translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>päättyy %1</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Uusi asiakas</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Muuttunut: %1</translation>
    </message>
    <message>
        <source>Known already, nothing changes</source>
        <translation>Jo tiedossa, mikään ei muutu</translation>
    </message>
    <message>
        <source>Renewed: its last day was %1</source>
        <translation>Uusittu: viimeinen päivä oli %1</translation>
    </message>
    <message>
        <source>A new matter of this client</source>
        <translation>Uusi asia tälle asiakkaalle</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ReminderDialog</name>
    <message>
        <source>Send reminder</source>
        <translation>Lähetä muistutus</translation>
    </message>
    <message>
        <source>Send anyway, because</source>
        <translation>Lähetä silti, koska</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Text, as the client will read it</source>
        <translation>Teksti sellaisena kuin asiakas sen lukee</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>It can be taken back for 10 seconds.</source>
        <translation>Lähetyksen voi kumota 10 sekunnin ajan.</translation>
    </message>
    <message>
        <source>Send reminder to %1</source>
        <translation>Lähetä muistutus asiakkaalle %1</translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation>%1 · päättyy %2</translation>
    </message>
    <message>
        <source>This client has no open matter that a reminder could be about.</source>
        <translation>Asiakkaalla ei ole avointa asiaa, josta voisi muistuttaa.</translation>
    </message>
    <message>
        <source>Say why it goes all the same: the activity log keeps it.</source>
        <translation>Kerro, miksi viesti lähetetään silti: perustelu jää tapahtumalokiin.</translation>
    </message>
    <message>
        <source>The reminder to %1 is queued.</source>
        <translation>Muistutus asiakkaalle %1 on jonossa.</translation>
    </message>
    <message>
        <source>Taken back: the reminder is not sent.</source>
        <translation>Kumottu: muistutusta ei lähetetä.</translation>
    </message>
    <message>
        <source>Your changes to the text would be lost. Press Cancel once more to lose them.</source>
        <translation>Tekstiin tekemäsi muutokset katoaisivat. Paina Peruuta vielä kerran, jos ne saavat kadota.</translation>
    </message>
    <message>
        <source>There is nothing to send: write the text, or cancel.</source>
        <translation>Ei ole mitään lähetettävää: kirjoita teksti tai peruuta.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RenewDialog</name>
    <message>
        <source>Renew</source>
        <translation>Uudista</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Uusi viimeinen päivä</translation>
    </message>
    <message>
        <source>Renew %1, which ends %2</source>
        <translation>Uudista %1, joka päättyy %2</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>Uudista %1</translation>
    </message>
    <message>
        <source>It is closed now and will be open again.</source>
        <translation>Se on nyt suljettu ja avautuu taas.</translation>
    </message>
    <message>
        <source>%1 now ends %2.</source>
        <translation>%1: uusi päättymispäivä on %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RestoreDialog</name>
    <message>
        <source>Restoring…</source>
        <translation>Palautetaan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Palauta varmuuskopio: %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Palauta varmuuskopio</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Palautetaanko varmuuskopio, joka on tehty %1?</translation>
    </message>
    <message>
        <source>The office becomes what it was then. What was entered or sent after that is no longer in it; the present file is kept beside it, under another name.

Nothing is sent afterwards until you have said how to go on.</source>
        <translation>Toimisto palautuu sellaiseksi kuin se silloin oli. Sen jälkeen lisätyt tiedot ja lähetetyt viestit eivät enää ole siinä; nykyinen tiedosto säilytetään sen vieressä toisella nimellä.

Palautuksen jälkeen mitään ei lähetetä, ennen kuin olet kertonut, miten jatketaan.</translation>
    </message>
    <message>
        <source>The office is as it was. %1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>Toimisto on ennallaan. %1 %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RowStory</name>
    <message>
        <source>Client number</source>
        <translation>Asiakasnumero</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>Asiakkaan nimi</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Etunimi</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Sukunimi</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Puhuttelu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Suostumus</translation>
    </message>
    <message>
        <source>Number of the matter</source>
        <translation>Asian numero</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tyyppi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Otsikko</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Annettu</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Peruttu</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ensimmäinen päivä</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Viimeinen päivä</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SampleBanner</name>
    <message>
        <source>Sample data: the clients are made up, and messages go to a folder only.</source>
        <translation>Esimerkkitiedot: asiakkaat ovat keksittyjä, ja viestit menevät vain kansioon.</translation>
    </message>
    <message>
        <source>Remove it and start my own office…</source>
        <translation>Poista ne ja perusta oma toimisto…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SampleRemovalDialog</name>
    <message>
        <source>Remove the sample data?</source>
        <translation>Poistetaanko esimerkkitiedot?</translation>
    </message>
    <message>
        <source>Keep looking around</source>
        <translation>Jatka tutustumista</translation>
    </message>
    <message>
        <source>Remove it and start my own office</source>
        <translation>Poista ja perusta oma toimisto</translation>
    </message>
    <message>
        <source>The made-up clients go, with their policies, their messages and the files in the outbox folder. Nobody was ever written to. Then three short steps make your own office.</source>
        <translation>Keksityt asiakkaat poistuvat, samoin heidän vakuutuksensa, viestinsä ja kansion outbox tiedostot. Kenellekään ei ole koskaan lähetetty mitään. Sitten perustat oman toimiston kolmessa lyhyessä vaiheessa.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients that you entered yourself go too. They are not in any other place.</source>
        <translation>
            <numerusform>Myös %n itse lisäämäsi asiakas poistuu. Tietoja ei ole missään muualla.</numerusform>
            <numerusform>Myös %n itse lisäämääsi asiakasta poistuu. Tietoja ei ole missään muualla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveBar</name>
    <message>
        <source>Undo the changes</source>
        <translation>Kumoa muutokset</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testaa</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ei vielä tallennettu</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Tallenna ja testaa</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveReading</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year in full, as QDate::toString takes it.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>It is switched off at once. What it has planned waits, and is dropped when it gets too late.</source>
        <translation>Se kytketään heti pois päältä. Sen suunnitellut viestit odottavat, ja liikaa myöhästyvät jäävät lähettämättä.</translation>
    </message>
    <message>
        <source>It is kept switched off and sends nothing. Switched on, it works from the next day.</source>
        <translation>Se tallennetaan pois päältä, eikä se lähetä mitään. Kun se kytketään päälle, se on voimassa seuraavasta päivästä alkaen.</translation>
    </message>
    <message>
        <source>Works at once: “Send reminder” uses it.</source>
        <translation>Voimassa heti: ”Lähetä muistutus” käyttää sitä.</translation>
    </message>
    <message>
        <source>Works from tomorrow, %1.</source>
        <translation>Voimassa huomisesta alkaen (%1).</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Mitään ei ole vielä muutettu.</translation>
    </message>
    <message>
        <source>The new form works from tomorrow, %1.</source>
        <translation>Uusi muoto on voimassa huomisesta alkaen (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of today still go in the old form.</source>
        <translation>
            <numerusform>%n tämän päivän viesti lähtee vielä vanhassa muodossa.</numerusform>
            <numerusform>%n tämän päivän viestiä lähtee vielä vanhassa muodossa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send today’s now (%n)…</source>
        <translation>
            <numerusform>Lähetä tämän päivän viesti nyt (%n)…</numerusform>
            <numerusform>Lähetä tämän päivän viestit nyt (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are due a message today and would not get it.</source>
        <translation>
            <numerusform>%n asiakkaan vuoro olisi tänään, ja hän jäisi ilman viestiä.</numerusform>
            <numerusform>%n asiakkaan vuoro olisi tänään, ja he jäisivät ilman viestiä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is due a message today.</source>
        <translation>Kenenkään vuoro ei ole tänään, joten kukaan ei jää ilman viestiä.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveRejected</name>
    <message>
        <source>&amp;Save the rows that were left out…</source>
        <translation>Tallenna &amp;pois jätetyt rivit…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Tallennetaan…</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <extracomment>added to a file&apos;s name: &quot;clients-left-out.csv&quot;</extracomment>
        <translation>Tallenna pois jätetyt rivit</translation>
    </message>
    <message>
        <source>-left-out</source>
        <translation>-pois-jätetyt</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Luettelot (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Tallennettu nimellä %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Tyhjennä haku</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendAgainDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ja vielä %n muu</numerusform>
            <numerusform>%1 ja vielä %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again? It may arrive twice</source>
        <translation>Lähetetäänkö uudelleen? Viesti voi tulla kahdesti</translation>
    </message>
    <message numerus="yes">
        <source>%n messages may have reached their clients already: %1. Whoever has it gets the same text a second time.</source>
        <translation>
            <numerusform>%n viesti on voinut jo mennä perille: %1. Jos se on perillä, asiakas saa saman tekstin toisen kerran.</numerusform>
            <numerusform>%n viestiä on voinut jo mennä perille: %1. Jos asiakas on jo saanut viestin, hän saa saman tekstin toisen kerran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Älä lähetä</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Lähetä %n uudelleen</numerusform>
            <numerusform>Lähetä %n uudelleen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know that it may arrive twice</source>
        <translation>
            <numerusform>Tiedän, että viesti voi tulla kahdesti</numerusform>
            <numerusform>Tiedän, että viestit voivat tulla kahdesti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendingOutlook</name>
    <message>
        <source>All sending is held</source>
        <translation>Kaikki lähetys odottaa</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped. Look at it, put it right if need be; switching on says that it is right.</source>
        <translation>Tämän tietokoneen kello hyppäsi. Tarkista se ja korjaa tarvittaessa; kytkemällä lähetyksen päälle vahvistat, että kello on oikeassa.</translation>
    </message>
    <message>
        <source>All sending is on</source>
        <translation>Kaikki lähetys on päällä</translation>
    </message>
    <message>
        <source>All sending is off</source>
        <translation>Kaikki lähetys on pois päältä</translation>
    </message>
    <message>
        <source>Only an administrator may turn this switch.</source>
        <translation>Vain pääkäyttäjä saa käyttää tätä kytkintä.</translation>
    </message>
    <message>
        <source>When it is off, every message of this office waits.</source>
        <translation>Jos kytket lähetyksen pois, toimiston kaikki viestit odottavat siitä hetkestä alkaen.</translation>
    </message>
    <message numerus="yes">
        <source>The first to wait would be %n messages, %1.</source>
        <translation>
            <numerusform>Seuraavana vuorossa olisi %n viesti, %1.</numerusform>
            <numerusform>Seuraavana vuorossa olisi %n viestiä, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it is on again, of %n messages that wait those that still make sense go at once; the others are skipped, and the log says why.</source>
        <translation>
            <numerusform>Kun kytket lähetyksen päälle, %n odottava viesti lähtee heti, jos se on vielä ajankohtainen; muuten se jää lähettämättä, ja loki kertoo syyn.</numerusform>
            <numerusform>Kun kytket lähetyksen päälle, %n odottavasta viestistä lähtevät heti ne, jotka ovat vielä ajankohtaisia; muut jäävät lähettämättä, ja loki kertoo syyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits at the moment. When it is on again, messages go as they fall due.</source>
        <translation>Mikään ei odota juuri nyt. Kun kytket lähetyksen päälle, viestit lähtevät ajallaan.</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last. Switching on asks how to go on.</source>
        <translation>Tämä on eri kopio toimistosta kuin se, joka lähetti viimeksi. Kun painat kytkintä, valitset, miten jatketaan.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendingState</name>
    <message>
        <source>The sender is working</source>
        <translation>Lähetyspalvelu toimii</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Lähetys on pois päältä</translation>
    </message>
    <message>
        <source>What falls due meanwhile is held.</source>
        <translation>Sillä välin lähtevät viestit jäävät odottamaan.</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Kytke lähetys päälle</translation>
    </message>
    <message>
        <source>Sending is held: please check the clock</source>
        <translation>Lähetys odottaa: tarkista kello</translation>
    </message>
    <message>
        <source>This computer&apos;s clock has jumped. When date and time are right, let sending go on.</source>
        <translation>Tämän tietokoneen kello on hypännyt. Kun päivä ja kellonaika ovat oikein, anna lähetyksen jatkua.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Kello on oikeassa</translation>
    </message>
    <message>
        <source>Sending is held until somebody confirms</source>
        <translation>Lähetys odottaa vahvistusta</translation>
    </message>
    <message>
        <source>Sending is on, but e-mail is not set up</source>
        <translation>Lähetys on päällä, mutta sähköpostia ei ole otettu käyttöön</translation>
    </message>
    <message>
        <source>Messages are held until there is a mail account.</source>
        <translation>Viestit odottavat, kunnes sähköpostitili on otettu käyttöön.</translation>
    </message>
    <message>
        <source>Set up e-mail…</source>
        <translation>Ota sähköposti käyttöön…</translation>
    </message>
    <message>
        <source>E-mail has stopped</source>
        <translation>Sähköpostin lähetys on pysähtynyt</translation>
    </message>
    <message>
        <source>Look at the mail account…</source>
        <translation>Tarkista sähköpostitili…</translation>
    </message>
    <message>
        <source>Sending is on</source>
        <translation>Lähetys on päällä</translation>
    </message>
    <message>
        <source>The sender does not answer</source>
        <translation>Lähetyspalvelu ei vastaa</translation>
    </message>
    <message>
        <source>It may come back by itself. If it does not, restart this computer.</source>
        <translation>Se voi palautua itsestään. Jos ei, käynnistä tietokone uudelleen.</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Käynnistä lähetyspalvelu</translation>
    </message>
    <message>
        <source>The sender is not running</source>
        <translation>Lähetyspalvelu ei ole käynnissä</translation>
    </message>
    <message>
        <source>Nothing is sent until it runs.</source>
        <translation>Mitään ei lähetetä, ennen kuin se on käynnissä.</translation>
    </message>
    <message>
        <source>E-mail is switched off</source>
        <translation>Sähköposti on pois päältä</translation>
    </message>
    <message>
        <source>What falls due by e-mail is held.</source>
        <translation>Sähköpostitse lähtevät viestit jäävät odottamaan.</translation>
    </message>
    <message>
        <source>This computer now shows %1; the latest that Deskbell had seen on it was %2. When date and time are right, let sending go on.</source>
        <translation>Tämän tietokoneen kello näyttää nyt %1; viimeksi Deskbell näki siinä ajan %2. Kun päivä ja kellonaika ovat oikein, anna lähetyksen jatkua.</translation>
    </message>
    <message>
        <source>Test copy: nothing is sent</source>
        <translation>Kokeilukopio: mitään ei lähetetä</translation>
    </message>
    <message>
        <source>This copy of the office is for trying things out. Sending stays off in it.</source>
        <translation>Tämä toimiston kopio on kokeilua varten. Lähetys pysyy siinä pois päältä.</translation>
    </message>
    <message>
        <source>Send from here after all…</source>
        <translation>Lähetä sittenkin täältä…</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last. Nothing is sent until somebody has said how to go on.</source>
        <translation>Tämä on eri kopio toimistosta kuin se, joka lähetti viimeksi. Mitään ei lähetetä, ennen kuin joku on kertonut, miten jatketaan.</translation>
    </message>
    <message>
        <source>How to go on…</source>
        <translation>Miten jatketaan…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SentPage</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vastaanottaja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Etsi viesteistä</translation>
    </message>
    <message>
        <source>Search client, matter or address</source>
        <translation>Etsi: asiakas, asia tai osoite</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 päivää</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 päivää</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Aikaväli</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Lähetetyt viestit</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Lähteneet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Epävarmat</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistuneet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Odottavat</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Kaikki viestit</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetyt</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Avaa viesti</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Avaa asiakas</translation>
    </message>
    <message>
        <source>Looking through older messages…</source>
        <translation>Haetaan vanhemmista viesteistä…</translation>
    </message>
    <message>
        <source>No message matches “%1”</source>
        <translation>Haulla ”%1” ei löydy viestejä</translation>
    </message>
    <message>
        <source>Clients, matters and addresses were searched.</source>
        <translation>Haku kohdistui asiakkaisiin, asioihin ja osoitteisiin.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Mitään ei odota täällä</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>Yksikään viesti ei ole tässä tilassa.</translation>
    </message>
    <message>
        <source>Show what left</source>
        <translation>Näytä lähteneet</translation>
    </message>
    <message>
        <source>Nothing was sent in this time</source>
        <translation>Tänä aikana ei lähetetty mitään</translation>
    </message>
    <message>
        <source>A message stands here as soon as it has left.</source>
        <translation>Viesti tulee tähän heti, kun se on lähtenyt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the message to %1</source>
        <translation>viesti asiakkaalle %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>Toimisto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Viestipohjat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Tiedot</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ShownBackups</name>
    <message>
        <source>There is no backup yet. If this computer fails, everything in the office is lost.</source>
        <translation>Varmuuskopiota ei vielä ole. Jos tämä tietokone hajoaa, kaikki toimiston tiedot menetetään.</translation>
    </message>
    <message>
        <source>The newest backup is from %1. It was read whole.</source>
        <translation>Uusin varmuuskopio on tehty %1. Se on luettu kokonaan.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %n days old. Leave Deskbell running, or back up now.</source>
        <translation>
            <numerusform>Uusin varmuuskopio on %n päivän vanha. Jätä Deskbell käyntiin tai tee varmuuskopio nyt.</numerusform>
            <numerusform>Uusin varmuuskopio on %n päivää vanha. Jätä Deskbell käyntiin tai tee varmuuskopio nyt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartPage</name>
    <message>
        <source>Making the office</source>
        <translation>Perustetaan toimistoa</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Perusta toimisto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Look around with sample data first</source>
        <translation>Tutustu ensin esimerkkitietojen avulla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Vaihe %1/%2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartPlan</name>
    <message>
        <source>Give the office its name: clients will read it.</source>
        <translation>Anna toimistolle nimi: asiakkaat näkevät sen.</translation>
    </message>
    <message>
        <source>This name has %1 characters. Give one of at most %2: it stands in every message.</source>
        <translation>Tässä nimessä on %1 merkkiä. Anna nimi, jossa on enintään %2: se näkyy jokaisessa viestissä.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Valitse ainakin yksi.</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Oma toimisto</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartStep</name>
    <message>
        <source>Employee benefits</source>
        <translation>Henkilöstöedut</translation>
    </message>
    <message>
        <source>KYC and accounting</source>
        <translation>KYC ja kirjanpito</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Varaukset</translation>
    </message>
    <message>
        <source>Insurance agency</source>
        <translation>Vakuutustoimisto</translation>
    </message>
    <message>
        <source>Virtual office</source>
        <translation>Virtuaalitoimisto</translation>
    </message>
    <message>
        <source>Flexible, lunch and bicycle benefits, with reminders by hand. Their automations come with a later version.</source>
        <translation>Joustavat edut, lounasedut ja pyöräedut sekä käsin lähetettävät muistutukset. Automaatiot tulevat myöhemmässä versiossa.</translation>
    </message>
    <message>
        <source>KYC reviews with their open goals, with reminders by hand. Their automations come with a later version.</source>
        <translation>KYC-tarkastukset ja niiden avoimet tavoitteet sekä käsin lähetettävät muistutukset. Automaatiot tulevat myöhemmässä versiossa.</translation>
    </message>
    <message>
        <source>Bookings, with reminders by hand. Their automations come with a later version.</source>
        <translation>Varaukset sekä käsin lähetettävät muistutukset. Automaatiot tulevat myöhemmässä versiossa.</translation>
    </message>
    <message>
        <source>Post and its senders, with reminders by hand. Their automations come with a later version.</source>
        <translation>Postilähetykset ja niiden lähettäjät sekä käsin lähetettävät muistutukset. Automaatiot tulevat myöhemmässä versiossa.</translation>
    </message>
    <message>
        <source>Policies and motor policies: clients are told 21, 14 and 7 days before one ends.</source>
        <translation>Vakuutukset ja ajoneuvovakuutukset: asiakkaat saavat viestin 21, 14 ja 7 päivää ennen päättymistä.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StatusStrip</name>
    <message>
        <source>Start</source>
        <translation>Käynnistä</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Käynnistä lähetyspalvelu</translation>
    </message>
    <message>
        <source>Next message %1</source>
        <translation>Seuraava viesti: %1</translation>
    </message>
    <message>
        <source>No message is waiting</source>
        <translation>Viestejä ei ole tulossa</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n lähetetty tänään</numerusform>
            <numerusform>%n lähetetty tänään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n epävarma</numerusform>
            <numerusform>%n epävarmaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n epäonnistunut</numerusform>
            <numerusform>%n epäonnistunutta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n odottaa</numerusform>
            <numerusform>%n odottaa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>office · operator</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Switch all sending on or off</source>
        <translation>Kytke kaikki lähetys päälle tai pois</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Esimerkkitiedot</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Vaihe %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StopDialog</name>
    <message>
        <source>The client asked to hear nothing more</source>
        <translation>Asiakas ei halua enää viestejä</translation>
    </message>
    <message>
        <source>Stop all messages</source>
        <translation>Lopeta kaikki viestit</translation>
    </message>
    <message>
        <source>How the client said so: phone call, e-mail, letter</source>
        <translation>Miten asiakas sen ilmoitti: puhelu, sähköposti, kirje</translation>
    </message>
    <message>
        <source>%1 asked to hear nothing more</source>
        <translation>%1 ei halua enää viestejä</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>vielä %n muu</numerusform>
            <numerusform>vielä %n muuta</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail and SMS to this client are switched off.</source>
        <translation>Sähköposti ja tekstiviestit tälle asiakkaalle kytketään pois.</translation>
    </message>
    <message>
        <source>Every consent counts as withdrawn.</source>
        <translation>Kaikki suostumukset katsotaan perutuiksi.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages that wait are not sent.</source>
        <translation>
            <numerusform>%n odottava viesti jää lähettämättä.</numerusform>
            <numerusform>%n odottavaa viestiä jää lähettämättä.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to %1 any more, and the log says who asked.</source>
        <translation>Viestejä ei enää lähetetä: %1. Lokissa on, kuka pyysi.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more, whatever a list brings in, until somebody allows it with a reason.</source>
        <translation>Näihin ei enää lähetetä mitään, vaikka ne tulisivat luettelon mukana uudelleen, ennen kuin joku sallii sen ja kertoo syyn: %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SwitchBox</name>
    <message>
        <source>On</source>
        <translation>Päällä</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Pois</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Pysäytetty</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateEditor</name>
    <message>
        <source>Discard changes</source>
        <translation>Hylkää muutokset</translation>
    </message>
    <message>
        <source>Send me a sample</source>
        <translation>Lähetä minulle näyte</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Tallenna</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Tekstin kieli</translation>
    </message>
    <message>
        <source>No automation sends this text.</source>
        <translation>Mikään automaatio ei käytä tätä viestipohjaa.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <translation>Automaatiot: %1</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <extracomment>a language, and that something in it is not saved; and one in which there is no text</extracomment>
        <translation>%1 · ei tallennettu</translation>
    </message>
    <message>
        <source>%1 · missing</source>
        <translation>%1 · puuttuu</translation>
    </message>
    <message>
        <source>Templates, %1</source>
        <translation>Viestipohjat, %1</translation>
    </message>
    <message>
        <source>Clients read it from the next message on; what is planned already goes out with it too.</source>
        <translation>Asiakkaat saavat tämän tekstin seuraavasta viestistä alkaen; myös jo suunnitellut viestit lähtevät sillä.</translation>
    </message>
    <message>
        <source>There is no such text any more.</source>
        <translation>Tätä viestipohjaa ei enää ole.</translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile.</source>
        <translation>Joku muu on sillä välin muuttanut tätä tekstiä.</translation>
    </message>
    <message>
        <source>There is no text in this language: clients who read it get the one in another (%1).</source>
        <translation>Tällä kielellä ei ole tekstiä: sitä lukevat asiakkaat saavat toisenkielisen tekstin (%1).</translation>
    </message>
    <message>
        <source>Begin with that one</source>
        <translation>Käytä sitä pohjana</translation>
    </message>
    <message>
        <source>Save over their changes?</source>
        <translation>Tallennetaanko toisen muutosten päälle?</translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile. What they saved is then gone.</source>
        <translation>Joku muu on sillä välin muuttanut tätä tekstiä. Hänen tallentamansa muutokset katoavat.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Tallenna omani</translation>
    </message>
    <message>
        <source>“%1” is not saved. %2</source>
        <translation>”%1” jäi tallentamatta. %2</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>”%1” on tallennettu.</translation>
    </message>
    <message>
        <source>There is no client whose data could stand in the sample.</source>
        <translation>Ei ole asiakasta, jonka tietoja näytteessä voisi käyttää.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>A sample went to %1.</source>
        <translation>Näyte lähetettiin osoitteeseen %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an automation</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Käytä toisen tekstiä</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateForm</name>
    <message>
        <source>+ Variable</source>
        <translation>+ Muuttuja</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Ehto</translation>
    </message>
    <message>
        <source>Something that is filled in for each client. Typing [ offers the same.</source>
        <translation>Tieto, joka täytetään kunkin asiakkaan kohdalla. Samat vaihtoehdot saa kirjoittamalla [.</translation>
    </message>
    <message>
        <source>A part that only stands there when something is known of the client</source>
        <translation>Kohta, joka on tekstissä vain, kun jokin asiakkaan tieto on olemassa</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teksti</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1/%2 merkkiä</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateReview</name>
    <message>
        <source>Did you mean [%1]?</source>
        <translation>Tarkoititko [%1]?</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateSettings</name>
    <message>
        <source>Text</source>
        <translation>Viestipohja</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Kielet</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Automaatiot</translation>
    </message>
    <message>
        <source>Texts that clients read</source>
        <translation>Tekstit, joita asiakkaat lukevat</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muokkaa…</translation>
    </message>
    <message>
        <source>What clients read. [Variables] are filled in for each of them.</source>
        <translation>Mitä asiakkaat lukevat. [Muuttujat] täytetään kunkin asiakkaan tiedoilla.</translation>
    </message>
    <message>
        <source>All four</source>
        <extracomment>languages a text exists in</extracomment>
        <translation>Kaikki neljä</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Puuttuu: %1</translation>
    </message>
    <message>
        <source>Changed and not saved yet</source>
        <translation>Muutettu, mutta ei vielä tallennettu</translation>
    </message>
    <message>
        <source>No automation</source>
        <translation>Ei automaatiota</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TestCard</name>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <source>Testing the mail account</source>
        <translation>Sähköpostitilin testi on käynnissä</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testataan…</translation>
    </message>
    <message>
        <source>The test went well</source>
        <translation>Testi onnistui</translation>
    </message>
    <message>
        <source>The test did not go well</source>
        <translation>Testi ei onnistunut</translation>
    </message>
    <message>
        <source>The certificate that the server showed</source>
        <translation>Palvelimen näyttämä varmenne</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Kenelle myönnetty</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Palvelimet</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Myöntäjä</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Voimassa</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Sormenjälki (SHA-256)</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>Luota tähän varmenteeseen tällä palvelimella</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Valitse varmentajan tiedosto…</translation>
    </message>
    <message>
        <source>It is not the one that was trusted. Ask the provider whether theirs was replaced; if nobody knows of it, somebody else may be answering.</source>
        <translation>Tämä on eri varmenne kuin se, johon on luotettu. Kysy palveluntarjoajalta, onko varmenne vaihdettu; jos kukaan siellä ei tiedä asiasta, vastaaja voi olla joku muu.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the provider says before you trust it. From then on this server may show this certificate, or one that this PC trusts anyway, and no other.</source>
        <translation>Vertaa sormenjälkeä palveluntarjoajan ilmoittamaan, ennen kuin luotat varmenteeseen. Sen jälkeen palvelimeen luotetaan, kun sillä on tämä varmenne tai sellainen, johon tämä tietokone luottaa muutenkin.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TestVerdict</name>
    <message>
        <source>Connected to %1, encrypted with %2</source>
        <extracomment>%1 is a server&apos;s name, %2 &quot;TLS 1.3&quot;</extracomment>
        <translation>Yhteys palvelimeen %1, salaus %2</translation>
    </message>
    <message>
        <source>Connected to %1 without encryption, which is allowed on this computer only</source>
        <translation>Yhteys palvelimeen %1 ilman salausta, mikä on sallittu vain tällä tietokoneella</translation>
    </message>
    <message>
        <source>The server asked for no login</source>
        <translation>Palvelin ei pyytänyt kirjautumista</translation>
    </message>
    <message>
        <source>Delivery receipts: yes. The server reports whether a client&apos;s own server took a message.</source>
        <translation>Toimituskuittaukset: kyllä. Palvelin ilmoittaa, ottiko asiakkaan oma palvelin viestin vastaan.</translation>
    </message>
    <message>
        <source>A message to %1 was taken. Look whether it has arrived.</source>
        <translation>Viesti osoitteeseen %1 otettiin vastaan. Katso, onko se tullut perille.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one day to another</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Logged in (the server offers %1)</source>
        <extracomment>%1 are names of login methods: &quot;PLAIN, LOGIN&quot;</extracomment>
        <translation>Kirjautuminen onnistui (palvelin tuntee: %1)</translation>
    </message>
    <message>
        <source>The server offers these ways to log in: %1</source>
        <translation>Palvelin tuntee nämä kirjautumistavat: %1</translation>
    </message>
    <message>
        <source>Delivery receipts: no. This server does not report whether a message was delivered; a refusal comes as an e-mail to the mailbox.</source>
        <translation>Toimituskuittaukset: ei. Tämä palvelin ei ilmoita, menikö viesti perille; torjunnasta tulee viesti postilaatikkoon.</translation>
    </message>
    <message>
        <source>Files can be written to the folder %1</source>
        <translation>Kansioon voi tallentaa tiedostoja: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Ei vielä asiakkaita</translation>
    </message>
    <message>
        <source>Bring in the list the office has, from a spreadsheet saved as CSV. Or add clients one by one with Ctrl+N.</source>
        <translation>Tuo toimiston luettelo, joka on tallennettu taulukkolaskennasta CSV-muotoon. Tai lisää asiakkaita yksitellen painamalla Ctrl+N.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Tuo luettelo…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vaatii huomiota</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tila</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Mikään ei odota käsittelyä.</translation>
    </message>
    <message>
        <source>Still due today</source>
        <translation>Tänään vielä lähdössä</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>Nothing more goes today.</source>
        <translation>Tänään ei lähde enää mitään.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Tänään lähetetyt</translation>
    </message>
    <message>
        <source>Nothing has been sent yet today.</source>
        <translation>Tänään ei ole vielä lähetetty mitään.</translation>
    </message>
    <message>
        <source>The next message goes %1.</source>
        <translation>Seuraava viesti lähtee %1.</translation>
    </message>
    <message>
        <source>No message is waiting to go.</source>
        <translation>Viestejä ei ole lähdössä.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Näytä ne</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nyt</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n odottaa</numerusform>
            <numerusform>%n odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be sent</source>
        <translation>
            <numerusform>%n jää lähettämättä</numerusform>
            <numerusform>%n jää lähettämättä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were sent afterwards</source>
        <translation>
            <numerusform>%n muistutus lähetettiin jälkikäteen</numerusform>
            <numerusform>%n muistutusta lähetettiin jälkikäteen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still go by themselves</source>
        <translation>
            <numerusform>%n lähtee vielä itsestään</numerusform>
            <numerusform>%n lähtee vielä itsestään</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are held</source>
        <translation>
            <numerusform>%n odottaa</numerusform>
            <numerusform>%n odottaa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came too late and are not sent</source>
        <translation>
            <numerusform>%n myöhästyi ja jää lähettämättä</numerusform>
            <numerusform>%n myöhästyi ja jää lähettämättä</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender did not work from %1 to %2. Of what fell due then: %3.</source>
        <translation>Lähetyspalvelu oli pysähdyksissä: %1 – %2. Sen ajan viesteistä: %3.</translation>
    </message>
    <message>
        <source>Not counted here: %1. “See all” says why.</source>
        <translation>Tässä ei ole mukana: %1. Syyt näet kohdasta ”Näytä kaikki”.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TodaysDialog</name>
    <message>
        <source>Client</source>
        <translation>Asiakas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asia</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mitä tapahtuu</translation>
    </message>
    <message>
        <source>Send today’s now</source>
        <translation>Lähetä tämän päivän viestit nyt</translation>
    </message>
    <message>
        <source>The automation then works from today instead of tomorrow.</source>
        <translation>Automaatio on silloin voimassa jo tästä päivästä alkaen, ei vasta huomisesta.</translation>
    </message>
    <message>
        <source>“%1” then works from today instead of tomorrow.</source>
        <translation>”%1” on silloin voimassa jo tästä päivästä alkaen, ei vasta huomisesta.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>%n clients hear from you today</source>
        <translation>
            <numerusform>%n asiakas saa tänään viestin</numerusform>
            <numerusform>%n asiakasta saa tänään viestin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and send to %n clients</source>
        <translation>
            <numerusform>Tallenna ja lähetä %n asiakkaalle</numerusform>
            <numerusform>Tallenna ja lähetä %n asiakkaalle</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at it again.</source>
        <translation>Luettelo on sillä välin muuttunut. Katso se uudelleen.</translation>
    </message>
    <message>
        <source>Who gets a message today</source>
        <translation>Kuka saa viestin tänään</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages are due today, but something is in the way; the list says what.</source>
        <translation>
            <numerusform>Myös %n muun vuoro on tänään, mutta jokin on esteenä; luettelo kertoo, mikä.</numerusform>
            <numerusform>Myös %n muun vuoro on tänään, mutta jokin on esteenä; luettelo kertoo, mikä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Tray</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Avaa Deskbell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need attention</source>
        <translation>
            <numerusform>%1 · %n vaatii huomiota</numerusform>
            <numerusform>%1 · %n vaatii huomiota</numerusform>
        </translation>
    </message>
    <message>
        <source>Deskbell: %1</source>
        <translation>Deskbell: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TypesStep</name>
    <message>
        <source>These types stand in the list and are not known here. Say what each of them is.</source>
        <translation>Luettelossa on näitä tyyppejä, joita täällä ei tunneta. Kerro, mikä kukin niistä on.</translation>
    </message>
    <message numerus="yes">
        <source>in %1 rows</source>
        <translation>
            <numerusform>%1 rivillä</numerusform>
            <numerusform>%1 rivillä</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Mikä ”%1” on</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::VariableCompleter</name>
    <message>
        <source>What can be filled in</source>
        <translation>Mitä voi täyttää</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a variable and what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>where a condition ends</source>
        <translation>ehto päättyy tähän</translation>
    </message>
    <message>
        <source>only if there is: %1</source>
        <translation>vain, jos on tieto: %1</translation>
    </message>
    <message>
        <source>only if there is no: %1</source>
        <translation>vain, jos ei ole tietoa: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::WelcomeStep</name>
    <message>
        <source>Look around with sample data</source>
        <translation>Tutustu esimerkkitietojen avulla</translation>
    </message>
    <message>
        <source>Set up my office</source>
        <translation>Perusta oma toimisto</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Tutustu ensin</translation>
    </message>
    <message>
        <source>A made-up insurance office with about 200 clients. Nothing leaves this computer: messages go to a folder. One click removes it all again.</source>
        <translation>Keksitty vakuutustoimisto, jossa on noin 200 asiakasta. Mitään ei lähde tältä tietokoneelta, vaan viestit menevät kansioon. Yhdellä napsautuksella kaiken saa taas pois.</translation>
    </message>
    <message>
        <source>Start with my own office</source>
        <translation>Aloita omalla toimistolla</translation>
    </message>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Tervetuloa Deskbelliin</translation>
    </message>
    <message>
        <source>Deskbell tells your clients what they need to hear, in time, and can prove that it did. There is no office on this computer yet.</source>
        <translation>Deskbell kertoo asiakkaille ajoissa sen, mikä heidän pitää tietää, ja pystyy todistamaan sen. Tällä tietokoneella ei ole vielä toimistoa.</translation>
    </message>
    <message>
        <source>It will be kept in %1</source>
        <translation>Tiedot tallennetaan kansioon %1</translation>
    </message>
    <message>
        <source>Three short steps. Each can be skipped; all but what the office does can be changed later.</source>
        <translation>Kolme lyhyttä vaihetta. Jokaisen voi ohittaa, ja kaikkea paitsi toimiston toimialaa voi muuttaa myöhemmin.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::WhyDialog</name>
    <message>
        <source>Why not?</source>
        <translation>Miksi ei?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Haetaan…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Why not? %1</source>
        <translation>Miksi ei? %1</translation>
    </message>
    <message>
        <source>What %1 will hear, and why not</source>
        <translation>Mitä viestejä %1 saa ja mitä ei, ja miksi</translation>
    </message>
    <message>
        <source>No automation owes this client anything: none fits its matters, or everything was said already.</source>
        <translation>Mitään ei ole lähetettävänä: yksikään automaatio ei sovi asiakkaan asioihin, tai kaikki on jo kerrottu.</translation>
    </message>
    <message>
        <source>For each automation and matter: what is owed by now, and what comes next.</source>
        <translation>Kunkin automaation ja asian kohdalta: mitä pitää nyt lähettää ja mitä on tulossa.</translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <translation>Lähetetään: %1</translation>
    </message>
    <message>
        <source>%1 It goes on by itself: %2.</source>
        <translation>%1 Jatkuu itsestään: %2.</translation>
    </message>
    <message>
        <source>%1 · %2 %3 · %4</source>
        <comment>automation, matter type, matter, step</comment>
        <translation>%1 · %2 %3 · %4</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::WorkStep</name>
    <message>
        <source>What does the office do?</source>
        <translation>Mitä toimisto tekee?</translation>
    </message>
    <message>
        <source>Each choice brings its kinds of matter, its texts, and its automations. The automations stay off until you switch them on. If you skip this step, the insurance agency is chosen.</source>
        <translation>Jokainen valinta tuo omat asiatyyppinsä, viestipohjansa ja automaationsa. Automaatiot pysyvät pois päältä, kunnes olet katsonut ne läpi. Jos ohitat tämän vaiheen, valitaan vakuutustoimisto.</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>”%1” ei löydy.</translation>
    </message>
    <message>
        <source>Look at the list and use a name or number from it.</source>
        <translation>Katso luettelosta oikea nimi tai numero.</translation>
    </message>
    <message>
        <source>It was not found; perhaps it was removed.</source>
        <translation>Sitä ei löydy; ehkä se on poistettu.</translation>
    </message>
    <message>
        <source>Another program is using the office&apos;s file right now.</source>
        <translation>Toinen ohjelma käyttää toimiston tiedostoa juuri nyt.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>Joku muu on sillä välin muuttanut tätä.</translation>
    </message>
    <message>
        <source>Look at it as it is now and try again.</source>
        <translation>Katso nykyinen tilanne ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>An import is running, and until it has ended nothing else can be changed.</source>
        <translation>Tuonti on käynnissä, eikä mitään muuta voi muuttaa ennen kuin se on valmis.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Odota, kunnes se on valmis, ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>There is no office here: %1</source>
        <translation>Täällä ei ole toimistoa: %1</translation>
    </message>
    <message>
        <source>Choose the folder that holds office.db, or make an office with office init.</source>
        <translation>Valitse kansio, jossa on office.db, tai perusta toimisto komennolla office init.</translation>
    </message>
    <message>
        <source>Another worker already sends for this office (%1).</source>
        <translation>Toinen lähetyspalvelu lähettää jo tämän toimiston viestejä (%1).</translation>
    </message>
    <message>
        <source>Leave it running, or stop it first.</source>
        <translation>Anna sen olla käynnissä tai pysäytä se ensin.</translation>
    </message>
    <message>
        <source>Another worker already sends for this office.</source>
        <translation>Toinen lähetyspalvelu lähettää jo tämän toimiston viestejä.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (%1).</source>
        <translation>Tapahtui virhe, jota ei olisi pitänyt tapahtua (%1).</translation>
    </message>
    <message>
        <source>Try again; if it stays, contact support with these words.</source>
        <translation>Yritä uudelleen. Jos virhe toistuu, ota yhteyttä tukeen ja kerro nämä sanat.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Tapahtui virhe, jota ei olisi pitänyt tapahtua.</translation>
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation>Komentoa ei ymmärretty: %1</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Katso --help.</translation>
    </message>
    <message>
        <source>%1 is needed here.</source>
        <translation>Tässä tarvitaan %1.</translation>
    </message>
    <message>
        <source>Add it; see --help.</source>
        <translation>Lisää se; katso --help.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>Tässä tarvitaan jokin näistä: %1</translation>
    </message>
    <message>
        <source>Add one of them; see --help.</source>
        <translation>Lisää jokin niistä; katso --help.</translation>
    </message>
    <message>
        <source>These do not go together: %1</source>
        <translation>Näitä ei voi käyttää yhdessä: %1</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Jätä jokin niistä pois.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 on annettu kahdesti.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Anna se kerran.</translation>
    </message>
    <message>
        <source>%1 is given without a value.</source>
        <translation>%1 on annettu ilman arvoa.</translation>
    </message>
    <message>
        <source>Write its value behind it, or leave it out.</source>
        <translation>Kirjoita arvo sen perään tai jätä se pois.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>”%1” ei kuulu tähän.</translation>
    </message>
    <message>
        <source>Leave it out; see --help for what there is.</source>
        <translation>Jätä se pois; vaihtoehdot näyttää --help.</translation>
    </message>
    <message>
        <source>%1 stands in the wrong place.</source>
        <translation>%1 on väärässä paikassa.</translation>
    </message>
    <message>
        <source>Write it before the first word, right after deskbellctl.</source>
        <translation>Kirjoita se ennen ensimmäistä sanaa, heti sanan deskbellctl jälkeen.</translation>
    </message>
    <message>
        <source>There is no command “%1” here.</source>
        <translation>Komentoa ”%1” ei ole tässä.</translation>
    </message>
    <message>
        <source>The command is not complete.</source>
        <translation>Komento on kesken.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>”%1” ei ole tunniste.</translation>
    </message>
    <message>
        <source>Write the whole number that the list shows in front of it.</source>
        <translation>Kirjoita kokonaisluku, jonka luettelo näyttää kohteen edessä.</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>Tunniste on tyhjä.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>”%1” ei ole ajankohta.</translation>
    </message>
    <message>
        <source>Write it with its offset, as 2026-12-31T08:00:00+01:00.</source>
        <translation>Kirjoita se aikaeron kanssa, esimerkiksi 2026-12-31T08:00:00+01:00.</translation>
    </message>
    <message>
        <source>This is not written in UTF-8: %1</source>
        <translation>Tätä ei ole kirjoitettu UTF-8-muodossa: %1</translation>
    </message>
    <message>
        <source>Let the terminal or the script write UTF-8.</source>
        <translation>Aseta pääte tai komentosarja käyttämään UTF-8:aa.</translation>
    </message>
    <message>
        <source>This version cannot do that yet: %1</source>
        <translation>Tämä versio ei osaa vielä tehdä sitä: %1</translation>
    </message>
    <message>
        <source>Look for a newer version of Deskbell.</source>
        <translation>Etsi uudempi Deskbellin versio.</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged (%1).</source>
        <translation>Toimiston tiedosto on vioittunut (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup, and keep this file.</source>
        <translation>Mitään ei muutettu. Palauta uusin varmuuskopio ja säilytä tämä tiedosto.</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged.</source>
        <translation>Toimiston tiedosto on vioittunut.</translation>
    </message>
    <message>
        <source>The office&apos;s file is empty: %1</source>
        <translation>Toimiston tiedosto on tyhjä: %1</translation>
    </message>
    <message>
        <source>Restore a backup, or make an office in an empty folder.</source>
        <translation>Palauta varmuuskopio tai perusta toimisto tyhjään kansioon.</translation>
    </message>
    <message>
        <source>This is not an office&apos;s file: %1</source>
        <translation>Tämä ei ole toimiston tiedosto: %1</translation>
    </message>
    <message>
        <source>Choose the folder that holds office.db.</source>
        <translation>Valitse kansio, jossa on office.db.</translation>
    </message>
    <message>
        <source>A newer version of Deskbell wrote this office&apos;s file (file version %1).</source>
        <translation>Toimiston tiedosto on kirjoitettu uudemmalla Deskbellillä (tiedostoversio %1).</translation>
    </message>
    <message>
        <source>Install the newest Deskbell on this PC. Nothing was changed.</source>
        <translation>Asenna uusin Deskbell tälle tietokoneelle. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The office&apos;s file cannot be written: %1</source>
        <translation>Toimiston tiedostoon ei voi kirjoittaa: %1</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the folder and to the file.</source>
        <translation>Hanki kirjoitusoikeus kansioon ja tiedostoon.</translation>
    </message>
    <message>
        <source>This folder is synchronised with a cloud or network drive (%1). Two PCs writing to it would damage the file.</source>
        <translation>Kansio synkronoidaan pilvi- tai verkkolevyyn (%1); kaksi tietokonetta vioittaisi tiedoston.</translation>
    </message>
    <message>
        <source>Move the office to a folder on this PC only.</source>
        <translation>Siirrä toimisto kansioon, joka on vain tällä tietokoneella.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1).</source>
        <translation>Levyä ei voitu lukea tai siihen ei voitu kirjoittaa (%1).</translation>
    </message>
    <message>
        <source>Check free space and the disk, then try again.</source>
        <translation>Tarkista vapaa tila ja levy ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Levyä ei voitu lukea tai siihen ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Tiedostoon ei voitu kirjoittaa: %1</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s rights, then try again.</source>
        <translation>Tarkista vapaa tila ja kansion käyttöoikeudet ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The folder is not empty: %1</source>
        <translation>Kansio ei ole tyhjä: %1</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Valitse tyhjä tai uusi kansio.</translation>
    </message>
    <message>
        <source>There is already an office in %1.</source>
        <translation>Kansiossa %1 on jo toimisto.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Avaa se tai valitse tyhjä kansio.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” puuttuu.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Täytä se.</translation>
    </message>
    <message>
        <source>Something that is needed is missing.</source>
        <translation>Jokin tarvittava tieto puuttuu.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>”%1” on tässä tuntematon.</translation>
    </message>
    <message>
        <source>Take it out, or check its spelling.</source>
        <translation>Poista se tai tarkista kirjoitusasu.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Nimi puuttuu.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Kirjoita nimi.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Otsikko puuttuu.</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Kirjoita, mitä asia koskee.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Syy puuttuu.</translation>
    </message>
    <message>
        <source>Say in a few words why; it is logged.</source>
        <translation>Kerro syy muutamalla sanalla; se kirjataan lokiin.</translation>
    </message>
    <message>
        <source>It is missing how the client gave this answer.</source>
        <translation>Puuttuu, miten asiakas antoi tämän vastauksen.</translation>
    </message>
    <message>
        <source>Write it: paper form, phone, e-mail …</source>
        <translation>Kirjoita se: paperilomake, puhelin, sähköposti …</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Aihe on tyhjä.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Kirjoita aihe.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Teksti on tyhjä.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Kirjoita teksti.</translation>
    </message>
    <message>
        <source>A line is empty.</source>
        <translation>Rivi on tyhjä.</translation>
    </message>
    <message>
        <source>Write a text, or take the line out.</source>
        <translation>Kirjoita teksti tai poista rivi.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>”%1” ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>Write one address such as name@example.org, without spaces.</source>
        <translation>Kirjoita yksi osoite ilman välilyöntejä, esimerkiksi name@example.org.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Tämä ei ole sähköpostiosoite.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number of that country.</source>
        <translation>”%1” ei ole tämän maan puhelinnumero.</translation>
    </message>
    <message>
        <source>Write it with its country code, such as +48 602 345 678.</source>
        <translation>Kirjoita se maatunnuksen kanssa, esimerkiksi +48 602 345 678.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Tämä ei ole puhelinnumero.</translation>
    </message>
    <message>
        <source>The client already has the address %1.</source>
        <translation>Asiakkaalla on jo yhteystieto %1.</translation>
    </message>
    <message>
        <source>Edit that one.</source>
        <translation>Muokkaa sitä.</translation>
    </message>
    <message>
        <source>%1 is of the other kind: an e-mail address cannot become a phone number, nor the other way round.</source>
        <translation>%1 on toista lajia: sähköpostiosoitetta ei voi muuttaa puhelinnumeroksi eikä päinvastoin.</translation>
    </message>
    <message>
        <source>Remove it and add the new one.</source>
        <translation>Poista se ja lisää uusi.</translation>
    </message>
    <message>
        <source>Another client already has the number %1.</source>
        <translation>Asiakasnumero %1 on jo toisella asiakkaalla.</translation>
    </message>
    <message>
        <source>Use another number, or edit that client.</source>
        <translation>Käytä toista numeroa tai muokkaa kyseistä asiakasta.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>”%1” ei ole päivien määrä.</translation>
    </message>
    <message>
        <source>Write whole numbers from 0 to 366 with commas between, such as 21, 14, 7.</source>
        <translation>Kirjoita kokonaislukuja väliltä 0–366 pilkuilla erotettuina, esimerkiksi 21, 14, 7.</translation>
    </message>
    <message>
        <source>No days are given.</source>
        <translation>Päiviä ei ole annettu.</translation>
    </message>
    <message>
        <source>There is an empty part between two commas: “%1”.</source>
        <translation>Kahden pilkun välissä on tyhjä kohta: ”%1”.</translation>
    </message>
    <message>
        <source>Write whole numbers from 0 to 366 with one comma between, such as 21, 14, 7.</source>
        <translation>Kirjoita kokonaislukuja väliltä 0–366, aina yksi pilkku välissä, esimerkiksi 21, 14, 7.</translation>
    </message>
    <message>
        <source>There is a comma too many at the beginning or the end: “%1”.</source>
        <translation>Alussa tai lopussa on pilkku liikaa: ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a list of days.</source>
        <translation>”%1” ei ole luettelo päivistä.</translation>
    </message>
    <message>
        <source>Write a list of whole numbers, such as [21, 14, 7].</source>
        <translation>Kirjoita luettelo kokonaislukuja, esimerkiksi [21, 14, 7].</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 366.</source>
        <translation>Kirjoita kokonaisluku väliltä 0–366.</translation>
    </message>
    <message>
        <source>The number of days is missing.</source>
        <translation>Päivien määrä puuttuu.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>”%1” ei ole teksti.</translation>
    </message>
    <message>
        <source>Write it in quotation marks.</source>
        <translation>Kirjoita se lainausmerkkeihin.</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>Teksti puuttuu.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>”%1” ei ole true eikä false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Kirjoita true tai false ilman lainausmerkkejä.</translation>
    </message>
    <message>
        <source>“%1” is not a list of types.</source>
        <translation>”%1” ei ole luettelo tyypeistä.</translation>
    </message>
    <message>
        <source>Write a list such as [&quot;policy&quot;].</source>
        <translation>Kirjoita luettelo, esimerkiksi [&quot;policy&quot;].</translation>
    </message>
    <message>
        <source>“%1” does not say what starts a message.</source>
        <translation>”%1” ei kerro, mikä käynnistää viestin.</translation>
    </message>
    <message>
        <source>Write the trigger as rule show prints it, with its kind.</source>
        <translation>Kirjoita käynnistäjä niin kuin rule show sen tulostaa, lajeineen (kind).</translation>
    </message>
    <message>
        <source>“%1” is not a list of roles.</source>
        <translation>”%1” ei ole luettelo rooleista.</translation>
    </message>
    <message>
        <source>Write a list such as [&quot;client&quot;], or leave it out for all.</source>
        <translation>Kirjoita luettelo, esimerkiksi [&quot;client&quot;], tai jätä se pois, jos kaikki kelpaavat.</translation>
    </message>
    <message>
        <source>No role is named.</source>
        <translation>Roolia ei ole nimetty.</translation>
    </message>
    <message>
        <source>“%1” is not a span of hours.</source>
        <translation>”%1” ei ole kellonaikojen väli.</translation>
    </message>
    <message>
        <source>Write the window as rule show prints it, with from and to.</source>
        <translation>Kirjoita lähetysaika niin kuin rule show sen tulostaa: from ja to.</translation>
    </message>
    <message>
        <source>“%1” does not say to whom.</source>
        <translation>”%1” ei kerro, kenelle.</translation>
    </message>
    <message>
        <source>Use all or first.</source>
        <translation>Käytä sanaa all tai first.</translation>
    </message>
    <message>
        <source>“%1” does not say what happens on holidays.</source>
        <translation>”%1” ei kerro, mitä juhlapyhinä tapahtuu.</translation>
    </message>
    <message>
        <source>Use send or hold.</source>
        <translation>Käytä sanaa send tai hold.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>”%1” ei ole tähän sopiva luku.</translation>
    </message>
    <message>
        <source>Write a whole number in the allowed range.</source>
        <translation>Kirjoita kokonaisluku sallitulta väliltä.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Luku puuttuu.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>”%1” ei ole päivämäärä.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Kirjoita se muodossa 2026-12-31.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>Päivämäärä puuttuu.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31T08:00:00+01:00.</source>
        <translation>Kirjoita se muodossa 2026-12-31T08:00:00+01:00.</translation>
    </message>
    <message>
        <source>A time is missing.</source>
        <translation>Ajankohta puuttuu.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>”%1” ei ole kellonaika.</translation>
    </message>
    <message>
        <source>Write it as 08:00.</source>
        <translation>Kirjoita se muodossa 08:00.</translation>
    </message>
    <message>
        <source>The hours %1 leave no time to send.</source>
        <translation>Kellonajat %1 eivät jätä aikaa lähettämiseen.</translation>
    </message>
    <message>
        <source>Let the first time be before the second.</source>
        <translation>Ensimmäisen kellonajan pitää olla ennen toista.</translation>
    </message>
    <message>
        <source>“%1” is not a list of weekdays.</source>
        <translation>”%1” ei ole luettelo viikonpäivistä.</translation>
    </message>
    <message>
        <source>Use numbers from 1 (Monday) to 7, at least one.</source>
        <translation>Käytä numeroita 1 (maanantai)–7, vähintään yhtä.</translation>
    </message>
    <message>
        <source>No weekday is named.</source>
        <translation>Viikonpäivää ei ole nimetty.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>”%1” ei ole aikavyöhyke.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Warsaw.</source>
        <translation>Käytä nimeä, esimerkiksi Europe/Warsaw.</translation>
    </message>
    <message>
        <source>The time zone is missing.</source>
        <translation>Aikavyöhyke puuttuu.</translation>
    </message>
    <message>
        <source>“%1” is not a language Deskbell speaks.</source>
        <translation>”%1” ei ole kieli, jota Deskbell osaa.</translation>
    </message>
    <message>
        <source>Use en, fi, da or pl.</source>
        <translation>Käytä tunnusta en, fi, da tai pl.</translation>
    </message>
    <message>
        <source>The language is missing.</source>
        <translation>Kieli puuttuu.</translation>
    </message>
    <message>
        <source>“%1” is not a country code.</source>
        <translation>”%1” ei ole maakoodi.</translation>
    </message>
    <message>
        <source>Use two letters such as PL.</source>
        <translation>Käytä kahta kirjainta, esimerkiksi PL.</translation>
    </message>
    <message>
        <source>“%1” is not a role.</source>
        <translation>”%1” ei ole rooli.</translation>
    </message>
    <message>
        <source>Use client, contact, representative or ubo.</source>
        <translation>Käytä sanaa client, contact, representative tai ubo.</translation>
    </message>
    <message>
        <source>“%1” is not a state.</source>
        <translation>”%1” ei ole tila.</translation>
    </message>
    <message>
        <source>See --help for the states.</source>
        <translation>Tilat näyttää --help.</translation>
    </message>
    <message>
        <source>Sending cannot be “%1”.</source>
        <translation>Lähetys ei voi olla ”%1”.</translation>
    </message>
    <message>
        <source>Use on or off.</source>
        <translation>Käytä sanaa on tai off.</translation>
    </message>
    <message>
        <source>“%1” is not an answer.</source>
        <translation>”%1” ei ole vastaus.</translation>
    </message>
    <message>
        <source>Consent is given or withdrawn.</source>
        <translation>Suostumus on annettu (given) tai peruttu (withdrawn).</translation>
    </message>
    <message>
        <source>“%1” does not settle a message.</source>
        <translation>”%1” ei selvitä viestin tilannetta.</translation>
    </message>
    <message>
        <source>“%1” is not a link.</source>
        <translation>”%1” ei ole linkki.</translation>
    </message>
    <message>
        <source>Write it with https:// in front.</source>
        <translation>Kirjoita sen alkuun https://.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server.</source>
        <translation>”%1” ei ole palvelimen osoite.</translation>
    </message>
    <message>
        <source>Write it as smtp://host:587 or smtps://host:465.</source>
        <translation>Kirjoita se muodossa smtp://host:587 tai smtps://host:465.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a mail server.</source>
        <translation>”%1” ei ole sähköpostipalvelimen osoite.</translation>
    </message>
    <message>
        <source>The list cannot go on from “%1”.</source>
        <translation>Luetteloa ei voi jatkaa kohdasta ”%1”.</translation>
    </message>
    <message>
        <source>Start the list anew.</source>
        <translation>Aloita luettelo alusta.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Asetusta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>See office show for the settings.</source>
        <translation>Asetukset näyttää office show.</translation>
    </message>
    <message>
        <source>No setting is named.</source>
        <translation>Asetusta ei ole nimetty.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>”%1” ei sovi tähän.</translation>
    </message>
    <message>
        <source>Use one of the words or forms that --help names.</source>
        <translation>Käytä jotakin sanaa tai muotoa, jonka --help mainitsee.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Tähän ei ole kirjoitettu mitään.</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON from line %1 on.</source>
        <translation>Tiedostoa ei voi lukea JSON-muodossa rivistä %1 alkaen.</translation>
    </message>
    <message>
        <source>Correct that line; a rule file is what rule show prints.</source>
        <translation>Korjaa se rivi; automaatiotiedosto on se, minkä rule show tulostaa.</translation>
    </message>
    <message>
        <source>The file does not hold one JSON object in braces: %1</source>
        <translation>Tiedostossa ei ole yhtä JSON-oliota aaltosulkeissa: %1</translation>
    </message>
    <message>
        <source>Start from what rule show prints.</source>
        <translation>Lähde liikkeelle siitä, minkä rule show tulostaa.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”.</source>
        <translation>Esiasetusta ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Use benefits, kyc, bookings, insurance or virtual-office.</source>
        <translation>Käytä sanaa benefits, kyc, bookings, insurance tai virtual-office.</translation>
    </message>
    <message>
        <source>No preset is named.</source>
        <translation>Esiasetusta ei ole nimetty.</translation>
    </message>
    <message>
        <source>The end date is missing.</source>
        <translation>Päättymispäivä puuttuu.</translation>
    </message>
    <message>
        <source>The end date (%1) is before the start date.</source>
        <translation>Päättymispäivä (%1) on ennen alkamispäivää.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Korjaa toinen päivämääristä.</translation>
    </message>
    <message>
        <source>The new end %1 is not later than the old one.</source>
        <translation>Uusi päättymispäivä %1 ei ole vanhaa myöhempi.</translation>
    </message>
    <message>
        <source>Write a later date, or edit the matter to correct it.</source>
        <translation>Kirjoita myöhempi päivä, tai korjaa päivä muokkaamalla asiaa.</translation>
    </message>
    <message>
        <source>The day on which the pause ends is missing.</source>
        <translation>Päivä, johon tauko päättyy, puuttuu.</translation>
    </message>
    <message>
        <source>Write a date such as 2026-12-31.</source>
        <translation>Kirjoita päivämäärä, esimerkiksi 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is not in the future.</source>
        <translation>%1 ei ole tulevaisuudessa.</translation>
    </message>
    <message>
        <source>Write a date after today.</source>
        <translation>Kirjoita päivä, joka on tämän päivän jälkeen.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first.</source>
        <translation>Viimeinen päivä, %1, on ennen ensimmäistä.</translation>
    </message>
    <message>
        <source>The matter is cancelled; nothing about it changes any more.</source>
        <translation>Asia on peruttu; siihen ei enää tehdä muutoksia.</translation>
    </message>
    <message>
        <source>Add a new one.</source>
        <translation>Lisää uusi asia.</translation>
    </message>
    <message>
        <source>The matter is closed: no automatic messages are sent about it anyway.</source>
        <translation>Asia on suljettu: siitä ei muutenkaan lähde automaattiviestejä.</translation>
    </message>
    <message>
        <source>Renew it first, if it goes on.</source>
        <translation>Jos asia jatkuu, uusi se ensin.</translation>
    </message>
    <message>
        <source>Matter %1 belongs to another client.</source>
        <translation>Asia %1 kuuluu toiselle asiakkaalle.</translation>
    </message>
    <message>
        <source>See matter list for this client&apos;s.</source>
        <translation>Tämän asiakkaan asiat näyttää matter list.</translation>
    </message>
    <message>
        <source>The client has no matter yet.</source>
        <translation>Asiakkaalla ei ole vielä asioita.</translation>
    </message>
    <message>
        <source>Add one, or name another client.</source>
        <translation>Lisää asia tai nimeä toinen asiakas.</translation>
    </message>
    <message>
        <source>Nobody called “%1” may use this office.</source>
        <translation>Käyttäjä ”%1” ei saa käyttää tätä toimistoa.</translation>
    </message>
    <message>
        <source>See operator list, or leave --as out.</source>
        <translation>Katso operator list tai jätä --as pois.</translation>
    </message>
    <message>
        <source>There is no type called “%1”.</source>
        <translation>Tyyppiä ”%1” ei ole.</translation>
    </message>
    <message>
        <source>See type list for the types of this office.</source>
        <translation>Tämän toimiston tyypit näyttää type list.</translation>
    </message>
    <message>
        <source>No type is named.</source>
        <translation>Tyyppiä ei ole nimetty.</translation>
    </message>
    <message>
        <source>“%1” does not start a message.</source>
        <translation>”%1” ei käynnistä viestiä.</translation>
    </message>
    <message>
        <source>Use before_end or by_hand.</source>
        <translation>Käytä sanaa before_end tai by_hand.</translation>
    </message>
    <message>
        <source>This version cannot start messages by “%1” yet.</source>
        <translation>Tämä versio ei osaa vielä käynnistää viestejä tavalla ”%1”.</translation>
    </message>
    <message>
        <source>Deskbell does not know the public holidays of the country “%1”.</source>
        <translation>Deskbell ei tunne maan ”%1” juhlapyhiä.</translation>
    </message>
    <message>
        <source>It knows those of DK, FI and PL. Anywhere else let automations send on holidays: holidays send.</source>
        <translation>Se tuntee maiden DK, FI ja PL juhlapyhät. Muualla anna automaatioiden lähettää juhlapyhinäkin: holidays send.</translation>
    </message>
    <message>
        <source>The office has no country, so its public holidays are not known.</source>
        <translation>Toimistolla ei ole maata, joten sen juhlapyhiä ei tunneta.</translation>
    </message>
    <message>
        <source>“%1” is not a route.</source>
        <translation>”%1” ei ole lähetystapa.</translation>
    </message>
    <message>
        <source>Use email, sms, first or both.</source>
        <translation>Käytä sanaa email, sms, first tai both.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of consent.</source>
        <translation>”%1” ei ole suostumuksen laji.</translation>
    </message>
    <message>
        <source>Use none, general or specific.</source>
        <translation>Käytä sanaa none, general tai specific.</translation>
    </message>
    <message>
        <source>There is no text called “%1”.</source>
        <translation>Viestipohjaa ”%1” ei ole.</translation>
    </message>
    <message>
        <source>Name one from template list.</source>
        <translation>Nimeä jokin niistä, jotka template list näyttää.</translation>
    </message>
    <message>
        <source>There is no text for such an automation.</source>
        <translation>Tällaiselle automaatiolle ei ole viestipohjaa.</translation>
    </message>
    <message>
        <source>[%1] is not something that can be filled in.</source>
        <translation>[%1] ei ole täytettävä kohta.</translation>
    </message>
    <message>
        <source>Use one of the known names, such as [client] or [end date].</source>
        <translation>Käytä tunnettua nimeä, esimerkiksi [asiakas] tai [päättymispäivä].</translation>
    </message>
    <message>
        <source>Something in brackets cannot be filled in.</source>
        <translation>Jotakin hakasulkeissa olevaa ei voi täyttää.</translation>
    </message>
    <message>
        <source>A bracket is not closed: %1.</source>
        <translation>Hakasulje jää auki: %1.</translation>
    </message>
    <message>
        <source>Close it with ].</source>
        <translation>Sulje se merkillä ].</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Hakasulje jää auki.</translation>
    </message>
    <message>
        <source>An [if …] is not ended: %1.</source>
        <translation>[if …] jää ilman loppua: %1.</translation>
    </message>
    <message>
        <source>Put [end if] where it ends.</source>
        <translation>Laita [end if] siihen, mihin se päättyy.</translation>
    </message>
    <message>
        <source>An [if …] is not ended.</source>
        <translation>[if …] jää ilman loppua.</translation>
    </message>
    <message>
        <source>There is an [end if] without its [if …].</source>
        <translation>Tekstissä on [end if] ilman kohtaa [if …].</translation>
    </message>
    <message>
        <source>Take it out, or put the [if …] in front.</source>
        <translation>Poista se tai laita sen eteen [if …].</translation>
    </message>
    <message>
        <source>This type is never reminded by hand.</source>
        <translation>Tästä asiatyypistä ei koskaan muistuteta käsin.</translation>
    </message>
    <message>
        <source>Write to the client yourself.</source>
        <translation>Kirjoita asiakkaalle itse.</translation>
    </message>
    <message>
        <source>This cannot be overridden: %1</source>
        <translation>Tätä ei voi ohittaa: %1</translation>
    </message>
    <message>
        <source>Put it right, then send again.</source>
        <translation>Korjaa se ja lähetä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The message cannot be cancelled any more. Its state is “%1”.</source>
        <translation>Viestiä ei voi enää perua. Sen tila on ”%1”.</translation>
    </message>
    <message>
        <source>Only what is planned or held can be cancelled.</source>
        <translation>Vain suunnitellun tai odottavan viestin voi perua.</translation>
    </message>
    <message>
        <source>The message cannot be sent again now. Its state is “%1”.</source>
        <translation>Viestiä ei voi nyt lähettää uudelleen. Sen tila on ”%1”.</translation>
    </message>
    <message>
        <source>Wait until it has been sent or has failed.</source>
        <translation>Odota, kunnes se on lähetetty tai epäonnistunut.</translation>
    </message>
    <message>
        <source>It is not known whether the message reached the client.</source>
        <translation>Ei ole tiedossa, tavoittiko viesti asiakkaan.</translation>
    </message>
    <message>
        <source>Settle it first: it arrived, it did not, or send it again.</source>
        <translation>Selvitä se ensin: se meni perille, ei mennyt, tai lähetä se uudelleen.</translation>
    </message>
    <message>
        <source>There is nothing to settle. The state of the message is “%1”.</source>
        <translation>Selvitettävää ei ole. Viestin tila on ”%1”.</translation>
    </message>
    <message>
        <source>Only a message whose outcome is unknown is settled by hand.</source>
        <translation>Vain epävarmaksi jäänyt viesti selvitetään käsin.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 ei ole estolistalla.</translation>
    </message>
    <message>
        <source>See suppression list.</source>
        <translation>Katso suppression list.</translation>
    </message>
    <message>
        <source>--now is only for trying things out, but this office really sends messages.</source>
        <translation>--now on vain kokeilua varten, mutta tämä toimisto lähettää viestejä oikeasti.</translation>
    </message>
    <message>
        <source>Leave --now out, or use an office whose messages only go into the outbox folder.</source>
        <translation>Jätä --now pois tai käytä toimistoa, jonka viestit menevät vain kansioon outbox.</translation>
    </message>
    <message>
        <source>This version cannot send SMS yet.</source>
        <translation>Tämä versio ei osaa vielä lähettää tekstiviestejä.</translation>
    </message>
    <message>
        <source>Use e-mail.</source>
        <translation>Käytä sähköpostia.</translation>
    </message>
    <message>
        <source>“%1” is a real office, not a sample.</source>
        <translation>”%1” on oikea toimisto, ei esimerkki.</translation>
    </message>
    <message>
        <source>Only a sample office can be taken away here.</source>
        <translation>Täällä voi poistaa vain esimerkkitoimiston.</translation>
    </message>
    <message>
        <source>This is sample data; it is never really sent.</source>
        <translation>Nämä ovat esimerkkitietoja; mitään ei lähetetä oikeasti.</translation>
    </message>
    <message>
        <source>Make an office of your own first.</source>
        <translation>Perusta ensin oma toimisto.</translation>
    </message>
    <message>
        <source>E-mail is not set up.</source>
        <translation>Sähköpostia ei ole otettu käyttöön.</translation>
    </message>
    <message>
        <source>Set up the mail account first.</source>
        <translation>Ota ensin sähköpostitili käyttöön.</translation>
    </message>
    <message>
        <source>E-mail is switched off.</source>
        <translation>Sähköposti on pois päältä.</translation>
    </message>
    <message>
        <source>Set it up again: that switches it on.</source>
        <translation>Ota se uudelleen käyttöön, niin se kytkeytyy päälle.</translation>
    </message>
    <message>
        <source>The mail server could not be reached or ended the conversation (%1).</source>
        <translation>Sähköpostipalvelimeen ei saatu yhteyttä, tai se katkaisi yhteyden (%1).</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address, then try again.</source>
        <translation>Tarkista verkko ja palvelimen osoite ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The mail server could not be reached or ended the conversation.</source>
        <translation>Sähköpostipalvelimeen ei saatu yhteyttä, tai se katkaisi yhteyden.</translation>
    </message>
    <message>
        <source>Without encryption only this very PC may be reached, not %1.</source>
        <translation>Ilman salausta yhteyden saa ottaa vain tähän tietokoneeseen, ei osoitteeseen %1.</translation>
    </message>
    <message>
        <source>Leave --plain out.</source>
        <translation>Jätä --plain pois.</translation>
    </message>
    <message>
        <source>“%1” is not a certificate&apos;s SHA-256 fingerprint.</source>
        <translation>”%1” ei ole varmenteen SHA-256-tunniste.</translation>
    </message>
    <message>
        <source>Copy the 64 hexadecimal digits that the connection test shows.</source>
        <translation>Kopioi 64 heksadesimaalimerkkiä, jotka yhteyden testi näyttää.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Varmennetiedostoa ei voi lukea: %1</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>Valitse PEM-tiedosto.</translation>
    </message>
    <message>
        <source>There is no password for the mail account.</source>
        <translation>Sähköpostitilin salasana puuttuu.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Kirjoita salasana uudelleen.</translation>
    </message>
    <message>
        <source>There is no password in %1.</source>
        <translation>Tiedostossa %1 ei ole salasanaa.</translation>
    </message>
    <message>
        <source>Write the password in its first line.</source>
        <translation>Kirjoita salasana sen ensimmäiselle riville.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer (%1).</source>
        <translation>Järjestelmän salasanasäilö ei vastannut (%1).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Avaa sen lukitus ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer.</source>
        <translation>Järjestelmän salasanasäilö ei vastannut.</translation>
    </message>
    <message>
        <source>The system&apos;s password store was not opened to Deskbell (%1).</source>
        <translation>Järjestelmän salasanasäilöä ei avattu Deskbellille (%1).</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>Salli pääsy, kun järjestelmä kysyy, ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The system&apos;s password store was not opened to Deskbell.</source>
        <translation>Järjestelmän salasanasäilöä ei avattu Deskbellille.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer in time.</source>
        <translation>Järjestelmän salasanasäilö ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be understood: %1</source>
        <translation>Salasanatiedostoa ei voi tulkita: %1</translation>
    </message>
    <message>
        <source>Put a good copy in its place.</source>
        <translation>Korvaa se ehjällä kopiolla.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be written: %1</source>
        <translation>Salasanatiedostoon ei voi kirjoittaa: %1</translation>
    </message>
    <message>
        <source>Give its owner the right to write.</source>
        <translation>Anna sen omistajalle kirjoitusoikeus.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read: %1</source>
        <translation>Salasanatiedostoa ei voi lukea: %1</translation>
    </message>
    <message>
        <source>Give its owner the right to read.</source>
        <translation>Anna sen omistajalle lukuoikeus.</translation>
    </message>
    <message>
        <source>Others can read the file of passwords: %1</source>
        <translation>Muut voivat lukea salasanatiedoston: %1</translation>
    </message>
    <message>
        <source>Let only its owner read it (mode 600).</source>
        <translation>Anna lukuoikeus vain sen omistajalle (oikeudet 600).</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Tiedostoa %1 ei ole.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Tarkista sen nimi ja kansio.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Tiedostoa ei ole nimetty.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Tiedostoa ei voi lukea: %1</translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation>Tarkista sen nimi ja käyttöoikeudet.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tiedosto on tyhjä.</translation>
    </message>
    <message>
        <source>Export it again from where it comes from.</source>
        <translation>Vie se uudelleen ohjelmasta, josta se on peräisin.</translation>
    </message>
    <message>
        <source>The file is not a table of text.</source>
        <translation>Tiedosto ei ole tekstitaulukko.</translation>
    </message>
    <message>
        <source>Save it as CSV and import that.</source>
        <translation>Tallenna se CSV-muodossa ja tuo se.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Lyhennä sitä.</translation>
    </message>
    <message>
        <source>The file is too large for a list of clients: %1 MB.</source>
        <translation>Tiedosto on liian suuri asiakasluetteloksi: %1 Mt.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or split it into smaller ones.</source>
        <translation>Tarkista, että tiedosto on oikea, tai jaa se pienempiin osiin.</translation>
    </message>
    <message>
        <source>No column holds the clients&apos; names.</source>
        <translation>Missään sarakkeessa ei ole asiakkaiden nimiä.</translation>
    </message>
    <message>
        <source>Give the column the heading “name”, or say which it is.</source>
        <translation>Anna sarakkeelle otsikko ”nimi” tai kerro, mikä sarake se on.</translation>
    </message>
    <message>
        <source>No column holds the end dates.</source>
        <translation>Missään sarakkeessa ei ole päättymispäiviä.</translation>
    </message>
    <message>
        <source>Give the column the heading “end date”, or say which it is.</source>
        <translation>Anna sarakkeelle otsikko ”päättymispäivä” tai kerro, mikä sarake se on.</translation>
    </message>
    <message>
        <source>The file has headings and nothing below them.</source>
        <translation>Tiedostossa on otsikot, mutta niiden alla ei ole mitään.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed (row %1).</source>
        <translation>Lainausmerkki jää sulkematta (rivi %1).</translation>
    </message>
    <message>
        <source>Close it in the file and import again.</source>
        <translation>Sulje se tiedostossa ja tuo tiedosto uudelleen.</translation>
    </message>
    <message>
        <source>The map names a column or field that is not there: %1</source>
        <translation>Määrityksessä nimetään sarake tai kenttä, jota ei ole: %1</translation>
    </message>
    <message>
        <source>Use the file&apos;s headings and the fields name, email, phone, number, type, title, starts, ends, consent …</source>
        <translation>Käytä tiedoston otsikoita ja kenttiä name, email, phone, number, type, title, starts, ends, consent …</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Merkistöä ”%1” ei tunneta.</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8 or windows-1250, or leave it out.</source>
        <translation>Käytä nimeä, esimerkiksi UTF-8 tai windows-1250, tai jätä se pois.</translation>
    </message>
    <message>
        <source>The file is not written in %1.</source>
        <translation>Tiedoston merkistö ei ole %1.</translation>
    </message>
    <message>
        <source>Name the encoding it is written in, or leave it out.</source>
        <translation>Nimeä tiedoston oikea merkistö tai jätä se pois.</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>Levy on täynnä (%1).</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Vapauta tilaa ja yritä uudelleen; mitään ei menetetty.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Levy on täynnä.</translation>
    </message>
    <message>
        <source>The command was carried out, but its answer could not be written.</source>
        <translation>Komento suoritettiin, mutta vastausta ei voitu kirjoittaa.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the program which reads the answer still runs; then ask again what there is.</source>
        <translation>Tarkista, että levyllä on tilaa ja että vastausta lukeva ohjelma on käynnissä; kysy sitten uudelleen, mitä on.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Peruttu; mitään ei muutettu.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Aloita uudelleen, kun haluat.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>”%1” ei käy tässä.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korjaa se ja yritä uudelleen.</translation>
    </message>
    <message>
        <source>Something in it cannot be used here.</source>
        <translation>Jokin siinä ei käy tässä.</translation>
    </message>
    <message>
        <source>That is not allowed now (%1).</source>
        <translation>Sitä ei voi tehdä nyt (%1).</translation>
    </message>
    <message>
        <source>Look at “Why not?” of this client and put right what it names.</source>
        <translation>Katso asiakkaan kohdasta ”Miksi ei?”, mikä on esteenä, ja korjaa se.</translation>
    </message>
    <message>
        <source>That is not allowed now.</source>
        <translation>Sitä ei voi tehdä nyt.</translation>
    </message>
    <message>
        <source>It did not work this time (%1).</source>
        <translation>Tällä kertaa se ei onnistunut (%1).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Yritä hetken kuluttua uudelleen.</translation>
    </message>
    <message>
        <source>It did not work this time.</source>
        <translation>Tällä kertaa se ei onnistunut.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Käytä jotakin näistä: %1.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Kirjoita kokonaisluku väliltä %1–%2.</translation>
    </message>
    <message>
        <source>An older version of Deskbell wrote this office&apos;s file (file version %1).</source>
        <translation>Toimiston tiedosto on kirjoitettu vanhemmalla Deskbellillä (tiedostoversio %1).</translation>
    </message>
    <message>
        <source>Open the office in Deskbell once: that brings it up to date.</source>
        <translation>Avaa toimisto kerran Deskbellissä: se päivittyy.</translation>
    </message>
    <message>
        <source>The mail server asks to wait (%1).</source>
        <translation>Sähköpostipalvelin pyytää odottamaan (%1).</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Yritä uudelleen muutaman minuutin kuluttua.</translation>
    </message>
    <message>
        <source>The mail server asks to wait.</source>
        <translation>Sähköpostipalvelin pyytää odottamaan.</translation>
    </message>
    <message>
        <source>The mail server let this account in but did not take the message (%1).</source>
        <translation>Sähköpostipalvelin hyväksyi kirjautumisen mutta ei ottanut viestiä vastaan (%1).</translation>
    </message>
    <message>
        <source>Ask the provider whether this account may send.</source>
        <translation>Kysy palveluntarjoajalta, saako tällä tilillä lähettää.</translation>
    </message>
    <message>
        <source>The mail server let this account in but did not take the message.</source>
        <translation>Sähköpostipalvelin hyväksyi kirjautumisen mutta ei ottanut viestiä vastaan.</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took the message (%1).</source>
        <translation>Sähköpostipalvelin ei kertonut, ottiko se viestin vastaan (%1).</translation>
    </message>
    <message>
        <source>Look into the mailbox before you try again.</source>
        <translation>Katso postilaatikosta, ennen kuin yrität uudelleen.</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took the message.</source>
        <translation>Sähköpostipalvelin ei kertonut, ottiko se viestin vastaan.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters fit here.</source>
        <translation>Tämä on liian pitkä: tähän mahtuu enintään %1 merkkiä.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: no mail server takes more than %1 characters.</source>
        <translation>Osa ennen @-merkkiä on liian pitkä: mikään sähköpostipalvelin ei hyväksy yli %1 merkkiä.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Tarkista osoite.</translation>
    </message>
    <message>
        <source>The file is too large for this: %1</source>
        <translation>Tiedosto on tähän liian suuri: %1</translation>
    </message>
    <message>
        <source>Check that it is the right file; at most 1 MB is read.</source>
        <translation>Tarkista, että tiedosto on oikea; enintään 1 Mt luetaan.</translation>
    </message>
    <message>
        <source>You may not look into this folder: %1</source>
        <translation>Sinulla ei ole oikeutta avata tätä kansiota: %1</translation>
    </message>
    <message>
        <source>Sign in as the person whose office it is, or ask for the right to read and write there.</source>
        <translation>Kirjaudu sisään henkilönä, jonka toimisto tämä on, tai pyydä luku- ja kirjoitusoikeus.</translation>
    </message>
    <message>
        <source>Interrupted; what was not finished was undone.</source>
        <translation>Keskeytetty; mikä ei ehtinyt valmistua, on peruttu.</translation>
    </message>
    <message>
        <source>Look at what there is, then start it again.</source>
        <translation>Katso, mitä on, ja aloita sitten uudelleen.</translation>
    </message>
    <message>
        <source>The list of those who hear today has changed meanwhile.</source>
        <translation>Tänään viestin saavien luettelo on sillä välin muuttunut.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Katso se uudelleen.</translation>
    </message>
    <message>
        <source>%1 is still to come: the client cannot have said so then.</source>
        <translation>%1 on vasta tulossa: asiakas ei ole voinut silloin sanoa niin.</translation>
    </message>
    <message>
        <source>Use today or the day on which it was said.</source>
        <translation>Käytä tätä päivää tai päivää, jona asiakas sanoi sen.</translation>
    </message>
    <message>
        <source>Write one, or remove the contact point.</source>
        <translation>Kirjoita se tai poista yhteystieto.</translation>
    </message>
    <message>
        <source>The address %1 stands here twice.</source>
        <translation>Yhteystieto %1 on tässä kahdesti.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Poista toinen niistä.</translation>
    </message>
    <message>
        <source>Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>Kirjoita se muodossa 31.12.2026 tai 2026-12-31.</translation>
    </message>
    <message>
        <source>This is a folder, not a file: %1</source>
        <translation>Tämä on kansio, ei tiedosto: %1</translation>
    </message>
    <message>
        <source>Choose the list that lies in it.</source>
        <translation>Valitse luettelo, joka on siinä.</translation>
    </message>
    <message>
        <source>The file has changed since Deskbell looked at it. Nothing was imported.</source>
        <translation>Tiedosto on muuttunut sen jälkeen, kun Deskbell katsoi sen. Mitään ei tuotu.</translation>
    </message>
    <message>
        <source>Let it be checked again, then import.</source>
        <translation>Anna tarkistaa se uudelleen ja tuo se sitten.</translation>
    </message>
    <message>
        <source>This is the list itself; the rows that were left out would take its place.</source>
        <translation>Tämä on itse luettelo; pois jätetyt rivit korvaisivat sen.</translation>
    </message>
    <message>
        <source>Choose another name for them.</source>
        <translation>Valitse niille toinen nimi.</translation>
    </message>
    <message>
        <source>It is not said what the client answered.</source>
        <translation>Asiakkaan vastaus puuttuu.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Valitse kyllä tai ei.</translation>
    </message>
    <message>
        <source>Ask an administrator of the office.</source>
        <translation>Pyydä toimiston pääkäyttäjää.</translation>
    </message>
    <message>
        <source>There is no address or number.</source>
        <translation>Osoite tai numero puuttuu.</translation>
    </message>
    <message>
        <source>Only an administrator may do that, and %1 is not one.</source>
        <translation>Vain pääkäyttäjä saa tehdä sen, ja %1 ei ole pääkäyttäjä.</translation>
    </message>
    <message>
        <source>What this computer must remember of the office cannot be written: %1</source>
        <translation>Tietoja, jotka tämän tietokoneen pitää muistaa toimistosta, ei voi tallentaa: %1</translation>
    </message>
    <message>
        <source>Check free space and the rights of that folder. Until then nothing is sent.</source>
        <translation>Tarkista vapaa tila ja kyseisen kansion käyttöoikeudet. Siihen asti mitään ei lähetetä.</translation>
    </message>
    <message>
        <source>There is no folder for what this computer must remember of the office.</source>
        <translation>Tiedoille, jotka tämän tietokoneen pitää muistaa toimistosta, ei ole kansiota.</translation>
    </message>
    <message>
        <source>Name one in the environment variable DESKBELL_STATE, outside the office&apos;s folder.</source>
        <translation>Nimeä ympäristömuuttujassa DESKBELL_STATE kansio, joka on toimiston kansion ulkopuolella.</translation>
    </message>
    <message>
        <source>“%1” is the office itself, not a copy of it.</source>
        <translation>%1 on itse toimisto, ei sen kopio.</translation>
    </message>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>Vahvistettavaa ei ole.</translation>
    </message>
    <message>
        <source>The office&apos;s file has a second name (a hard link): %1. Two programs could write to it without knowing of each other.</source>
        <translation>Toimiston tiedostolla on toinen nimi (kova linkki): %1. Kaksi ohjelmaa voisi kirjoittaa siihen toisistaan tietämättä.</translation>
    </message>
    <message>
        <source>Remove the other name, then try again.</source>
        <translation>Poista toinen nimi ja yritä sitten uudelleen.</translation>
    </message>
    <message>
        <source>The office&apos;s file belongs to another user of this PC (%1).</source>
        <translation>Toimiston tiedosto kuuluu tämän tietokoneen toiselle käyttäjälle (%1).</translation>
    </message>
    <message>
        <source>Sign in as that user, or let an administrator make the folder and all in it yours.</source>
        <translation>Kirjaudu sisään kyseisenä käyttäjänä tai pyydä järjestelmänvalvojaa siirtämään kansio ja kaikki sen sisältö sinun omistukseesi.</translation>
    </message>
    <message>
        <source>The office&apos;s file belongs to another user of this PC.</source>
        <translation>Toimiston tiedosto kuuluu tämän tietokoneen toiselle käyttäjälle.</translation>
    </message>
    <message>
        <source>Beside the office lies “%1”: two PCs have written to it, and a sync program has kept both.</source>
        <translation>Toimiston tiedoston vieressä on ”%1”: kaksi tietokonetta on kirjoittanut toimistoon, ja synkronointiohjelma on säilyttänyt molemmat tiedostot.</translation>
    </message>
    <message>
        <source>Find out which one is right, move the other one to another folder, and keep the office where nothing is synchronised. Until then nothing is sent.</source>
        <translation>Selvitä, kumpi on oikea, siirrä toinen eri kansioon ja pidä toimisto paikassa, jota ei synkronoida. Siihen asti mitään ei lähetetä.</translation>
    </message>
    <message>
        <source>A backup of this office is being made right now.</source>
        <translation>Tästä toimistosta tehdään juuri nyt varmuuskopiota.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Odota, kunnes se on valmis.</translation>
    </message>
    <message>
        <source>There is too little room for the backup: it needs %1 MB.</source>
        <translation>Varmuuskopiolle on liian vähän tilaa: se tarvitsee %1 Mt.</translation>
    </message>
    <message>
        <source>Free some space and try again; the older backups are untouched.</source>
        <translation>Vapauta tilaa ja yritä uudelleen; aiemmat varmuuskopiot ovat tallella.</translation>
    </message>
    <message>
        <source>There is too little room for the backup.</source>
        <translation>Varmuuskopiolle on liian vähän tilaa.</translation>
    </message>
    <message>
        <source>The folder for backups is not there: %1</source>
        <translation>Varmuuskopioiden kansiota ei löydy: %1</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder, written in full.</source>
        <translation>Kytke levy, jolla se on, tai valitse toinen kansio ja kirjoita sen koko polku.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Varmuuskopioiden kansiota ei löydy.</translation>
    </message>
    <message>
        <source>There is no such backup: %1</source>
        <translation>Tällaista varmuuskopiota ei ole: %1</translation>
    </message>
    <message>
        <source>Choose one that is there; the list of backups shows them.</source>
        <translation>Valitse jokin niistä, jotka backup list näyttää.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Tällaista varmuuskopiota ei ole.</translation>
    </message>
    <message>
        <source>The backup is empty: %1</source>
        <translation>Varmuuskopio on tyhjä: %1</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Valitse jokin toinen niistä, jotka backup list näyttää.</translation>
    </message>
    <message>
        <source>This is not a backup of an office: %1</source>
        <translation>Tämä ei ole toimiston varmuuskopio: %1</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Varmuuskopio on vioittunut (%1).</translation>
    </message>
    <message>
        <source>Choose another backup, and check the disk this one is on.</source>
        <translation>Valitse jokin toinen niistä, jotka backup list näyttää, ja tarkista levy, jolla tämä on.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Varmuuskopio on vioittunut.</translation>
    </message>
    <message>
        <source>The backup is not as it was written, its checksum differs: %1</source>
        <translation>Varmuuskopio ei ole sellainen, jollaiseksi se kirjoitettiin: tarkistussumma ei täsmää: %1</translation>
    </message>
    <message>
        <source>This file is the office itself: %1</source>
        <translation>Tämä tiedosto on itse toimisto: %1</translation>
    </message>
    <message>
        <source>There is an office in this folder. It would be set aside: %1</source>
        <translation>Tässä kansiossa on toimisto. Se siirrettäisiin syrjään: %1</translation>
    </message>
    <message>
        <source>Add --yes if you mean it.</source>
        <translation>Jos se on tarkoitus, lisää --yes.</translation>
    </message>
    <message>
        <source>There is already a file of this name: %1</source>
        <translation>Tämänniminen tiedosto on jo olemassa: %1</translation>
    </message>
    <message>
        <source>Choose another name; nothing is written over.</source>
        <translation>Valitse toinen nimi; minkään päälle ei kirjoiteta.</translation>
    </message>
    <message>
        <source>Use sent, failed, again or left.</source>
        <translation>Käytä sanaa sent, failed, again tai left.</translation>
    </message>
    <message>
        <source>This reminder is no longer among those that were missed.</source>
        <translation>Tämä muistutus ei ole enää väliin jääneiden joukossa.</translation>
    </message>
    <message>
        <source>Somebody has dealt with it meanwhile. Look at the list again.</source>
        <translation>Joku on sillä välin käsitellyt sen. Katso luettelo uudelleen.</translation>
    </message>
    <message>
        <source>Nothing was changed. The newest backup that was read whole is put in its place by: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;. The damaged file is kept.</source>
        <translation>Mitään ei muutettu. Uusin kokonaan luettu varmuuskopio palautetaan sen tilalle komennolla: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;. Vioittunut tiedosto säilytetään.</translation>
    </message>
    <message>
        <source>The newest backup that was read whole is put in its place by: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;.</source>
        <translation>Uusin kokonaan luettu varmuuskopio palautetaan sen tilalle komennolla: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This folder lies in the office&apos;s own: %1. Whatever happens to the office would happen to these backups too.</source>
        <translation>Tämä kansio on toimiston omassa kansiossa: %1. Mitä toimistolle tapahtuukin, tapahtuisi näillekin varmuuskopioille.</translation>
    </message>
    <message>
        <source>Choose a folder somewhere else, best on another drive.</source>
        <translation>Valitse kansio muualta, mieluiten toiselta levyltä.</translation>
    </message>
    <message>
        <source>This folder lies in the office&apos;s own. Whatever happens to the office would happen to these backups too.</source>
        <translation>Tämä kansio on toimiston omassa kansiossa. Mitä toimistolle tapahtuukin, tapahtuisi näillekin varmuuskopioille.</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole. Only the activity log does not say so: %1</source>
        <translation>Varmuuskopio on tehty ja luettu kokonaan. Vain tapahtumaloki ei kerro siitä: %1</translation>
    </message>
    <message>
        <source>Nothing is lost, and the list of backups shows it.</source>
        <translation>Mitään ei ole kadonnut, ja varmuuskopio näkyy luettelossa.</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole. Only the activity log does not say so.</source>
        <translation>Varmuuskopio on tehty ja luettu kokonaan. Vain tapahtumaloki ei kerro siitä.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>name</source>
        <translation>nimi</translation>
    </message>
    <message>
        <source>language</source>
        <translation>kieli</translation>
    </message>
    <message>
        <source>client number</source>
        <translation>asiakasnumero</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>puhuttelu</translation>
    </message>
    <message>
        <source>whether active</source>
        <translation>onko aktiivinen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>title</source>
        <translation>otsikko</translation>
    </message>
    <message>
        <source>link</source>
        <translation>linkki</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>alkamispäivä</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>päättymispäivä</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktivoitu</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>rivit</translation>
    </message>
    <message>
        <source>country</source>
        <translation>maa</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>aikavyöhyke</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>lähettäminen</translation>
    </message>
    <message>
        <source>activation link</source>
        <translation>aktivointilinkki</translation>
    </message>
    <message>
        <source>support address</source>
        <translation>tukiosoite</translation>
    </message>
    <message>
        <source>reports go to</source>
        <translation>raporttien osoite</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>allekirjoitus</translation>
    </message>
    <message>
        <source>one message per client and day</source>
        <translation>yksi viesti asiakasta ja päivää kohti</translation>
    </message>
    <message>
        <source>longest SMS, in parts</source>
        <translation>pisin tekstiviesti, osina</translation>
    </message>
    <message>
        <source>SMS in plain letters</source>
        <translation>tekstiviestit tavallisilla kirjaimilla</translation>
    </message>
    <message>
        <source>time</source>
        <translation>kellonaika</translation>
    </message>
    <message>
        <source>second folder for backups</source>
        <translation>toinen kansio varmuuskopioille</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>One occurrence has two messages to the same contact point.</source>
        <translation>Samasta lähetyskerrasta on kaksi viestiä samaan yhteystietoon.</translation>
    </message>
    <message>
        <source>A message was accepted twice.</source>
        <translation>Viesti hyväksyttiin kahdesti.</translation>
    </message>
    <message>
        <source>A message was handed over again although an earlier hand-over may have succeeded.</source>
        <translation>Viesti luovutettiin uudelleen, vaikka aiempi luovutus on saattanut onnistua.</translation>
    </message>
    <message>
        <source>A message left although its hand-over had been given up.</source>
        <translation>Viesti lähti, vaikka sen luovutus oli jo keskeytetty.</translation>
    </message>
    <message>
        <source>A hand-over was written down as ended more than once.</source>
        <translation>Luovutus on kirjattu päättyneeksi useammin kuin kerran.</translation>
    </message>
    <message>
        <source>A message counts as sent without an accepted hand-over.</source>
        <translation>Viesti on merkitty lähetetyksi ilman hyväksyttyä luovutusta.</translation>
    </message>
    <message>
        <source>A message was accepted but does not count as sent.</source>
        <translation>Viesti hyväksyttiin, mutta sitä ei ole merkitty lähetetyksi.</translation>
    </message>
    <message>
        <source>A hand-over has a higher number than its message.</source>
        <translation>Luovutuksen numero on suurempi kuin viestin.</translation>
    </message>
    <message>
        <source>A message is being sent without a hand-over.</source>
        <translation>Viestiä lähetetään ilman luovutusta.</translation>
    </message>
    <message>
        <source>A hand-over never ended.</source>
        <translation>Luovutus ei ole koskaan päättynyt.</translation>
    </message>
    <message>
        <source>A message is being sent by nobody. Start the worker: it settles this.</source>
        <translation>Viestin lähetys on jäänyt kesken. Käynnistä lähetyspalvelu: se selvittää asian.</translation>
    </message>
    <message>
        <source>A sent message is missing from the activity log.</source>
        <translation>Lähetetty viesti puuttuu tapahtumalokista.</translation>
    </message>
    <message>
        <source>The activity log says sent, the message does not.</source>
        <translation>Tapahtumaloki sanoo viestin lähetetyksi, viesti itse ei.</translation>
    </message>
    <message>
        <source>A message was sent again and the log does not say by whom.</source>
        <translation>Viesti lähetettiin uudelleen, eikä loki kerro, kuka sen teki.</translation>
    </message>
    <message>
        <source>A message was handed over after it was too late.</source>
        <translation>Viesti luovutettiin, vaikka se oli jo myöhässä.</translation>
    </message>
    <message>
        <source>A client counts as told without a message.</source>
        <translation>Merkinnän mukaan asiakkaalle on kerrottu, mutta viestiä ei ole.</translation>
    </message>
    <message>
        <source>Entries are missing from the activity log.</source>
        <translation>Tapahtumalokista puuttuu merkintöjä.</translation>
    </message>
    <message>
        <source>A row points to another that is gone.</source>
        <translation>Tietue viittaa toiseen, jota ei enää ole.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore a backup.</source>
        <translation>Tietokantatiedosto on vioittunut. Palauta varmuuskopio.</translation>
    </message>
    <message>
        <source>An automatic message left outside its rule&apos;s hours.</source>
        <translation>Automaattiviesti lähti automaation lähetysajan ulkopuolella.</translation>
    </message>
    <message>
        <source>Two automatic messages about one matter left on one day.</source>
        <translation>Samasta asiasta lähti kaksi automaattiviestiä samana päivänä.</translation>
    </message>
    <message>
        <source>The activity log was changed outside Deskbell, from this entry on.</source>
        <translation>Tapahtumalokia on muutettu Deskbellin ulkopuolella tästä merkinnästä alkaen.</translation>
    </message>
    <message>
        <source>The activity log is not the one that this computer has seen: entries were replaced, or an older file was put back.</source>
        <translation>Tapahtumaloki ei ole se, jonka tämä tietokone on nähnyt: merkintöjä on vaihdettu, tai tilalle on pantu vanhempi tiedosto.</translation>
    </message>
    <message>
        <source>Other users of this PC can read or change the office&apos;s file, or put another in its place. Give only yourself rights to it: chmod 600 for the file, chmod 700 for its folder.</source>
        <translation>Tämän tietokoneen muut käyttäjät voivat lukea tai muuttaa toimiston tiedostoa tai panna toisen sen tilalle. Anna oikeudet siihen vain itsellesi: chmod 600 tiedostolle, chmod 700 sen kansiolle.</translation>
    </message>
    <message>
        <source>A conflicted copy of the office lies beside it: two PCs have written to it. Nothing is sent until one of the two files is moved away.</source>
        <translation>Toimiston tiedoston vieressä on ristiriitainen kopio: kaksi tietokonetta on kirjoittanut toimistoon. Mitään ei lähetetä, ennen kuin toinen tiedostoista on siirretty pois.</translation>
    </message>
    <message>
        <source>Kept because it was damaged. Delete it when nothing in it is missing.</source>
        <translation>Säilytetty, koska se oli vioittunut. Poista se, kun mitään ei puutu.</translation>
    </message>
    <message>
        <source>Kept from before a restore. Delete it when nothing in it is missing.</source>
        <translation>Säilytetty ajalta ennen palautusta. Poista se, kun mitään ei puutu.</translation>
    </message>
</context>
<context>
    <name>fix</name>
    <message>
        <source>Nothing to do</source>
        <translation>Mitään ei tarvitse tehdä</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Kytke lähetys päälle</translation>
    </message>
    <message>
        <source>Confirm sending</source>
        <translation>Vahvista lähetys</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>Tarkista kello</translation>
    </message>
    <message>
        <source>Set up sending</source>
        <translation>Ota lähetys käyttöön</translation>
    </message>
    <message>
        <source>Check the mail account</source>
        <translation>Tarkista sähköpostitili</translation>
    </message>
    <message>
        <source>Switch the automation on</source>
        <translation>Kytke automaatio päälle</translation>
    </message>
    <message>
        <source>Send it by hand</source>
        <translation>Lähetä käsin</translation>
    </message>
    <message>
        <source>Open the matter</source>
        <translation>Avaa asia</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Lopeta tauko</translation>
    </message>
    <message>
        <source>Write to the client yourself</source>
        <translation>Kirjoita asiakkaalle itse</translation>
    </message>
    <message>
        <source>Make the client active</source>
        <translation>Merkitse asiakas aktiiviseksi</translation>
    </message>
    <message>
        <source>Send the first message</source>
        <translation>Lähetä ensimmäinen viesti</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Lisää yhteystieto</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Korjaa yhteystieto</translation>
    </message>
    <message>
        <source>Show the client&apos;s channels</source>
        <translation>Näytä asiakkaan kanavat</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Kirjaa suostumus</translation>
    </message>
    <message>
        <source>Show the activity log</source>
        <translation>Näytä tapahtumaloki</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Odota</translation>
    </message>
    <message>
        <source>It goes by itself when the sending hours begin</source>
        <translation>Lähtee itsestään, kun lähetysaika alkaa</translation>
    </message>
    <message>
        <source>It goes by itself on the next open day</source>
        <translation>Lähtee itsestään seuraavana lähetyspäivänä</translation>
    </message>
    <message>
        <source>Fill it in, or change the text</source>
        <translation>Täytä tieto tai muuta tekstiä</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Lyhennä tekstiä</translation>
    </message>
    <message>
        <source>Approve the sender name</source>
        <translation>Hyväksy lähettäjänimi</translation>
    </message>
    <message>
        <source>Top up the wallet</source>
        <translation>Lataa lompakkoa</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Käy viestit läpi</translation>
    </message>
    <message>
        <source>Let it get messages again</source>
        <translation>Salli taas viestit</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>uudenvuodenpäivä</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>loppiainen</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>kiirastorstai</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>pitkäperjantai</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>pääsiäispäivä</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>toinen pääsiäispäivä</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>suuri rukouspäivä</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>vappu</translation>
    </message>
    <message>
        <source>Constitution Day of 3 May</source>
        <translation>perustuslain päivä 3. toukokuuta</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>helatorstai</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>helluntaipäivä</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>toinen helluntaipäivä</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Kristuksen ruumiin ja veren juhla</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>perustuslain päivä</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>juhannusaatto</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>juhannuspäivä</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Neitsyt Marian taivaaseenottaminen</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>pyhäinpäivä</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>itsenäisyyspäivä</translation>
    </message>
    <message>
        <source>the centenary of independence</source>
        <translation>itsenäisyyden satavuotisjuhla</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>jouluaatto</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>joulupäivä</translation>
    </message>
    <message>
        <source>the second day of Christmas</source>
        <translation>tapaninpäivä</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>uudenvuodenaatto</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Sent by {channel} to {to}: “{subject}” ({step})</source>
        <translation>Lähetetty {channel} vastaanottajalle {to}: ”{subject}” ({step})</translation>
    </message>
    <message>
        <source>Failed for {to} ({step}): {reply}</source>
        <translation>Epäonnistui vastaanottajalle {to} ({step}): {reply}</translation>
    </message>
    <message>
        <source>Delivered to {to} ({step}): {reply}</source>
        <translation>Viesti vastaanottajalle {to} meni perille ({step}): {reply}</translation>
    </message>
    <message>
        <source>Came back from {to} ({step}): {reply}</source>
        <translation>Viesti vastaanottajalle {to} palautui ({step}): {reply}</translation>
    </message>
    <message>
        <source>Unknown whether it reached {to} ({step}); it is not sent again by itself</source>
        <translation>Ei tiedetä, menikö viesti perille vastaanottajalle {to} ({step}); sitä ei lähetetä itsestään uudelleen</translation>
    </message>
    <message>
        <source>Not sent ({step}, {rule}): {reason}</source>
        <translation>Ei lähetetty ({step}, {rule}): {reason}</translation>
    </message>
    <message>
        <source>Held ({step}, {rule}): {reason}</source>
        <translation>Odottaa ({step}, {rule}): {reason}</translation>
    </message>
    <message>
        <source>Not taken for {to} ({step}), will be tried again: {reply}</source>
        <translation>Viestiä vastaanottajalle {to} ei otettu vastaan ({step}), yritetään uudelleen: {reply}</translation>
    </message>
    <message>
        <source>Cancelled the message to {to} ({step})</source>
        <translation>Viesti vastaanottajalle {to} peruttu ({step})</translation>
    </message>
    <message>
        <source>Reminder by hand asked for, to {to}</source>
        <translation>Muistutus vastaanottajalle {to} pyydetty käsin</translation>
    </message>
    <message>
        <source>Reminder by hand asked for, to {to}, although: {override} Reason given: {override_reason}</source>
        <translation>Muistutus vastaanottajalle {to} pyydetty käsin, vaikka: {override} Perustelu: {override_reason}</translation>
    </message>
    <message>
        <source>Sent again to {to} by hand</source>
        <translation>Lähetetty käsin uudelleen vastaanottajalle {to}</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} arrived</source>
        <translation>Selvitetty käsin: viesti vastaanottajalle {to} meni perille</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} did not arrive</source>
        <translation>Selvitetty käsin: viesti vastaanottajalle {to} ei mennyt perille</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} is sent again, it may arrive twice</source>
        <translation>Selvitetty käsin: viesti vastaanottajalle {to} lähetetään uudelleen, ja se saattaa tulla kahdesti</translation>
    </message>
    <message>
        <source>A late answer came for a message that was already settled, and changed nothing: {outcome}</source>
        <translation>Jo selvitetystä viestistä tuli myöhäinen vastaus, joka ei muuttanut mitään: {outcome}</translation>
    </message>
    <message>
        <source>Client added: {name}</source>
        <translation>Asiakas lisätty: {name}</translation>
    </message>
    <message>
        <source>Client edited: {fields}</source>
        <translation>Asiakasta muokattu: {fields}</translation>
    </message>
    <message>
        <source>Address added: {value}</source>
        <translation>Yhteystieto lisätty: {value}</translation>
    </message>
    <message>
        <source>Address changed from {from} to {to}</source>
        <translation>Yhteystieto muutettu: {from} on nyt {to}</translation>
    </message>
    <message>
        <source>Address edited: {to}</source>
        <translation>Yhteystietoa muokattu: {to}</translation>
    </message>
    <message>
        <source>Address edited, not used: {to}</source>
        <translation>Yhteystietoa muokattu, ei käytössä: {to}</translation>
    </message>
    <message>
        <source>Address removed: {value}</source>
        <translation>Yhteystieto poistettu: {value}</translation>
    </message>
    <message>
        <source>The address {value} was refused and is not used until corrected: {reply}</source>
        <translation>Yhteystieto {value} torjuttiin, eikä sitä käytetä, ennen kuin se on korjattu: {reply}</translation>
    </message>
    <message>
        <source>Automatic messages paused until {until}: {reason}</source>
        <translation>Automaattiviestit tauolla {until} asti: {reason}</translation>
    </message>
    <message>
        <source>Automatic messages go on</source>
        <translation>Automaattiviestit jatkuvat</translation>
    </message>
    <message>
        <source>The client takes messages by {channel} again</source>
        <translation>Asiakas ottaa taas vastaan viestejä, kanava: {channel}</translation>
    </message>
    <message>
        <source>The client takes no messages by {channel}</source>
        <translation>Asiakas ei ota vastaan viestejä, kanava: {channel}</translation>
    </message>
    <message>
        <source>General consent given · {source}</source>
        <translation>Yleinen suostumus annettu · {source}</translation>
    </message>
    <message>
        <source>General consent withdrawn · {source}</source>
        <translation>Yleinen suostumus peruttu · {source}</translation>
    </message>
    <message>
        <source>Consent given for “{rule}” · {source}</source>
        <translation>Suostumus annettu automaatioon ”{rule}” · {source}</translation>
    </message>
    <message>
        <source>Consent withdrawn for “{rule}” · {source}</source>
        <translation>Suostumus peruttu automaatiosta ”{rule}” · {source}</translation>
    </message>
    <message>
        <source>The client asked to hear nothing more · {source}</source>
        <translation>Asiakas pyysi, ettei hänelle enää lähetetä viestejä · {source}</translation>
    </message>
    <message>
        <source>The address {address} gets nothing any more: {reason}</source>
        <translation>Yhteystietoon {address} ei enää lähetetä mitään: {reason}</translation>
    </message>
    <message>
        <source>The address {address} may get messages again</source>
        <translation>Yhteystietoon {address} saa taas lähettää viestejä</translation>
    </message>
    <message>
        <source>The address {address} may get messages again: {reason}</source>
        <translation>Yhteystietoon {address} saa taas lähettää viestejä: {reason}</translation>
    </message>
    <message>
        <source>Added: {type} {number} {title}</source>
        <translation>Lisätty: {type} {number} {title}</translation>
    </message>
    <message>
        <source>Matter edited: {fields}</source>
        <translation>Asiaa muokattu: {fields}</translation>
    </message>
    <message>
        <source>Renewed: ends {to} instead of {from}</source>
        <translation>Uusittu: päättyy {to}, aiemmin {from}</translation>
    </message>
    <message>
        <source>Matter closed</source>
        <translation>Asia suljettu</translation>
    </message>
    <message>
        <source>Matter cancelled</source>
        <translation>Asia peruttu</translation>
    </message>
    <message>
        <source>Automatic messages about it paused until {until}: {reason}</source>
        <translation>Tämän asian automaattiviestit tauolla {until} asti: {reason}</translation>
    </message>
    <message>
        <source>Automatic messages about it go on</source>
        <translation>Tämän asian automaattiviestit jatkuvat</translation>
    </message>
    <message>
        <source>Office setting {key}: {value}</source>
        <translation>Toimiston asetus {key}: {value}</translation>
    </message>
    <message>
        <source>Automation added: {rule}</source>
        <translation>Automaatio lisätty: {rule}</translation>
    </message>
    <message>
        <source>Automation edited: {rule}</source>
        <translation>Automaatiota muokattu: {rule}</translation>
    </message>
    <message>
        <source>Automation removed: {rule}</source>
        <translation>Automaatio poistettu: {rule}</translation>
    </message>
    <message>
        <source>Automation switched on: {rule}</source>
        <translation>Automaatio kytketty päälle: {rule}</translation>
    </message>
    <message>
        <source>Automation switched off: {rule}</source>
        <translation>Automaatio kytketty pois: {rule}</translation>
    </message>
    <message>
        <source>Text edited: {name} ({language})</source>
        <translation>Viestipohjaa muokattu: {name} ({language})</translation>
    </message>
    <message>
        <source>Sending set up: {channel}</source>
        <translation>Lähetys otettu käyttöön: {channel}</translation>
    </message>
    <message>
        <source>Sending switched on: {channel}</source>
        <translation>Lähetys kytketty päälle: {channel}</translation>
    </message>
    <message>
        <source>Sending switched off: {channel}</source>
        <translation>Lähetys kytketty pois: {channel}</translation>
    </message>
    <message>
        <source>Sending stopped: {code} {reply}</source>
        <translation>Lähetys pysähtyi: {code} {reply}</translation>
    </message>
    <message>
        <source>Sending works again: {channel}</source>
        <translation>Lähetys toimii taas: {channel}</translation>
    </message>
    <message>
        <source>The clock jumped; sending waits</source>
        <translation>Kello hyppäsi; lähetys odottaa</translation>
    </message>
    <message>
        <source>The clock was confirmed</source>
        <translation>Kello vahvistettiin</translation>
    </message>
    <message>
        <source>Imported {file}: {created} new, {updated} changed</source>
        <translation>Tuotu {file}: {created} uutta, {updated} muuttunutta</translation>
    </message>
    <message>
        <source>Comes first from now on: {value}</source>
        <translation>Tästä lähtien ensimmäisenä: {value}</translation>
    </message>
    <message>
        <source>Sending tested: the login works</source>
        <translation>Lähettämistä kokeiltu: kirjautuminen toimii</translation>
    </message>
    <message>
        <source>Sending tested: a message to {to} was taken</source>
        <translation>Lähettämistä kokeiltu: viesti osoitteeseen {to} otettiin vastaan</translation>
    </message>
    <message>
        <source>Sample of a text sent to the office itself, {to}: {name} ({language})</source>
        <translation>Tekstin näyte lähetetty toimistolle itselleen, {to}: {name} ({language})</translation>
    </message>
    <message>
        <source>on</source>
        <translation>käytössä</translation>
    </message>
    <message>
        <source>off</source>
        <translation>pois käytöstä</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tyhjä</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>tuotu luettelo</translation>
    </message>
    <message>
        <source>General consent given on {said} · {source}</source>
        <translation>Yleinen suostumus annettu {said} · {source}</translation>
    </message>
    <message>
        <source>General consent withdrawn on {said} · {source}</source>
        <translation>Yleinen suostumus peruttu {said} · {source}</translation>
    </message>
    <message>
        <source>Consent given for “{rule}” on {said} · {source}</source>
        <translation>Suostumus annettu automaatioon ”{rule}” {said} · {source}</translation>
    </message>
    <message>
        <source>Consent withdrawn for “{rule}” on {said} · {source}</source>
        <translation>Suostumus peruttu automaatiosta ”{rule}” {said} · {source}</translation>
    </message>
    <message>
        <source>The sender works again; it had not worked since {from}</source>
        <translation>Lähetyspalvelu toimii taas; se oli ollut pysähdyksissä {from} lähtien</translation>
    </message>
    <message>
        <source>Left at that by hand: the message to {to} may have arrived, and is not sent again</source>
        <translation>Jätetty käsin ennalleen: viesti vastaanottajalle {to} on voinut mennä perille, eikä sitä lähetetä uudelleen</translation>
    </message>
    <message>
        <source>Missed reminder sent now by hand, to {to} ({step}, {rule}), although: {override}</source>
        <translation>Väliin jäänyt muistutus lähetetty nyt käsin vastaanottajalle {to} ({step}, {rule}), vaikka: {override}</translation>
    </message>
    <message>
        <source>Missed reminder not sent apart; a newer one is sent for it ({step}, {rule})</source>
        <translation>Väliin jäänyttä muistutusta ei lähetetä erikseen; sen sijasta lähetetään uudempi ({step}, {rule})</translation>
    </message>
    <message>
        <source>Missed reminder left unsent by hand ({step}, {rule})</source>
        <translation>Väliin jäänyt muistutus jätetty käsin lähettämättä ({step}, {rule})</translation>
    </message>
    <message>
        <source>Missed reminder is to be looked at again ({step}, {rule})</source>
        <translation>Väliin jäänyt muistutus palautettu käsiteltäväksi ({step}, {rule})</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last; sending waits</source>
        <translation>Tämä on eri kopio toimistosta kuin se, joka lähetti viimeksi; lähetys odottaa</translation>
    </message>
    <message>
        <source>The copy was confirmed: sending goes on from here, what was missed is skipped</source>
        <translation>Kopio vahvistettiin: lähetys jatkuu tästä, väliin jääneet ohitetaan</translation>
    </message>
    <message>
        <source>This copy is for trying things out; sending stays off</source>
        <translation>Tämä kopio on kokeilua varten; lähetys odottaa edelleen</translation>
    </message>
    <message>
        <source>Backup made and read whole: {file}</source>
        <translation>Varmuuskopio tehty ja luettu kokonaan: {file}</translation>
    </message>
    <message>
        <source>Backup copied to {folder}</source>
        <translation>Varmuuskopio kopioitu kansioon {folder}</translation>
    </message>
    <message>
        <source>The backup could not be copied to {folder}: {problem}</source>
        <translation>Varmuuskopiota ei voitu kopioida kansioon {folder}: {problem}</translation>
    </message>
    <message>
        <source>No backup could be made: {problem}</source>
        <translation>Varmuuskopiota ei voitu tehdä: {problem}</translation>
    </message>
    <message>
        <source>Backup tried out, it can be restored: {file}</source>
        <translation>Varmuuskopiota kokeiltu, sen voi palauttaa: {file}</translation>
    </message>
    <message>
        <source>Backup tried out, it cannot be restored: {file}. {problem}</source>
        <translation>Varmuuskopiota kokeiltu, sitä ei voi palauttaa: {file}. {problem}</translation>
    </message>
    <message>
        <source>Office restored from {file}, which knows everything until {until}. Sending waits until somebody has looked</source>
        <translation>Toimisto palautettu tiedostosta {file}, jossa on kaikki {until} asti. Lähetys odottaa, kunnes joku on katsonut asian</translation>
    </message>
    <message>
        <source>Left at that by hand: the message to {to} was refused, and is not sent again</source>
        <translation>Jätetty käsin ennalleen: viesti vastaanottajalle {to} torjuttiin, eikä sitä lähetetä uudelleen</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Deskbell: the mail account works</source>
        <translation>Deskbell: sähköpostitili toimii</translation>
    </message>
    <message>
        <source>Deskbell sent this message to test the mail account of %1.

Messages to clients leave from this address. There is nothing to do.</source>
        <translation>Deskbell lähetti tämän viestin kokeillakseen toimiston %1 sähköpostitiliä.

Viestit asiakkaille lähtevät tästä osoitteesta. Sinun ei tarvitse tehdä mitään.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Näyte: %1</translation>
    </message>
</context>
<context>
    <name>matter</name>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>peruttu</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>Google wants an app password here, not the account&apos;s own: switch on 2-step verification, then make one under “App passwords”.</source>
        <translation>Google vaatii tässä sovelluksen salasanan, ei tilin omaa salasanaa: ota kaksivaiheinen vahvistus käyttöön ja luo salasana kohdassa ”Sovellusten salasanat”.</translation>
    </message>
    <message>
        <source>Google does not report back whether a message was delivered. A refusal comes as a letter to the mailbox.</source>
        <translation>Google ei ilmoita, menikö viesti perille. Torjunnasta tulee viesti postilaatikkoon.</translation>
    </message>
    <message>
        <source>Microsoft switches password sign-in for sending (SMTP AUTH) off by default at the end of December 2026; an administrator can switch it on again for this mailbox. Organisations made later do not have it.</source>
        <translation>Microsoft poistaa joulukuun 2026 lopussa oletuksena käytöstä salasanakirjautumisen lähetyksessä (SMTP AUTH); järjestelmänvalvoja voi ottaa sen tälle postilaatikolle takaisin käyttöön. Myöhemmin luoduilla organisaatioilla sitä ei ole.</translation>
    </message>
    <message>
        <source>Microsoft takes 30 messages a minute and 10,000 recipients a day. Sent messages also appear under Sent Items.</source>
        <translation>Microsoft ottaa vastaan 30 viestiä minuutissa ja 10&#xa0;000 vastaanottajaa päivässä. Lähetetyt viestit näkyvät myös Lähetetyt-kansiossa.</translation>
    </message>
    <message>
        <source>Personal Outlook.com mailboxes no longer accept passwords from programs. Use the office&apos;s own mailbox.</source>
        <translation>Henkilökohtaiset Outlook.com-postilaatikot eivät enää hyväksy salasanoja ohjelmilta. Käytä toimiston omaa postilaatikkoa.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, not the account&apos;s own. It is made in the account&apos;s security settings.</source>
        <translation>Tämä palveluntarjoaja vaatii sovelluksen salasanan, ei tilin omaa salasanaa. Se luodaan tilin suojausasetuksissa.</translation>
    </message>
    <message>
        <source>This provider gives each customer an own server name. It stands in the customer panel under mail settings; put it in below.</source>
        <translation>Tämä palveluntarjoaja antaa jokaiselle asiakkaalle oman palvelinnimen. Se löytyy asiakassivujen sähköpostiasetuksista; kirjoita se alle.</translation>
    </message>
    <message>
        <source>Programs may only use this mailbox when that is switched on in its settings on the web (mail programs, IMAP/SMTP).</source>
        <translation>Ohjelmat voivat käyttää tätä postilaatikkoa vasta, kun se on sallittu postilaatikon asetuksissa verkossa (sähköpostiohjelmat, IMAP/SMTP).</translation>
    </message>
    <message>
        <source>Free mailboxes allow few messages a day, and clients trust them less. A mailbox of the office&apos;s own domain is better.</source>
        <translation>Ilmaisista postilaatikoista voi lähettää vain vähän viestejä päivässä, ja asiakkaat luottavat niihin vähemmän. Toimiston oman verkkotunnuksen postilaatikko on parempi.</translation>
    </message>
    <message>
        <source>This provider limits how many messages go in an hour. If it asks to slow down, Deskbell waits and goes on.</source>
        <translation>Tämä palveluntarjoaja rajoittaa tunnissa lähtevien viestien määrää. Jos se pyytää hidastamaan, Deskbell odottaa ja jatkaa sitten.</translation>
    </message>
    <message>
        <source>Simply.com closes an account for a while after 300 messages in two hours. Write 2 under “Messages a minute, at most”.</source>
        <translation>Simply.com sulkee tilin joksikin aikaa, kun kahdessa tunnissa on lähtenyt 300 viestiä. Kirjoita kohtaan ”Viestejä minuutissa, enintään” luku 2.</translation>
    </message>
    <message>
        <source>The server below is the usual one of this provider. If the test does not go well, take the name from the provider&apos;s help page (server for outgoing mail).</source>
        <translation>Alla oleva palvelin on tällä palveluntarjoajalla tavallinen. Jos testi ei onnistu, katso nimi palveluntarjoajan ohjesivulta (lähtevän postin palvelin).</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Mikään ei ole esteenä.</translation>
    </message>
    <message>
        <source>Sending is switched off for the whole office.</source>
        <translation>Koko toimiston lähetys on pois päältä.</translation>
    </message>
    <message>
        <source>This office was restored or copied; sending waits until somebody has said how to go on.</source>
        <translation>Nämä tiedot on palautettu tai kopioitu; lähetys odottaa, kunnes joku vahvistaa sen.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock jumped; sending waits until somebody says that it is right.</source>
        <translation>Tämän tietokoneen kello hyppäsi; lähetys odottaa, kunnes joku vahvistaa kellon olevan oikeassa.</translation>
    </message>
    <message>
        <source>This way of sending is not set up or is switched off.</source>
        <translation>Tätä lähetystapaa ei ole otettu käyttöön, tai se on pois päältä.</translation>
    </message>
    <message>
        <source>The mail account was refused; nothing is sent until it works again.</source>
        <translation>Sähköpostitiliä ei hyväksytty; mitään ei lähetetä, ennen kuin se taas toimii.</translation>
    </message>
    <message>
        <source>The automation is switched off.</source>
        <translation>Automaatio on pois päältä.</translation>
    </message>
    <message>
        <source>The automation did not work yet on that day.</source>
        <translation>Automaatio ei ollut vielä voimassa sinä päivänä.</translation>
    </message>
    <message>
        <source>The matter is closed or cancelled.</source>
        <translation>Asia on suljettu tai peruttu.</translation>
    </message>
    <message>
        <source>Nothing is open in the matter any more.</source>
        <translation>Asiassa ei ole enää mitään avoinna.</translation>
    </message>
    <message>
        <source>The matter is paused.</source>
        <translation>Asia on tauolla.</translation>
    </message>
    <message>
        <source>This type is never reminded by hand.</source>
        <translation>Tästä asiatyypistä ei koskaan muistuteta käsin.</translation>
    </message>
    <message>
        <source>The client is inactive.</source>
        <translation>Asiakas ei ole aktiivinen.</translation>
    </message>
    <message>
        <source>Automatic messages to the client are paused.</source>
        <translation>Automaattiviestit asiakkaalle ovat tauolla.</translation>
    </message>
    <message>
        <source>Nobody has told the client about this matter yet.</source>
        <translation>Asiakkaalle ei ole vielä kerrottu tästä asiasta.</translation>
    </message>
    <message>
        <source>The client has no address that is switched on for this.</source>
        <translation>Asiakkaalla ei ole tähän käytössä olevaa yhteystietoa.</translation>
    </message>
    <message>
        <source>The client&apos;s address cannot be used.</source>
        <translation>Asiakkaan yhteystietoa ei voi käyttää.</translation>
    </message>
    <message>
        <source>The client does not want messages this way.</source>
        <translation>Asiakas ei halua viestejä tällä tavalla.</translation>
    </message>
    <message>
        <source>The address is on the list of those that get nothing.</source>
        <translation>Yhteystieto on estolistalla: siihen ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>The client has not given the consent this needs.</source>
        <translation>Asiakas ei ole antanut tähän tarvittavaa suostumusta.</translation>
    </message>
    <message>
        <source>The client has already been told.</source>
        <translation>Asiakkaalle on jo kerrottu.</translation>
    </message>
    <message>
        <source>All reminders of this series have been used.</source>
        <translation>Sarjan kaikki muistutukset on käytetty.</translation>
    </message>
    <message>
        <source>It is too soon after the last message.</source>
        <translation>Edellisestä viestistä on liian vähän aikaa.</translation>
    </message>
    <message>
        <source>It is outside the hours in which messages go.</source>
        <translation>Ajankohta on lähetysajan ulkopuolella.</translation>
    </message>
    <message>
        <source>Nothing is sent on this weekday.</source>
        <translation>Tänä viikonpäivänä ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>Nothing is sent on this holiday.</source>
        <translation>Tänä juhlapyhänä ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>A later reminder or a new date has taken its place.</source>
        <translation>Myöhempi muistutus tai uusi päivämäärä on tullut tilalle.</translation>
    </message>
    <message>
        <source>It became too late to send it.</source>
        <translation>Lähettäminen olisi ollut jo myöhässä.</translation>
    </message>
    <message>
        <source>The text needs something that is empty for this client.</source>
        <translation>Tekstiin tarvitaan tieto, joka puuttuu tältä asiakkaalta.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Teksti on liian pitkä.</translation>
    </message>
    <message>
        <source>The sender name has not been approved.</source>
        <translation>Lähettäjänimeä ei ole hyväksytty.</translation>
    </message>
    <message>
        <source>The wallet is empty.</source>
        <translation>Lompakko on tyhjä.</translation>
    </message>
    <message>
        <source>Unusually many messages at once; they wait until somebody confirms them.</source>
        <translation>Poikkeuksellisen monta viestiä kerralla; ne odottavat, kunnes joku vahvistaa ne.</translation>
    </message>
    <message>
        <source>The automation did not work yet on that day (it works from %1).</source>
        <translation>Automaatio ei ollut vielä voimassa sinä päivänä (voimassa %1 alkaen).</translation>
    </message>
    <message>
        <source>The matter is closed.</source>
        <translation>Asia on suljettu.</translation>
    </message>
    <message>
        <source>The matter is cancelled.</source>
        <translation>Asia on peruttu.</translation>
    </message>
    <message>
        <source>The matter is paused until %1.</source>
        <translation>Asia on tauolla %1 asti.</translation>
    </message>
    <message>
        <source>Automatic messages to the client are paused until %1.</source>
        <translation>Automaattiviestit asiakkaalle ovat tauolla %1 asti.</translation>
    </message>
    <message>
        <source>The client has no e-mail address that is switched on.</source>
        <translation>Asiakkaalla ei ole käytössä olevaa sähköpostiosoitetta.</translation>
    </message>
    <message>
        <source>The client has no phone number that is switched on.</source>
        <translation>Asiakkaalla ei ole käytössä olevaa puhelinnumeroa.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used.</source>
        <translation>Yhteystietoa %1 ei voi käyttää.</translation>
    </message>
    <message>
        <source>The client does not want e-mail.</source>
        <translation>Asiakas ei halua sähköpostia.</translation>
    </message>
    <message>
        <source>The client does not want SMS.</source>
        <translation>Asiakas ei halua tekstiviestejä.</translation>
    </message>
    <message>
        <source>The address %1 is on the list of those that get nothing.</source>
        <translation>Yhteystieto %1 on estolistalla: siihen ei lähetetä mitään.</translation>
    </message>
    <message>
        <source>The client has not given general consent.</source>
        <translation>Asiakas ei ole antanut yleistä suostumusta.</translation>
    </message>
    <message>
        <source>The client has not given consent for this automation.</source>
        <translation>Asiakas ei ole antanut suostumusta tähän automaatioon.</translation>
    </message>
    <message>
        <source>The client already gets a message about this matter on that day.</source>
        <translation>Asiakas saa tästä asiasta jo viestin sinä päivänä.</translation>
    </message>
    <message>
        <source>The text needs something that is empty for this client: %1.</source>
        <translation>Tekstiin tarvitaan tieto, joka puuttuu tältä asiakkaalta: %1.</translation>
    </message>
    <message>
        <source>It became too late while this stood in the way: %1</source>
        <translation>Lähetys myöhästyi, kun tämä oli esteenä: %1</translation>
    </message>
    <message>
        <source>Nothing is sent on this holiday: %1.</source>
        <translation>Tänä juhlapyhänä ei lähetetä mitään: %1.</translation>
    </message>
    <message>
        <source>This computer sent this before the office was restored or copied.</source>
        <translation>Tämä tietokone lähetti tämän, ennen kuin toimisto palautettiin tai kopioitiin.</translation>
    </message>
    <message>
        <source>The sender was not running.</source>
        <translation>Lähetyspalvelu ei ollut käynnissä.</translation>
    </message>
    <message>
        <source>Sending was switched off.</source>
        <translation>Lähetys oli pois päältä.</translation>
    </message>
    <message>
        <source>This computer’s clock had jumped.</source>
        <translation>Tämän tietokoneen kello oli hypännyt.</translation>
    </message>
    <message>
        <source>E-mail was not set up, or switched off.</source>
        <translation>Sähköpostia ei ollut otettu käyttöön tai se oli pois päältä.</translation>
    </message>
    <message>
        <source>The mail account did not work.</source>
        <translation>Sähköpostitili ei toiminut.</translation>
    </message>
    <message>
        <source>The automation was switched off.</source>
        <translation>Automaatio oli pois päältä.</translation>
    </message>
    <message>
        <source>The matter was paused.</source>
        <translation>Asia oli tauolla.</translation>
    </message>
    <message>
        <source>The client was paused.</source>
        <translation>Asiakas oli tauolla.</translation>
    </message>
    <message>
        <source>The client had no address in use.</source>
        <translation>Asiakkaalla ei ollut käytössä olevaa yhteystietoa.</translation>
    </message>
    <message>
        <source>The client’s address could not be used.</source>
        <translation>Asiakkaan yhteystietoa ei voinut käyttää.</translation>
    </message>
    <message>
        <source>No open hour was left for it.</source>
        <translation>Lähetykselle ei jäänyt sallittua aikaa.</translation>
    </message>
    <message>
        <source>The office had been restored or copied.</source>
        <translation>Tiedot oli palautettu tai kopioitu.</translation>
    </message>
    <message>
        <source>Something the text needs was empty.</source>
        <translation>Tekstiin tarvittava tieto puuttui.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>No answer yet</source>
        <translation>Ei vielä vastausta</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Viivästynyt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Perillä</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Torjuttu</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Palautunut</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>client</source>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>yhteyshenkilö</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>edustaja</translation>
    </message>
    <message>
        <source>beneficial owner</source>
        <translation>tosiasiallinen edunsaaja</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>or</source>
        <translation>tai</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>sähköpostitse</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>tekstiviestillä</translation>
    </message>
    <message>
        <source>by e-mail or else by SMS</source>
        <translation>sähköpostitse tai muuten tekstiviestillä</translation>
    </message>
    <message>
        <source>by e-mail and by SMS</source>
        <translation>sähköpostitse ja tekstiviestillä</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>asiakas</translation>
    </message>
    <message>
        <source>and</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>viestin saa %1</translation>
    </message>
    <message>
        <source>On the day a %1 ends, at %2</source>
        <translation>Samana päivänä, kun %1 päättyy, klo %2</translation>
    </message>
    <message>
        <source>%1 day before a %2 ends, at %3</source>
        <translation>%1 päivä ennen kuin %2 päättyy, klo %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 days before a %2 ends, at %3</source>
        <translation>
            <numerusform>%1 päivä ennen kuin %2 päättyy, klo %3</numerusform>
            <numerusform>%1 päivää ennen kuin %2 päättyy, klo %3</numerusform>
        </translation>
    </message>
    <message>
        <source>, at the first address only</source>
        <translation>, vain ensimmäiseen yhteystietoon</translation>
    </message>
    <message>
        <source>, only on %1</source>
        <translation>, vain %1</translation>
    </message>
    <message>
        <source>, only between %1 and %2</source>
        <translation>, vain klo %1–%2</translation>
    </message>
    <message>
        <source>, not on holidays</source>
        <translation>, ei juhlapyhinä</translation>
    </message>
    <message>
        <source>, if general consent was given</source>
        <translation>, jos yleinen suostumus on annettu</translation>
    </message>
    <message>
        <source>, if consent for this automation was given</source>
        <translation>, jos tähän automaatioon on annettu suostumus</translation>
    </message>
    <message>
        <source>When staff ask for it, %1 about a %2</source>
        <translation>Henkilökunnan pyynnöstä %1, aiheena %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>käsin</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>viimeisenä päivänä</translation>
    </message>
    <message>
        <source>1 day before the end</source>
        <translation>1 päivä ennen päättymistä</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <translation>
            <numerusform>%n päivä ennen päättymistä</numerusform>
            <numerusform>%n päivää ennen päättymistä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Planned</source>
        <translation>Suunniteltu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Odottaa</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Lähetys käynnissä</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Epäonnistunut</translation>
    </message>
    <message>
        <source>Unknown: may have reached the client</source>
        <translation>Epävarma: asiakas on voinut saada viestin</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ei lähetetty</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Peruttu</translation>
    </message>
</context>
<context>
    <name>stop</name>
    <message>
        <source>The mail server refused the user name or the password.</source>
        <translation>Sähköpostipalvelin ei hyväksynyt käyttäjätunnusta tai salasanaa.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Kirjoita salasana uudelleen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name.</source>
        <translation>Palvelimen varmenne kuuluu toiselle nimelle.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Tarkista palvelimen osoite.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Palvelimen varmenne on vanhentunut.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s clock, or ask the provider.</source>
        <translation>Tarkista tämän tietokoneen kello tai kysy palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>Palvelin näyttää eri varmenteen kuin sen, johon on luotettu.</translation>
    </message>
    <message>
        <source>Ask the provider whether it was replaced. Only then test the connection again and trust the new one.</source>
        <translation>Kysy palveluntarjoajalta, onko se vaihdettu. Testaa yhteys uudelleen ja luota uuteen vasta sitten.</translation>
    </message>
    <message>
        <source>Ask the provider for its certificate file, or trust this one certificate after comparing its fingerprint with the provider&apos;s.</source>
        <translation>Pyydä palveluntarjoajalta varmennetiedosto tai luota tähän yhteen varmenteeseen, kun olet verrannut sen sormenjälkeä palveluntarjoajan ilmoittamaan.</translation>
    </message>
    <message>
        <source>The server offers no encryption.</source>
        <translation>Palvelin ei tarjoa salausta.</translation>
    </message>
    <message>
        <source>The server does not let this account send from this address.</source>
        <translation>Palvelin ei anna tämän tilin lähettää tästä osoitteesta.</translation>
    </message>
    <message>
        <source>Use the account&apos;s own address.</source>
        <translation>Käytä tilin omaa osoitetta.</translation>
    </message>
    <message>
        <source>There is no password for the mail account.</source>
        <translation>Sähköpostitilin salasana puuttuu.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Kirjoita se uudelleen.</translation>
    </message>
    <message>
        <source>The settings of the mail account cannot work.</source>
        <translation>Sähköpostitilin asetukset eivät voi toimia.</translation>
    </message>
    <message>
        <source>Check server, port and user name.</source>
        <translation>Tarkista palvelin, portti ja käyttäjätunnus.</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed on.</source>
        <translation>Salattua yhteyttä ei saatu muodostettua.</translation>
    </message>
    <message>
        <source>The mail account was refused.</source>
        <translation>Sähköpostitiliä ei hyväksytty.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>Tarkista sen asetukset.</translation>
    </message>
    <message>
        <source>A web page answered instead of a mail server.</source>
        <translation>Sähköpostipalvelimen sijaan vastasi verkkosivu.</translation>
    </message>
    <message>
        <source>Check server and port. In a guest network, sign in to the network in a browser first.</source>
        <translation>Tarkista palvelin ja portti. Vierasverkossa kirjaudu ensin verkkoon selaimella.</translation>
    </message>
    <message>
        <source>There is no server with this name, or this PC has no network.</source>
        <translation>Tämännimistä palvelinta ei ole, tai tietokoneella ei ole verkkoyhteyttä.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the network.</source>
        <translation>Tarkista palvelimen nimi ja verkkoyhteys.</translation>
    </message>
    <message>
        <source>The server does not answer at this port.</source>
        <translation>Palvelin ei vastaa tässä portissa.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Palvelin ei vastannut ajoissa.</translation>
    </message>
    <message>
        <source>Check server, port and network. A firewall may keep this PC from sending mail.</source>
        <translation>Tarkista palvelin, portti ja verkko. Palomuuri voi estää tätä tietokonetta lähettämästä sähköpostia.</translation>
    </message>
    <message>
        <source>Nobody whom this PC trusts vouches for the server&apos;s certificate.</source>
        <translation>Kukaan, johon tämä tietokone luottaa, ei takaa palvelimen varmennetta.</translation>
    </message>
    <message>
        <source>Choose TLS with port 465, or ask the provider.</source>
        <translation>Valitse TLS ja portti 465 tai kysy palveluntarjoajalta.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the port: usual are 587 with STARTTLS and 465 with TLS.</source>
        <translation>Tarkista palvelimen nimi ja portti: tavallisia ovat 587 (STARTTLS) ja 465 (TLS).</translation>
    </message>
    <message>
        <source>Something answers at this server and port, but not the way a mail server does.</source>
        <translation>Siellä vastaa jokin, mutta ei niin kuin sähköpostipalvelin.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>%1: before it ends</source>
        <extracomment>%1 is a type of matter: &quot;Policy&quot;</extracomment>
        <translation>%1: ennen päättymistä</translation>
    </message>
    <message>
        <source>%1: reminder by hand</source>
        <translation>%1: muistutus käsin</translation>
    </message>
    <message>
        <source>the client’s name</source>
        <translation>asiakkaan nimi</translation>
    </message>
    <message>
        <source>how the client is addressed, as written for this client</source>
        <translation>miten asiakasta puhutellaan, niin kuin hänen tietoihinsa on kirjattu</translation>
    </message>
    <message>
        <source>what the matter is called</source>
        <translation>mikä asian otsikko on</translation>
    </message>
    <message>
        <source>the type of the matter</source>
        <translation>asian tyyppi</translation>
    </message>
    <message>
        <source>the number of the matter</source>
        <translation>asian numero</translation>
    </message>
    <message>
        <source>the day on which it starts</source>
        <translation>päivä, jona asia alkaa</translation>
    </message>
    <message>
        <source>the day on which it ends</source>
        <translation>päivä, jona asia päättyy</translation>
    </message>
    <message>
        <source>how many days are left until the end</source>
        <translation>montako päivää on jäljellä päättymiseen</translation>
    </message>
    <message>
        <source>the time of a booking</source>
        <translation>varauksen kellonaika</translation>
    </message>
    <message>
        <source>all lines of the matter, one below the other</source>
        <translation>asian kaikki rivit allekkain</translation>
    </message>
    <message>
        <source>the lines that are not done yet</source>
        <translation>rivit, jotka eivät ole vielä valmiita</translation>
    </message>
    <message>
        <source>who sent the post</source>
        <translation>kuka postin lähetti</translation>
    </message>
    <message>
        <source>what has changed since the last message</source>
        <translation>mikä on muuttunut edellisen viestin jälkeen</translation>
    </message>
    <message>
        <source>the link of the matter, else of the office</source>
        <translation>asian linkki tai muuten toimiston linkki</translation>
    </message>
    <message>
        <source>the name of the office</source>
        <translation>toimiston nimi</translation>
    </message>
    <message>
        <source>whom clients may write to</source>
        <translation>mihin asiakkaat voivat kirjoittaa</translation>
    </message>
    <message>
        <source>the signature of the office</source>
        <translation>toimiston allekirjoitus</translation>
    </message>
</context>
</TS>
