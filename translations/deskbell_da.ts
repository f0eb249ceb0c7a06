<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>Import</name>
    <message>
        <source>There is no name.</source>
        <translation>Der mangler et navn.</translation>
    </message>
    <message>
        <source>There is no end date.</source>
        <translation>Der mangler en slutdato.</translation>
    </message>
    <message>
        <source>A date cannot be read. Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>En dato kan ikke læses. Skriv den som 31.12.2026 eller 2026-12-31.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Put quotes around a text that holds the separator.</source>
        <translation>Rækken har flere celler, end der er overskrifter. Sæt anførselstegn om tekst, der indeholder skilletegnet.</translation>
    </message>
    <message>
        <source>The row holds a character that belongs in no text. Save the file again.</source>
        <translation>Rækken indeholder et tegn, der ikke hører til i en tekst. Gem filen igen.</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are headings. The missing ones count as empty.</source>
        <translation>Rækken har færre celler, end der er overskrifter. De manglende regnes som tomme.</translation>
    </message>
    <message>
        <source>The e-mail address is malformed. It is kept, switched off.</source>
        <translation>E-mailadressen er ikke skrevet korrekt. Den beholdes, men er slået fra.</translation>
    </message>
    <message>
        <source>The phone number is malformed. It is kept, switched off.</source>
        <translation>Telefonnummeret er ikke skrevet korrekt. Det beholdes, men er slået fra.</translation>
    </message>
    <message>
        <source>The end is earlier than the one Deskbell knows. The later one stays.</source>
        <translation>Slutdatoen er tidligere end den, Deskbell kender. Den seneste gælder fortsat.</translation>
    </message>
    <message>
        <source>The client has given another answer before, and that one is kept.</source>
        <translation>Klienten har tidligere svaret noget andet, og det svar gælder fortsat.</translation>
    </message>
    <message>
        <source>The consent is neither yes nor no, so it is ignored.</source>
        <translation>Samtykket er hverken ja eller nej, så det springes over.</translation>
    </message>
    <message>
        <source>The type is not known, so the usual one is used.</source>
        <translation>Typen er ukendt, så den sædvanlige bruges.</translation>
    </message>
    <message>
        <source>The language is not known, so it is ignored.</source>
        <translation>Sproget er ukendt, så det springes over.</translation>
    </message>
    <message>
        <source>The start is after the end, so the start is left out.</source>
        <translation>Startdatoen ligger efter slutdatoen, så startdatoen udelades.</translation>
    </message>
    <message>
        <source>The matter is closed or cancelled and stays as it is.</source>
        <translation>Sagen er lukket eller annulleret. Det forbliver den.</translation>
    </message>
    <message>
        <source>Several clients have this name. The oldest is taken.</source>
        <translation>Flere klienter har dette navn. Den ældste bruges.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Navnet er for langt.</translation>
    </message>
    <message>
        <source>The text is too long and is left out.</source>
        <translation>Teksten er for lang og udelades.</translation>
    </message>
    <message>
        <source>Other dates of this list have the month first, so this one may mean two days. Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>Andre datoer på listen har måneden først, så denne kan betyde to forskellige dage. Skriv den som 31.12.2026 eller 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>attempt</name>
    <message>
        <source>Accepted by the server</source>
        <translation>Modtaget af serveren</translation>
    </message>
    <message>
        <source>Not taken: it will be tried again</source>
        <translation>Ikke modtaget: der prøves igen</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Endeligt afvist</translation>
    </message>
    <message>
        <source>No answer after the message had been handed over</source>
        <translation>Intet svar, efter at beskeden var afleveret</translation>
    </message>
    <message>
        <source>The mail account was refused</source>
        <translation>E-mailkontoen blev afvist</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Serveren bad om at vente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>intet svar i tide</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>serveren lukkede forbindelsen</translation>
    </message>
    <message>
        <source>called back before it was handed over</source>
        <translation>kaldt tilbage, før den blev afleveret</translation>
    </message>
    <message>
        <source>the server takes no addresses with letters such as ł or ø</source>
        <translation>serveren tager ikke imod adresser med bogstaver som ł eller ø</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>sms</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AccountForm</name>
    <message>
        <source>a mail account</source>
        <translation>en e-mailkonto</translation>
    </message>
    <message>
        <source>a folder on this computer, for trying out</source>
        <translation>en mappe på denne computer, til afprøvning</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Vælg…</translation>
    </message>
    <message>
        <source>Use your own certificate authority…</source>
        <translation>Brug jeres egen certifikatudsteder…</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>En anden udbyder</translation>
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
        <translation>Ingen, kun denne pc</translation>
    </message>
    <message>
        <source>Messages leave through</source>
        <translation>Beskederne sendes via</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Udbyder</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Server til udgående mail</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Kryptering</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Brugernavn</translation>
    </message>
    <message>
        <source>Messages a minute, at most</source>
        <translation>Beskeder i minuttet, højst</translation>
    </message>
    <message>
        <source>20 is safe almost everywhere. Many providers cut off at 30.</source>
        <translation>20 går godt næsten overalt. Mange udbydere lukker af ved 30.</translation>
    </message>
    <message>
        <source>Your own certificate authority</source>
        <translation>Jeres egen certifikatudsteder</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Vælg certifikatudstederens fil</translation>
    </message>
    <message>
        <source>Your own certificate authority (file)</source>
        <translation>Jeres egen certifikatudsteder (fil)</translation>
    </message>
    <message>
        <source>Only for a server with a certificate that the office or the provider made itself.</source>
        <translation>Kun til en server med et certifikat, som kontoret eller udbyderen selv har lavet.</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Stol ikke på det længere</translation>
    </message>
    <message>
        <source>What clients see</source>
        <translation>Hvad klienterne ser</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Afsendernavn</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Stands where a text says [signature]. Empty: the office&apos;s name and its support address.</source>
        <translation>Står dér, hvor en tekst har [underskrift]. Tomt: kontorets navn og supportadresse.</translation>
    </message>
    <message>
        <source>As a client sees it</source>
        <translation>Sådan ser en klient det</translation>
    </message>
    <message>
        <source>Start my own office…</source>
        <translation>Start mit eget kontor…</translation>
    </message>
    <message>
        <source>Empty: the one that is stored stays</source>
        <translation>Tomt: den gemte adgangskode beholdes</translation>
    </message>
    <message>
        <source>You trust one certificate of this server. Its fingerprint (SHA-256): %1</source>
        <translation>Du stoler på ét bestemt certifikat fra denne server. Dets fingeraftryk (SHA-256): %1</translation>
    </message>
    <message>
        <source>This provider is not known here, so the server is a guess from the address. The provider&apos;s help page names it; everything below can be changed.</source>
        <translation>Udbyderen er ikke kendt her, så serveren er et gæt ud fra adressen. Den rigtige står på udbyderens hjælpeside; alt nedenfor kan ændres.</translation>
    </message>
    <message>
        <source>From: %1 &lt;%2&gt;
…
%3</source>
        <extracomment>How a message begins and ends for the client.</extracomment>
        <translation>Fra: %1 &lt;%2&gt;
…
%3</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Vælg certifikatudstederen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certifikater (*.pem *.crt *.cer);;Alle filer (*)</translation>
    </message>
    <message>
        <source>The sample office cannot use a real mail account, so that nobody is written to by mistake.</source>
        <translation>Eksempelkontoret kan ikke bruge rigtige e-mailkonti, så ingen får en besked ved en fejl.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Actions</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Send påmindelse…</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Pausér automatiske beskeder…</translation>
    </message>
    <message>
        <source>Resume automatic messages</source>
        <translation>Genoptag automatiske beskeder</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Hvorfor ikke?…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatiseringer</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importér…</translation>
    </message>
    <message>
        <source>Switch all sending off</source>
        <translation>Slå al afsendelse fra</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Start sendetjenesten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Handlinger for %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Ny sag…</translation>
    </message>
    <message>
        <source>Client asked to stop…</source>
        <translation>Klienten har bedt om stop…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Ny klient…</translation>
    </message>
    <message>
        <source>New automation…</source>
        <translation>Ny automatisering…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a menu entry that is not possible now, and why: &quot;Send reminder… · no open matter&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>choose a client first</source>
        <translation>vælg først en klient</translation>
    </message>
    <message>
        <source>paused already</source>
        <translation>allerede på pause</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>ikke på pause</translation>
    </message>
    <message>
        <source>nothing is sent any more</source>
        <translation>der sendes ikke længere noget</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Opmærksomhed</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Efterslæb</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ActivityTab</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Søg i aktiviteter</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Søg i det, der er sket</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Only what was sent</source>
        <translation>Kun det, der er sendt</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>matter type, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>sendetjenesten</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>en import</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Intet passer til ”%1”</translation>
    </message>
    <message>
        <source>What is shown under this filter was searched.</source>
        <translation>Der er søgt i det, der vises med dette filter.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Nothing was sent to this client</source>
        <translation>Der er ikke sendt noget til klienten</translation>
    </message>
    <message>
        <source>An entry stands here only after a message has really left.</source>
        <translation>Her står først noget, når en besked virkelig er afsendt.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Der er ikke sket noget endnu</translation>
    </message>
    <message>
        <source>What is sent, what is not and why, and every change will be told here.</source>
        <translation>Her kan du læse, hvad der sendes, hvad der ikke sendes og hvorfor, og alle ændringer.</translation>
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
        <translation>Lad %1 få beskeder igen</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Tillad igen</translation>
    </message>
    <message>
        <source>Why: what the client said, and how</source>
        <translation>Hvorfor: hvad klienten sagde, og hvordan</translation>
    </message>
    <message>
        <source>The client&apos;s channels and consents stay as they are.</source>
        <translation>Klientens kanaler og samtykker forbliver, som de er.</translation>
    </message>
    <message>
        <source>%1 may get messages again.</source>
        <translation>%1 må få beskeder igen.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it since %1. Noted by %2: %3</source>
        <translation>Der er ikke sendt noget til den siden %1. Noteret af %2: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Attention</name>
    <message>
        <source>E-mail has stopped</source>
        <translation>E-mail er stoppet</translation>
    </message>
    <message>
        <source>Sending is held</source>
        <translation>Afsendelse holdes tilbage</translation>
    </message>
    <message>
        <source>Somebody must look at it: open Deskbell.</source>
        <translation>Nogen skal se på det: åbn Deskbell.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages need attention</source>
        <translation>
            <numerusform>%n besked kræver opmærksomhed</numerusform>
            <numerusform>%n beskeder kræver opmærksomhed</numerusform>
        </translation>
    </message>
    <message>
        <source>“Today” in Deskbell shows which, and why.</source>
        <translation>”I dag” i Deskbell viser hvilke og hvorfor.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AttentionGroups</name>
    <message>
        <source>May have arrived</source>
        <translation>Måske nået frem</translation>
    </message>
    <message>
        <source>These messages may have reached the client: they were handed over, and then the line broke before the mail server had answered. Deskbell never sends them again by itself. Ask the client, or look into the mailbox of the office, then say what you found.</source>
        <translation>Disse beskeder er måske nået frem til klienten: de blev afleveret, og så blev forbindelsen afbrudt, før mailserveren havde svaret. Deskbell sender dem aldrig igen af sig selv. Spørg klienten, eller se i kontorets postkasse, og angiv så, hvad du har fundet ud af.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>No usable address</source>
        <translation>Ingen adresse, der kan bruges</translation>
    </message>
    <message>
        <source>These clients cannot be reached. Add or correct an address, and the message goes by itself.</source>
        <translation>Disse klienter kan ikke nås. Tilføj eller ret en adresse, så sendes beskeden af sig selv.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Noget mangler</translation>
    </message>
    <message>
        <source>The text needs something that is empty for these clients. Fill it in, and the message goes by itself.</source>
        <translation>Teksten kræver noget, der er tomt for disse klienter. Udfyld det, så sendes beskeden af sig selv.</translation>
    </message>
    <message>
        <source>Automation is off</source>
        <translation>Automatiseringen er slået fra</translation>
    </message>
    <message>
        <source>Their automation is switched off. When it is on again, what still makes sense goes.</source>
        <translation>Deres automatisering er slået fra. Når den slås til igen, sendes det, der stadig giver mening.</translation>
    </message>
    <message>
        <source>E-mail does not work</source>
        <translation>E-mail virker ikke</translation>
    </message>
    <message>
        <source>Nothing can leave until the mail account works. Then what still makes sense goes.</source>
        <translation>Der sendes intet, før e-mailkontoen virker. Så sendes det, der stadig giver mening.</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Afsendelse er slået fra</translation>
    </message>
    <message>
        <source>All sending is switched off. When it is on again, what still makes sense goes.</source>
        <translation>Al afsendelse er slået fra. Når den slås til igen, sendes det, der stadig giver mening.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uret</translation>
    </message>
    <message>
        <source>This computer&apos;s clock has jumped. When somebody says that it is right, what still makes sense goes.</source>
        <translation>Uret på denne computer sprang. Når nogen siger, at det går rigtigt, sendes det, der stadig giver mening.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Ikke bekræftet</translation>
    </message>
    <message>
        <source>This office was restored or copied. Nothing is sent until somebody has said how to go on.</source>
        <translation>Disse data er gendannet eller kopieret. Der sendes intet, før nogen har valgt, hvordan I går videre.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andre grunde</translation>
    </message>
    <message>
        <source>Open one to see what is in the way and what helps.</source>
        <translation>Åbn en for at se, hvad der er i vejen, og hvad der hjælper.</translation>
    </message>
    <message>
        <source>The mail server refused these for good. Correct the address, then send it again; or leave it.</source>
        <translation>Mailserveren har endeligt afvist disse. Ret adressen, og send dem så igen; eller lad dem ligge.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AttentionPage</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Hvad man ved</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Søg i beskeder</translation>
    </message>
    <message>
        <source>Search client, matter or address</source>
        <translation>Søg efter klient, sag eller adresse</translation>
    </message>
    <message>
        <source>Messages that wait for you</source>
        <translation>Beskeder, der venter på dig</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kræver opmærksomhed</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Åbn besked</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Åbn klient</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Nåede frem</translation>
    </message>
    <message>
        <source>Send again – may arrive twice…</source>
        <translation>Send igen – kan komme to gange…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad ligge</translation>
    </message>
    <message>
        <source>It stays unknown, is not sent again, and leaves this page. The log says who decided that.</source>
        <translation>Den forbliver uafklaret, sendes ikke igen og forsvinder fra denne side. Loggen siger, hvem der besluttede det.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send igen</translation>
    </message>
    <message>
        <source>Tick those you know more about.</source>
        <translation>Sæt flueben ved dem, du ved mere om.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Intet venter på dig</translation>
    </message>
    <message>
        <source>Messages that cannot go by themselves, or whose outcome nobody knows, are listed here.</source>
        <translation>Her står beskeder, der ikke kan sendes af sig selv, og beskeder, hvis udfald ingen kender.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Vis i dag</translation>
    </message>
    <message>
        <source>No message matches “%1”</source>
        <translation>Ingen besked passer til ”%1”</translation>
    </message>
    <message>
        <source>Clients, matters and addresses were searched.</source>
        <translation>Der er søgt i klienter, sager og adresser.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Left %1, then no answer</source>
        <translation>Afsendt %1, derefter intet svar</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <extracomment>what is known of a message that was tried several times</extracomment>
        <translation>%1 (forsøg %2)</translation>
    </message>
    <message>
        <source>The mail server said nothing more.</source>
        <translation>Mailserveren sagde ikke mere.</translation>
    </message>
    <message>
        <source>the message to %1</source>
        <translation>beskeden til %1</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n messages arrived.</source>
        <translation>
            <numerusform>Noteret: %n besked nåede frem.</numerusform>
            <numerusform>Noteret: %n beskeder nåede frem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left at that: %n messages stay unknown and are not sent again.</source>
        <translation>
            <numerusform>Ladt ligge: %n besked forbliver uafklaret og sendes ikke igen.</numerusform>
            <numerusform>Ladt ligge: %n beskeder forbliver uafklarede og sendes ikke igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages are queued.</source>
        <translation>
            <numerusform>%n ny besked er sat i kø.</numerusform>
            <numerusform>%n nye beskeder er sat i kø.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays refused, is not sent again, and leaves this page. The log says who decided that.</source>
        <translation>Den forbliver afvist, sendes ikke igen og forsvinder fra denne side. Loggen siger, hvem der besluttede det.</translation>
    </message>
    <message>
        <source>Tick those to be dealt with.</source>
        <translation>Sæt flueben ved dem, du vil tage dig af.</translation>
    </message>
    <message numerus="yes">
        <source>Left at that: %n messages stay refused and are not sent again.</source>
        <translation>
            <numerusform>Ladt ligge: %n besked forbliver afvist og sendes ikke igen.</numerusform>
            <numerusform>Ladt ligge: %n beskeder forbliver afvist og sendes ikke igen.</numerusform>
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
        <translation>Handlinger for %1</translation>
    </message>
    <message>
        <source>Automation %1</source>
        <translation>Automatisering %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Slå fra</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Slå til</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Hvorfor ikke?…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplikér…</translation>
    </message>
    <message>
        <source>Edit its text…</source>
        <translation>Redigér dens tekst…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Fjern…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationEditor</name>
    <message>
        <source>Automations ›</source>
        <translation>Automatiseringer ›</translation>
    </message>
    <message>
        <source>This automation</source>
        <translation>Denne automatisering</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Kassér ændringer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Back to automations</source>
        <translation>Tilbage til automatiseringer</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatisering</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Ny automatisering</translation>
    </message>
    <message>
        <source>Automations, %1</source>
        <translation>Automatiseringer, %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this automation meanwhile. It now says: “%1”</source>
        <translation>En anden har imens ændret denne automatisering. Nu lyder den: ”%1”</translation>
    </message>
    <message>
        <source>Somebody else has removed this automation meanwhile.</source>
        <translation>En anden har imens fjernet denne automatisering.</translation>
    </message>
    <message>
        <source>Keep it as a new one</source>
        <translation>Behold den som en ny</translation>
    </message>
    <message>
        <source>Save it as a new one?</source>
        <translation>Gem den som en ny?</translation>
    </message>
    <message>
        <source>Save over their changes?</source>
        <translation>Gem oven i den andens ændringer?</translation>
    </message>
    <message>
        <source>Somebody else has changed this automation meanwhile. What they saved is then gone.</source>
        <translation>En anden har imens ændret denne automatisering. Det, den anden gemte, går så tabt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation>Gem som en ny</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Gem min</translation>
    </message>
    <message>
        <source>Works from today.</source>
        <translation>Virker fra i dag.</translation>
    </message>
    <message>
        <source>“%1” is not saved. %2</source>
        <translation>”%1” er ikke gemt. %2</translation>
    </message>
    <message>
        <source>“%1” is saved. %2</source>
        <translation>”%1” er gemt. %2</translation>
    </message>
    <message>
        <source>Use their version</source>
        <translation>Brug den andens udgave</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationForm</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>E-mail, else SMS</source>
        <translation>E-mail, ellers sms</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Begge</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Kræves ikke</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>For this automation</source>
        <translation>Til denne automatisering</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Send alligevel</translation>
    </message>
    <message>
        <source>Wait for the next day</source>
        <translation>Vent til næste dag</translation>
    </message>
    <message>
        <source>All of their addresses</source>
        <translation>Alle deres adresser</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Kun den første</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Redigér tekst…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation>Hvad der starter den</translation>
    </message>
    <message>
        <source>Days before the end</source>
        <translation>Dage før udløb</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typer</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Vej</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Time and hours</source>
        <translation>Klokkeslæt og tidsrum</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Vælg en tekst</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Ugedage</translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation>På helligdage</translation>
    </message>
    <message>
        <source>At which addresses</source>
        <translation>På hvilke adresser</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <source>Earliest hour</source>
        <translation>Tidligste klokkeslæt</translation>
    </message>
    <message>
        <source>only between</source>
        <extracomment>between a time and two others: 08:00 only between 08:00 and 20:00</extracomment>
        <translation>kun mellem</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two times</comment>
        <translation>og</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Færre indstillinger</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Hvem der får den</translation>
    </message>
    <message>
        <source>Before this hour</source>
        <translation>Før dette klokkeslæt</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Flere indstillinger</translation>
    </message>
    <message>
        <source>If left empty: named after what it does</source>
        <translation>Tomt: får navn efter det, den gør</translation>
    </message>
    <message>
        <source>How many days late it may go when this PC was off</source>
        <translation>Hvor mange dage for sent den stadig må sendes, når pc&apos;en har været slukket</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationReading</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopi)</translation>
    </message>
    <message>
        <source>Choose at least one type: what this automation looks at.</source>
        <translation>Vælg mindst én type: det er dem, automatiseringen ser på.</translation>
    </message>
    <message>
        <source>This office has no type “%1” any more. Take it out.</source>
        <translation>Kontoret har ikke længere nogen type med navnet ”%1”. Fjern den.</translation>
    </message>
    <message>
        <source>Choose the text that clients will read.</source>
        <translation>Vælg den tekst, som klienterne skal læse.</translation>
    </message>
    <message>
        <source>There is no text “%1” any more. Choose another.</source>
        <translation>Der er ikke længere nogen tekst med navnet ”%1”. Vælg en anden.</translation>
    </message>
    <message>
        <source>From %1 to %2 leaves no time to send. Let the first time be before the second.</source>
        <translation>Fra %1 til %2 giver ingen tid til at sende. Lad det første klokkeslæt ligge før det andet.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3, so no message could go at that time. Choose a time within, or other hours.</source>
        <translation>%1 ligger ikke mellem %2 og %3, så der kan ikke sendes beskeder på det tidspunkt. Vælg et klokkeslæt inden for tidsrummet eller et andet tidsrum.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Vælg mindst én ugedag.</translation>
    </message>
    <message>
        <source>The office has no country, so its holidays are not known. Choose “Send all the same”, or give the office its country.</source>
        <translation>Kontoret har intet land, så dets helligdage er ikke kendt. Vælg ”Send alligevel”, eller angiv kontorets land.</translation>
    </message>
    <message>
        <source>The holidays of the office’s country are not known. Choose “Send all the same”.</source>
        <translation>Helligdagene i kontorets land er ikke kendt. Vælg ”Send alligevel”.</translation>
    </message>
    <message>
        <source>Choose at least one: nobody would hear anything.</source>
        <translation>Vælg mindst én: ellers får ingen besked.</translation>
    </message>
    <message>
        <source>When it is made</source>
        <translation>Når den oprettes</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Når den begynder</translation>
    </message>
    <message>
        <source>When it changes</source>
        <translation>Når den ændres</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Før den begynder</translation>
    </message>
    <message>
        <source>Before it ends</source>
        <translation>Før den udløber</translation>
    </message>
    <message>
        <source>While it is open</source>
        <translation>Mens den er åben</translation>
    </message>
    <message>
        <source>When staff ask for it</source>
        <translation>Når en medarbejder beder om det</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationsPage</name>
    <message>
        <source>Search automations</source>
        <translation>Søg i automatiseringer</translation>
    </message>
    <message>
        <source>Search name or sentence</source>
        <translation>Søg efter navn eller sætning</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatiseringer</translation>
    </message>
    <message>
        <source>No automations yet</source>
        <translation>Ingen automatiseringer endnu</translation>
    </message>
    <message>
        <source>No automation matches “%1”</source>
        <translation>Ingen automatisering passer til ”%1”</translation>
    </message>
    <message>
        <source>Names and sentences were searched.</source>
        <translation>Der er søgt i navne og sætninger.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>Off since %1. Nothing is sent by it; what was owed meanwhile is not caught up.</source>
        <translation>Siden %1 har den været slået fra. Den sender intet, og det, der skulle være sendt imens, indhentes ikke.</translation>
    </message>
    <message>
        <source>Off. Nothing is sent by it.</source>
        <translation>Slået fra. Den sender intet.</translation>
    </message>
    <message>
        <source>Used when somebody presses “Send reminder”.</source>
        <translation>Bruges, når nogen trykker på ”Send påmindelse”.</translation>
    </message>
    <message>
        <source>This form works from %1. Until then: %2</source>
        <translation>Fra %1 gælder denne udformning. Indtil da: %2</translation>
    </message>
    <message>
        <source>Works from tomorrow.</source>
        <translation>Virker fra i morgen.</translation>
    </message>
    <message>
        <source>Works from %1.</source>
        <translation>Fra %1 virker den.</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>”%1” er slået til.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>”%1” er slået fra.</translation>
    </message>
    <message>
        <source>+ New automation</source>
        <translation>+ Ny automatisering</translation>
    </message>
    <message>
        <source>An automation says when clients hear from you, and what.</source>
        <translation>En automatisering bestemmer, hvornår klienterne hører fra jer, og hvad de får at vide.</translation>
    </message>
    <message>
        <source>Changed in the editor and not saved yet.</source>
        <translation>Ændret under redigering og ikke gemt endnu.</translation>
    </message>
    <message numerus="yes">
        <source>In the coming week it would write to %n clients; they hear nothing from it then.</source>
        <translation>
            <numerusform>I den kommende uge ville den skrive til %n klient, som så ikke hører noget fra den.</numerusform>
            <numerusform>I den kommende uge ville den skrive til %n klienter, som så ikke hører noget fra den.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the coming week it would write to nobody.</source>
        <translation>I den kommende uge ville den ikke skrive til nogen.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Fjern ”%1”?</translation>
    </message>
    <message>
        <source>What it sent stays in the activity log.</source>
        <translation>Det, den har sendt, bliver stående i aktivitetsloggen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>Remove automation</source>
        <translation>Fjern automatiseringen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>”%1” er fjernet.</translation>
    </message>
    <message>
        <source>It has never been on yet. Read its sentence, then switch it on.</source>
        <translation>Den har endnu ikke været i brug. Læs, hvad der står i den, og slå den så til.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Taget</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Kontrolleret</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Gendan…</translation>
    </message>
    <message>
        <source>Read whole</source>
        <translation>Læst helt igennem</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ikke kontrolleret</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>sikkerhedskopien fra den %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::BulkReport</name>
    <message numerus="yes">
        <source>The others were done; %n were not:</source>
        <translation>
            <numerusform>%n blev ikke gennemført; det gjorde resten:</numerusform>
            <numerusform>%n blev ikke gennemført; det gjorde resten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done:</source>
        <translation>Intet blev gennemført:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a client, and why nothing was done about the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CatchUpPage</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påmindelse</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Skulle være sendt</translation>
    </message>
    <message>
        <source>Why it did not go</source>
        <translation>Hvorfor den ikke blev sendt</translation>
    </message>
    <message>
        <source>Search what was missed</source>
        <translation>Søg i det, der er glippet</translation>
    </message>
    <message>
        <source>Search client, matter or automation</source>
        <translation>Søg efter klient, sag eller automatisering</translation>
    </message>
    <message>
        <source>Tick those to be dealt with.</source>
        <translation>Sæt flueben ved dem, du vil tage dig af.</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Hvad der er glippet</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Efterslæb</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send nu</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Åbn klient</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Send påmindelse…</translation>
    </message>
    <message>
        <source>It is not sent and leaves this list. The log says who decided that.</source>
        <translation>Den sendes ikke og forsvinder fra listen. Loggen siger, hvem der besluttede det.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>Send %n nu</numerusform>
            <numerusform>Send %n nu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missed matches “%1”</source>
        <translation>Intet, der er glippet, passer til ”%1”</translation>
    </message>
    <message>
        <source>Clients, matters and automations were searched.</source>
        <translation>Der er søgt i klienter, sager og automatiseringer.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Nothing was missed in this time</source>
        <translation>Intet er glippet i denne periode</translation>
    </message>
    <message>
        <source>Reminders that fell due while nothing was sent, and are too late by now, stay here until somebody deals with them.</source>
        <translation>Her står de påmindelser, der skulle være sendt, mens ingen sendte, og som det nu er for sent at sende. De bliver stående, til nogen tager sig af dem.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Se længere tilbage</translation>
    </message>
    <message>
        <source>what %1 missed</source>
        <translation>det, %1 ikke fik</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are left at that.</source>
        <translation>
            <numerusform>%n påmindelse er sprunget over.</numerusform>
            <numerusform>%n påmindelser er sprunget over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are on the list again.</source>
        <translation>
            <numerusform>%n påmindelse er på listen igen.</numerusform>
            <numerusform>%n påmindelser er på listen igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are queued.</source>
        <translation>
            <numerusform>%n besked er sat i kø.</numerusform>
            <numerusform>%n beskeder er sat i kø.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what one automation missed for a matter only the newest goes, in place of the older ones.</source>
        <translation>Af det, som én automatisering har forsømt i en sag, sendes kun det nyeste i stedet for det ældre.</translation>
    </message>
    <message>
        <source>Send only the newest (%1)</source>
        <translation>Send kun de nyeste (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are queued, only the newest of each matter.</source>
        <translation>
            <numerusform>%n besked er sat i kø, kun sagens nyeste.</numerusform>
            <numerusform>%n beskeder er sat i kø, kun den nyeste i hver sag.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CellModel</name>
    <message>
        <source>Actions for %1</source>
        <translation>Handlinger for %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handlinger</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ChannelState</name>
    <message>
        <source>E-mail is not set up</source>
        <translation>E-mail er ikke sat op</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until an account stands here and works.</source>
        <translation>Intet forlader denne computer, før der er en konto her, og den virker.</translation>
    </message>
    <message>
        <source>E-mail is switched off</source>
        <translation>E-mail er slået fra</translation>
    </message>
    <message>
        <source>What falls due by e-mail waits until it is on again.</source>
        <translation>Det, der skulle sendes på e-mail, venter, til e-mail er slået til igen.</translation>
    </message>
    <message>
        <source>E-mail has been stopped since %1</source>
        <translation>E-mail har været stoppet siden %1</translation>
    </message>
    <message>
        <source>E-mail has stopped</source>
        <translation>E-mail er stoppet</translation>
    </message>
    <message>
        <source>Messages go to a folder</source>
        <translation>Beskederne lægges i en mappe</translation>
    </message>
    <message>
        <source>For trying out: each message becomes a file on this computer, and nobody gets it.</source>
        <translation>Til afprøvning: hver besked bliver til en fil på denne computer, og ingen får den.</translation>
    </message>
    <message>
        <source>E-mail is on</source>
        <translation>E-mail er slået til</translation>
    </message>
    <message>
        <source>Messages leave as %1 through %2.</source>
        <translation>Beskederne sendes fra %1 via %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait. Those that still make sense go when it works again.</source>
        <translation>
            <numerusform>%n besked venter og sendes, når det virker igen, hvis den stadig giver mening.</numerusform>
            <numerusform>%n beskeder venter og sendes, når det virker igen, hvis de stadig giver mening.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CheckStep</name>
    <message>
        <source>Row</source>
        <translation>Række</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Søg i rækkerne</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Søg efter navn eller nummer</translation>
    </message>
    <message>
        <source>What the import does, row by row</source>
        <translation>Hvad importen gør, række for række</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Importen blev stoppet. Intet er ændret.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were read.</source>
        <translation>
            <numerusform>%1 række er læst.</numerusform>
            <numerusform>%1 rækker er læst.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what importing them does; nothing has been changed yet.</source>
        <translation>Her ser du, hvad importen vil gøre. Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>There is nothing to import: what can be taken is known already.</source>
        <translation>Der er intet at importere: det, der kan bruges, er allerede kendt.</translation>
    </message>
    <message>
        <source>Types that are not known here: %1. They count as “%2” until you say what they are.</source>
        <translation>Typer, der ikke er kendt her: %1. De regnes som ”%2”, indtil du siger, hvad de er.</translation>
    </message>
    <message>
        <source>Say what they are…</source>
        <translation>Sig, hvad de er…</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>intet navn</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>De første %1 af %2 vises.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Intet fundet</translation>
    </message>
    <message>
        <source>Only the rows listed here are searched.</source>
        <translation>Der søges kun i de rækker, der vises her.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>No row can be imported. Look why below; if a column is wrong, go back to the columns.</source>
        <translation>Ingen række kan importeres. Se nedenfor hvorfor. Hvis en kolonne er forkert, så gå tilbage til kolonnerne.</translation>
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
        <translation>Vælg en sikkerhedskopi</translation>
    </message>
    <message>
        <source>No backup was found beside the office. Perhaps there is one on another disk.</source>
        <translation>Der blev ikke fundet nogen sikkerhedskopi ved siden af kontorets fil. Måske ligger der en på en anden disk.</translation>
    </message>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Vælg den sikkerhedskopi, som kontoret skal gendannes fra.</translation>
    </message>
    <message>
        <source>From another place…</source>
        <translation>Fra et andet sted…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Hvilken sikkerhedskopi?</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Sikkerhedskopier (*.db);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientEditor</name>
    <message>
        <source>Edit client</source>
        <translation>Redigér klient</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Tilføj klient</translation>
    </message>
    <message>
        <source>This client is active</source>
        <translation>Klienten er aktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Salutation, as letters begin</source>
        <translation>Tiltale, som breve begynder med</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Klientnummer</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Beskedernes sprog</translation>
    </message>
    <message>
        <source>Active: messages may go</source>
        <translation>Aktiv: beskeder må sendes</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigér %1</translation>
    </message>
    <message>
        <source>This client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave: copy what you need.</source>
        <translation>Klienten er imens blevet fjernet, så intet kan gemmes. Det, du har skrevet, bliver stående, til du går herfra: kopiér det, du skal bruge.</translation>
    </message>
    <message>
        <source>Somebody changed this client while it was open here. What you typed is kept and not saved yet:</source>
        <translation>En anden har ændret klienten, mens den var åben her. Det, du har skrevet, er bevaret, men ikke gemt endnu:</translation>
    </message>
    <message>
        <source>%1 changed this client while it was open here. What you typed is kept and not saved yet:</source>
        <extracomment>%1 is a colleague&apos;s name</extracomment>
        <translation>%1 har ændret klienten, mens den var åben her. Det, du har skrevet, er bevaret, men ikke gemt endnu:</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tiltale</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Kontaktoplysning</translation>
    </message>
    <message>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientFile</name>
    <message>
        <source>the client is inactive</source>
        <translation>klienten er inaktiv</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>ingen adresse, der kan bruges</translation>
    </message>
    <message>
        <source>no open matter</source>
        <translation>ingen åben sag</translation>
    </message>
    <message>
        <source>this type is never reminded by hand</source>
        <translation>denne type påmindes aldrig manuelt</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientListPage</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nås via</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Næste sag</translation>
    </message>
    <message>
        <source>Last and next</source>
        <translation>Seneste og næste</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Søg efter klienter</translation>
    </message>
    <message>
        <source>Search name, address, phone or policy</source>
        <translation>Søg efter navn, adresse, telefon eller police</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Ending in 30 days</source>
        <translation>Udløber inden 30 dage</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kræver opmærksomhed</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Kan ikke nås</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>På pause</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>No client matches “%1”</source>
        <translation>Ingen klient passer til ”%1”</translation>
    </message>
    <message>
        <source>Names, addresses, phone numbers and policy numbers were searched.</source>
        <translation>Der er søgt i navne, adresser, telefonnumre og policenumre.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ingen her</translation>
    </message>
    <message>
        <source>No client is in this list at the moment.</source>
        <translation>Der er ingen klienter på denne liste lige nu.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Vis alle klienter</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Ingen klienter endnu</translation>
    </message>
    <message>
        <source>Import the list you already have: a CSV file with names, addresses, policies and their end dates.</source>
        <translation>Importér den liste, I allerede har: en CSV-fil med navne, adresser, policer og deres slutdatoer.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importér en liste…</translation>
    </message>
    <message>
        <source>No address that can be used</source>
        <translation>Ingen adresse, der kan bruges</translation>
    </message>
    <message>
        <source>No open matter that ends</source>
        <translation>Ingen åben sag, der udløber</translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation>%1 · udløber %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Intet endnu</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Asked to hear nothing more</source>
        <translation>Har bedt om ikke at høre mere</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientPage</name>
    <message>
        <source>Clients ›</source>
        <translation>Klienter ›</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Hvorfor ikke?…</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Send påmindelse…</translation>
    </message>
    <message>
        <source>Actions for this client</source>
        <translation>Handlinger for klienten</translation>
    </message>
    <message>
        <source>Back to clients</source>
        <translation>Tilbage til klienter</translation>
    </message>
    <message>
        <source>Parts of this client</source>
        <translation>Klientens faner</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Underretninger</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivitet</translation>
    </message>
    <message>
        <source>Consent never asked</source>
        <translation>Aldrig spurgt om samtykke</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Samtykke givet</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtykke trukket tilbage</translation>
    </message>
    <message>
        <source>Matters %1</source>
        <translation>Sager %1</translation>
    </message>
    <message>
        <source>Automatic messages are paused until %1.</source>
        <translation>Indtil %1 er automatiske beskeder på pause.</translation>
    </message>
    <message>
        <source>Automatic messages are paused until %1: %2</source>
        <translation>Automatiske beskeder er på pause til %1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Genoptag</translation>
    </message>
    <message>
        <source>This client is inactive: nothing is sent.</source>
        <translation>Klienten er inaktiv: der sendes intet.</translation>
    </message>
    <message>
        <source>This client cannot be reached: there is no address that can be used.</source>
        <translation>Klienten kan ikke nås: der er ingen adresse, der kan bruges.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Tilføj en adresse</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Eksempel</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>This client is not there any more.</source>
        <translation>Klienten findes ikke længere.</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>Har bedt om stop</translation>
    </message>
    <message>
        <source>Asked on %1 to hear nothing more (%2). Nothing is sent.</source>
        <extracomment>since when, how the client said so</extracomment>
        <translation>Bad den %1 om ikke at høre mere (%2). Der sendes intet.</translation>
    </message>
    <message>
        <source>Make active…</source>
        <translation>Gør aktiv…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientPreview</name>
    <message>
        <source>Previous client</source>
        <translation>Forrige klient</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Næste klient</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kortest</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisk</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Længst</translation>
    </message>
    <message>
        <source>A client with the shortest, a typical or the longest text</source>
        <translation>En klient med den korteste, en typisk eller den længste tekst</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formateret</translation>
    </message>
    <message>
        <source>Which form of the message</source>
        <translation>Hvilken udgave af beskeden</translation>
    </message>
    <message>
        <source>The text as this client reads it</source>
        <translation>Teksten, som denne klient læser den</translation>
    </message>
    <message>
        <source>The formatted text as this client reads it</source>
        <translation>Den formaterede tekst, som denne klient læser den</translation>
    </message>
    <message>
        <source>What clients will read</source>
        <translation>Hvad klienterne vil læse</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>a client, and the how many-th of how many</extracomment>
        <translation>%1 · %2 af %3</translation>
    </message>
    <message>
        <source>Choose a text, and a client’s message stands here.</source>
        <translation>Vælg en tekst, så vises en klients besked her.</translation>
    </message>
    <message>
        <source>No client has an open matter of these types, so there is nobody to show it for.</source>
        <translation>Ingen klient har en åben sag af disse typer, så der er ingen at vise den for.</translation>
    </message>
    <message>
        <source>For this client [%1] is empty, so the message would wait until it is filled in.</source>
        <translation>For denne klient er [%1] tom, så beskeden ville vente, til den er udfyldt.</translation>
    </message>
    <message numerus="yes">
        <source>For %n clients “%1” is empty.</source>
        <translation>
            <numerusform>For %n klient er ”%1” tom.</numerusform>
            <numerusform>For %n klienter er ”%1” tom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n clients something is empty: %1.</source>
        <translation>
            <numerusform>For %n klient er noget tomt: %1.</numerusform>
            <numerusform>For %n klienter er noget tomt: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Vis dem</translation>
    </message>
    <message>
        <source>No client reads this language yet. This is how it would look for a client of another language.</source>
        <translation>Ingen klient læser dette sprog endnu. Sådan ville det se ud for en klient med et andet sprog.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClosingDialog</name>
    <message>
        <source>Close Deskbell</source>
        <translation>Luk Deskbell</translation>
    </message>
    <message>
        <source>Start the sender whenever I log in to this computer</source>
        <translation>Start sendetjenesten, hver gang jeg logger på denne computer</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are due %1; this computer must be on</source>
        <translation>
            <numerusform>%n besked skal sendes %1; computeren skal være tændt</numerusform>
            <numerusform>%n beskeder skal sendes %1; computeren skal være tændt</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender goes on without this window, as long as this computer is on and you are logged in.</source>
        <translation>Sendetjenesten fortsætter uden dette vindue, så længe computeren er tændt, og du er logget på.</translation>
    </message>
    <message numerus="yes">
        <source>The sender is not running, and %n messages are due %1</source>
        <translation>
            <numerusform>Sendetjenesten kører ikke, og %n besked skal sendes %1</numerusform>
            <numerusform>Sendetjenesten kører ikke, og %n beskeder skal sendes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not go before it runs. It works without this window, as long as this computer is on and you are logged in.</source>
        <translation>Der sendes intet, før den kører. Den virker uden dette vindue, så længe computeren er tændt, og du er logget på.</translation>
    </message>
    <message>
        <source>Start the sender and close</source>
        <translation>Start sendetjenesten, og luk</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv her</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Vis ikke dette igen</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ColumnsStep</name>
    <message>
        <source>&amp;Remember this for the next list with the same headings</source>
        <translation>&amp;Husk det til den næste liste med de samme overskrifter</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Forrige</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Forrige række</translation>
    </message>
    <message>
        <source>&amp;Following</source>
        <translation>&amp;Næste</translation>
    </message>
    <message>
        <source>Following row</source>
        <translation>Næste række</translation>
    </message>
    <message>
        <source>What the row becomes</source>
        <translation>Hvad rækken bliver til</translation>
    </message>
    <message>
        <source>This is how it was chosen for the last list with these headings.</source>
        <translation>Sådan blev det valgt til den seneste liste med disse overskrifter.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolonne i filen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad den er</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more columns, which are left out</source>
        <translation>
            <numerusform>og %1 kolonne mere, som udelades</numerusform>
            <numerusform>og %1 kolonner mere, som udelades</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolonne %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Hvad ”%1” er</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>tom i de første rækker</translation>
    </message>
    <message>
        <source>Another column is this already. Leave one of them out.</source>
        <translation>En anden kolonne er allerede valgt til dette. Udelad en af dem.</translation>
    </message>
    <message>
        <source>Say below which column it is: the client&apos;s name, or first and last name.</source>
        <translation>Vælg nedenfor, hvilken kolonne det er: klientens navn eller for- og efternavn.</translation>
    </message>
    <message>
        <source>Say below which column it is.</source>
        <translation>Vælg nedenfor, hvilken kolonne det er.</translation>
    </message>
    <message>
        <source>Row %1 becomes</source>
        <translation>Række %1 bliver til</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>General consent</source>
        <translation>Generelt samtykke</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>an automation</comment>
        <translation>Til ”%1”</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurgt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>%1 · since %2 · %3</source>
        <extracomment>the answer, since when, how it was given</extracomment>
        <translation>%1 · siden %2 · %3</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Registrér svaret…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ændr…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a consent, what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>day, what happened, who noted it</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Older ones stand in the activity log.</source>
        <translation>Ældre svar står i aktivitetsloggen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Yes, the client agrees</source>
        <translation>Ja, klienten giver samtykke</translation>
    </message>
    <message>
        <source>No, the client does not agree</source>
        <translation>Nej, klienten giver ikke samtykke</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurgt</translation>
    </message>
    <message>
        <source>What the client answered</source>
        <translation>Hvad klienten svarede</translation>
    </message>
    <message>
        <source>How the client said it: paper form, phone call, e-mail</source>
        <translation>Hvordan klienten sagde det: papirblanket, telefon, e-mail</translation>
    </message>
    <message>
        <source>Source and day stay in the activity log: they are the proof.</source>
        <translation>Kilde og dag bliver stående i aktivitetsloggen: de er beviset.</translation>
    </message>
    <message>
        <source>Consent of %1 to “%2”</source>
        <translation>Samtykke fra %1 til ”%2”</translation>
    </message>
    <message>
        <source>General consent of %1</source>
        <translation>Generelt samtykke fra %1</translation>
    </message>
    <message>
        <source>Not asked · there has been an answer</source>
        <translation>Ikke spurgt · der er givet et svar tidligere</translation>
    </message>
    <message>
        <source>Noted: the client agrees.</source>
        <translation>Noteret: klienten giver samtykke.</translation>
    </message>
    <message>
        <source>Noted: the client does not agree.</source>
        <translation>Noteret: klienten giver ikke samtykke.</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>Den dag, det blev sagt</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactPointsCard</name>
    <message>
        <source>Contact points</source>
        <translation>Kontaktoplysninger</translation>
    </message>
    <message>
        <source>Add an e-mail address…</source>
        <translation>Tilføj en e-mailadresse…</translation>
    </message>
    <message>
        <source>Add a phone number…</source>
        <translation>Tilføj et telefonnummer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>Edit the client and its contact points</source>
        <translation>Redigér klienten og kontaktoplysningerne</translation>
    </message>
    <message>
        <source>None yet: this client cannot be reached.</source>
        <translation>Ingen endnu: klienten kan ikke nås.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>whose address it is, the language its messages are in</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Tillad igen…</translation>
    </message>
    <message>
        <source>Let %1 get messages again</source>
        <translation>Lad %1 få beskeder igen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Ret…</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Ret %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Brug %1</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>%1 bruges igen.</translation>
    </message>
    <message>
        <source>%1 is not used any more.</source>
        <translation>%1 bruges ikke længere.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it since %1: %2</source>
        <translation>Siden %1 sendes der intet til den: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactRow</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>Som klienten</translation>
    </message>
    <message>
        <source>E-mail address %1</source>
        <translation>E-mailadressen %1</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Telefonnummeret %1</translation>
    </message>
    <message>
        <source>Country of phone number %1</source>
        <translation>Land for telefonnummeret %1</translation>
    </message>
    <message>
        <source>Role of: %1</source>
        <comment>of an address</comment>
        <translation>Rolle for: %1</translation>
    </message>
    <message>
        <source>Language for: %1</source>
        <comment>for an address</comment>
        <translation>Sprog for: %1</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <comment>an address</comment>
        <translation>Brug: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>an address</comment>
        <translation>Fjern: %1</translation>
    </message>
    <message>
        <source>%1 has this address too.</source>
        <translation>%1 har også denne adresse.</translation>
    </message>
    <message>
        <source>%1 and others have this address too.</source>
        <translation>%1 og andre har også denne adresse.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Åbn %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactRows</name>
    <message>
        <source>Used</source>
        <translation>Bruges</translation>
    </message>
    <message>
        <source>None yet: without an address this client hears nothing.</source>
        <translation>Ingen endnu: uden en adresse hører klienten intet.</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adresse eller nummer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Tilføj en e-mailadresse</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Tilføj et telefonnummer</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Kontaktoplysninger</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CopyDialog</name>
    <message>
        <source>Continue from now, skip what was missed</source>
        <translation>Fortsæt fra nu af, og spring det over, der er glippet</translation>
    </message>
    <message>
        <source>Sending goes on. What fell due before this moment is not sent; Catch-up lists it.</source>
        <translation>Afsendelsen fortsætter. Det, der skulle have været sendt før dette øjeblik, sendes ikke; det står under Efterslæb.</translation>
    </message>
    <message>
        <source>Continue, and review what was missed</source>
        <translation>Fortsæt, og gennemgå det, der er glippet</translation>
    </message>
    <message>
        <source>The same, and Catch-up opens: you decide about each reminder that fell due meanwhile.</source>
        <translation>Det samme, og Efterslæb åbnes: du bestemmer for hver påmindelse, der skulle have været sendt imens.</translation>
    </message>
    <message>
        <source>Test copy: keep sending off</source>
        <translation>Testkopi: hold afsendelse slået fra</translation>
    </message>
    <message>
        <source>For trying things out. Nothing leaves this copy until somebody chooses otherwise.</source>
        <translation>Til afprøvning. Intet sendes fra denne kopi, før nogen vælger noget andet.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Beslut senere</translation>
    </message>
    <message>
        <source>Keep sending off</source>
        <translation>Hold afsendelse slået fra</translation>
    </message>
    <message>
        <source>Let sending go on and review</source>
        <translation>Fortsæt afsendelse, og gennemgå</translation>
    </message>
    <message>
        <source>Let sending go on</source>
        <translation>Fortsæt afsendelse</translation>
    </message>
    <message>
        <source>Sending stays off in this copy.</source>
        <translation>Afsendelse forbliver slået fra i denne kopi.</translation>
    </message>
    <message>
        <source>Sending goes on from now.</source>
        <translation>Afsendelsen fortsætter fra nu af.</translation>
    </message>
    <message>
        <source>Sending is switched off here, and stays off until you switch it on. What fell due before this moment is not sent; Catch-up lists it.</source>
        <translation>Afsendelse er slået fra her og forbliver slået fra, indtil du slår den til. Det, der skulle have været sendt før dette øjeblik, sendes ikke; det står under Efterslæb.</translation>
    </message>
    <message>
        <source>Continue and review</source>
        <translation>Fortsæt, og gennemgå</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Noted. Sending is still switched off: switch it on when you are ready.</source>
        <translation>Noteret. Afsendelse er stadig slået fra: slå den til, når du er klar.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CopyStory</name>
    <message>
        <source>This office was restored from a backup</source>
        <translation>Kontoret er gendannet fra en sikkerhedskopi</translation>
    </message>
    <message>
        <source>This is a copy of the office</source>
        <translation>Dette er en kopi af kontoret</translation>
    </message>
    <message>
        <source>The office it was copied from still stands in another folder of this computer. If both send, clients get everything twice.</source>
        <translation>Det kontor, den er kopieret fra, ligger stadig i en anden mappe på denne computer. Hvis begge sender, får klienterne alt to gange.</translation>
    </message>
    <message>
        <source>This data is older than what was sent</source>
        <translation>Disse data er ældre end det, der er sendt</translation>
    </message>
    <message>
        <source>Somebody has put an older file in the office&apos;s place.</source>
        <translation>Nogen har lagt en ældre fil i stedet for kontorets.</translation>
    </message>
    <message>
        <source>This office comes from another computer</source>
        <translation>Kontoret kommer fra en anden computer</translation>
    </message>
    <message>
        <source>Make sure that Deskbell no longer sends for it there. If both send, clients get everything twice.</source>
        <translation>Sørg for, at Deskbell ikke længere sender for kontoret på den anden computer. Hvis begge sender, får klienterne alt to gange.</translation>
    </message>
    <message>
        <source>This copy is for trying things out</source>
        <translation>Denne kopi er til afprøvning</translation>
    </message>
    <message>
        <source>This computer does not know this office</source>
        <translation>Denne computer kender ikke kontoret</translation>
    </message>
    <message>
        <source>The office has sent messages, and this computer remembers none of them. Make sure that no other computer sends for it.</source>
        <translation>Kontoret har sendt beskeder, og denne computer husker ingen af dem. Sørg for, at ingen anden computer sender for det.</translation>
    </message>
    <message>
        <source>This data ends on %1; Deskbell on this computer sent messages until %2.</source>
        <translation>Disse data slutter den %1; Deskbell på denne computer sendte beskeder indtil den %2.</translation>
    </message>
    <message>
        <source>This data ends on %1.</source>
        <translation>Disse data slutter den %1.</translation>
    </message>
    <message>
        <source>Test copy: nothing is sent from here.</source>
        <translation>Testkopi: der sendes intet herfra.</translation>
    </message>
    <message>
        <source>%1. Nothing is sent until you have said how to go on.</source>
        <translation>%1. Der sendes intet, før du har valgt, hvordan I går videre.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CorrectAddressDialog</name>
    <message>
        <source>Correct the e-mail address</source>
        <translation>Ret e-mailadressen</translation>
    </message>
    <message>
        <source>Correct the phone number</source>
        <translation>Ret telefonnummeret</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The address was corrected. What waited for it goes on by itself.</source>
        <translation>Adressen er rettet. Det, der ventede på den, fortsætter af sig selv.</translation>
    </message>
    <message>
        <source>Country of the phone number</source>
        <translation>Telefonnummerets land</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DataSettings</name>
    <message>
        <source>Back up now</source>
        <translation>Tag sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tager sikkerhedskopi</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Gendan fra et andet sted…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>If this computer fails or is lost, the backups beside the office go with it. On another disk, a USB stick or a network drive they stay.</source>
        <translation>Hvis denne computer går i stykker eller bliver væk, går sikkerhedskopierne ved siden af kontorets fil tabt med den. På en anden disk, en USB-nøgle eller et netværksdrev er de i behold.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Vælg en mappe…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Ingen ekstra mappe</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>En ekstra mappe til sikkerhedskopier</translation>
    </message>
    <message>
        <source>Where the office’s file is</source>
        <translation>Hvor kontorets fil ligger</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Kontrollér dataene</translation>
    </message>
    <message>
        <source>The office’s file</source>
        <translation>Kontorets fil</translation>
    </message>
    <message>
        <source>None is chosen: backups are only beside the office.</source>
        <translation>Der er ikke valgt nogen: sikkerhedskopierne ligger kun ved siden af kontorets fil.</translation>
    </message>
    <message>
        <source>The backup beside the office is made. The one in the second folder is not: %1</source>
        <translation>Sikkerhedskopien ved siden af kontorets fil er taget. Den i den ekstra mappe er ikke: %1</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole.</source>
        <translation>Sikkerhedskopien er taget og læst helt igennem.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>Everything is sound: the file, every message, and the activity log.</source>
        <translation>Alt er i orden: filen, alle beskeder og aktivitetsloggen.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Tell support what stands here:</source>
        <translation>Noget er ikke, som det skal være. Fortæl support, hvad der står her:</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DateField</name>
    <message>
        <source>such as %1</source>
        <translation>som %1</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Åbn kalenderen (Alt+Pil ned)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DayCard</name>
    <message>
        <source>See all</source>
        <translation>Se alle</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <extracomment>for screen readers: %1 is the heading of the list, e.g. &quot;Due today&quot;</extracomment>
        <translation>Se alle: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Desk</name>
    <message>
        <source>A part of Deskbell could not be started.</source>
        <translation>En del af Deskbell kunne ikke startes.</translation>
    </message>
    <message>
        <source>Install Deskbell again, then try once more.</source>
        <translation>Installér Deskbell igen, og prøv så en gang til.</translation>
    </message>
    <message>
        <source>A part of Deskbell stopped before it had answered.</source>
        <translation>En del af Deskbell stoppede, før den havde svaret.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, contact support.</source>
        <translation>Prøv en gang til. Kontakt support, hvis det sker igen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DoneStep</name>
    <message>
        <source>See the &amp;automations</source>
        <translation>Se &amp;automatiseringerne</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are in</source>
        <translation>
            <numerusform>%1 række er importeret</numerusform>
            <numerusform>%1 rækker er importeret</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent. From now on the automations that are on work for these clients too; days that have passed are not caught up.</source>
        <translation>Der er ikke sendt noget. Fra nu af arbejder de automatiseringer, der er slået til, også for disse klienter. Dage, der er gået, indhentes ikke.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DropHint</name>
    <message>
        <source>Drop the list here to import it</source>
        <translation>Slip listen her for at importere den</translation>
    </message>
    <message>
        <source>First you see what it would do. Nothing is changed before you say so.</source>
        <translation>Først ser du, hvad importen ville gøre. Intet ændres, før du siger til.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EmailAccount</name>
    <message>
        <source>Write the address that messages come from.</source>
        <translation>Skriv den adresse, som beskederne kommer fra.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name. The provider&apos;s help page has it, as the server for outgoing mail (SMTP).</source>
        <translation>Skriv serverens navn. Det står på udbyderens hjælpeside som server til udgående mail (SMTP).</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces and none of / @ ? #. It looks like mail.example.org.</source>
        <translation>Et servernavn har ingen mellemrum og ingen af tegnene / @ ? #. Sådan ser et ud: mail.example.org.</translation>
    </message>
    <message>
        <source>That cannot be a server&apos;s name. It looks like mail.example.org.</source>
        <translation>Det kan ikke være et servernavn. Sådan ser et ud: mail.example.org.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535. Usual are 587 and 465.</source>
        <translation>En port er et helt tal fra 1 til 65535. De sædvanlige er 587 og 465.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %1.</source>
        <translation>Skriv et helt tal fra 1 til %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EmailSettings</name>
    <message>
        <source>Send by e-mail</source>
        <translation>Send på e-mail</translation>
    </message>
    <message>
        <source>Not saved yet. Saving also switches e-mail on.</source>
        <translation>Ikke gemt endnu. Når du gemmer, slås e-mail også til.</translation>
    </message>
    <message>
        <source>Settings, E-mail</source>
        <translation>Indstillinger, E-mail</translation>
    </message>
    <message>
        <source>E-mail is switched off. Switch it on above, then test it.</source>
        <translation>E-mail er slået fra. Slå den til ovenfor, og test den så.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>E-mail is on.</source>
        <translation>E-mail er slået til.</translation>
    </message>
    <message>
        <source>E-mail is off. What falls due by e-mail waits.</source>
        <translation>E-mail er slået fra. Det, der skulle sendes på e-mail, venter.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EndMatterDialog</name>
    <message>
        <source>Cancel the matter</source>
        <translation>Annuller sagen</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Luk sagen</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lad den være åben</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Annuller %1?</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Luk %1?</translation>
    </message>
    <message>
        <source>No reminder about it goes any more. This cannot be taken back: a new matter would have to be added.</source>
        <translation>Der sendes ikke flere påmindelser om den. Det kan ikke fortrydes: en ny sag må tilføjes.</translation>
    </message>
    <message>
        <source>No reminder about it goes any more. Renewing it later opens it again.</source>
        <translation>Der sendes ikke flere påmindelser om den. Den åbnes igen, hvis den senere fornys.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages about it that wait are not sent.</source>
        <translation>
            <numerusform>%n ventende besked om den bliver ikke sendt.</numerusform>
            <numerusform>%n ventende beskeder om den bliver ikke sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 er annulleret.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 er lukket.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::FileDrop</name>
    <message>
        <source>Drop one list at a time.</source>
        <translation>Slip kun én liste ad gangen.</translation>
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
        <translation>Centraleuropæisk (Windows-1250)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Vesteuropæisk (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Centraleuropæisk (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Vesteuropæisk (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Centraleuropæisk (DOS 852)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Vesteuropæisk (DOS 850)</translation>
    </message>
    <message>
        <source>Nordic (DOS 865)</source>
        <translation>Nordisk (DOS 865)</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Semikolon ( ; )</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Komma ( , )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical line ( | )</source>
        <translation>Lodret streg ( | )</translation>
    </message>
    <message>
        <source>&amp;Letters (encoding)</source>
        <translation>&amp;Bogstaver (tegnkodning)</translation>
    </message>
    <message>
        <source>Columns are se&amp;parated by</source>
        <translation>Kolonnerne a&amp;dskilles af</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>De første rækker i filen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Læsning af filen</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Filen kan ikke importeres</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Vælg en anden fil…</translation>
    </message>
    <message>
        <source>The file is not written with these letters. Choose others until the names below look right.</source>
        <translation>Filen er ikke skrevet med disse bogstaver. Vælg andre, indtil navnene nedenfor ser rigtige ud.</translation>
    </message>
    <message>
        <source>Another sign ( %1 )</source>
        <translation>Et andet tegn ( %1 )</translation>
    </message>
    <message>
        <source>Everything stands in one column. Choose the sign that separates the columns of this file.</source>
        <translation>Alt står i én kolonne. Vælg det tegn, der adskiller kolonnerne i filen.</translation>
    </message>
    <message>
        <source>The first %1 rows. When ł, ø or ä look wrong, choose other letters; when a name and an address stand in one column, choose another separator.</source>
        <extracomment>%1 is how many</extracomment>
        <translation>De første %1 rækker. Hvis ł, ø eller ä ser forkerte ud, så vælg andre bogstaver. Hvis et navn og en adresse står i samme kolonne, så vælg et andet skilletegn.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Gå ud uden at gemme?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Det, du har skrevet her, er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Tilbage til det</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Gå ud uden at gemme</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::GapsDialog</name>
    <message numerus="yes">
        <source>Something is empty for %n clients</source>
        <translation>
            <numerusform>Noget er tomt for %n klient</numerusform>
            <numerusform>Noget er tomt for %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>Their messages wait until it is filled in. Fill it in for the client, or put it between [if …] and [end if] in the text.</source>
        <translation>Deres beskeder venter, til det er udfyldt. Udfyld det hos klienten, eller sæt det mellem [if …] og [end if] i teksten.</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What is empty</source>
        <translation>Hvad der er tomt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Kun den første (%n) vises.</numerusform>
            <numerusform>Kun de første %n vises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ImportWizard</name>
    <message>
        <source>Import a list</source>
        <translation>Importér en liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lister (*.csv *.txt *.tsv);;Alle filer (*)</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>the steps of the import, each a noun</extracomment>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>what is kept open, a noun</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Tilbage</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>%1 is a file&apos;s name a heading; %1 is a file&apos;s name</extracomment>
        <translation>Importér %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Intet er importeret endnu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Næste: kolonner</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Næste: kontrol</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kontrollér igen</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 rows</source>
        <translation>
            <numerusform>Importér %1 række</numerusform>
            <numerusform>Importér %1 rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>See the clients</source>
        <translation>Se klienterne</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Importen blev stoppet. Intet er ændret.</translation>
    </message>
    <message>
        <source>The import was closed. Nothing was changed.</source>
        <translation>Importen blev lukket. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::LineRows</name>
    <message>
        <source>Add a line</source>
        <translation>Tilføj en linje</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Afsender</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Line %1: what it is</source>
        <translation>Linje %1: hvad det er</translation>
    </message>
    <message>
        <source>Line %1: sender</source>
        <translation>Linje %1: afsender</translation>
    </message>
    <message>
        <source>Line %1: amount</source>
        <translation>Linje %1: beløb</translation>
    </message>
    <message>
        <source>Line %1: done</source>
        <translation>Linje %1: færdig</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Fjern linje %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::LoginCard</name>
    <message>
        <source>Start the sender whenever I log in to this computer</source>
        <translation>Start sendetjenesten, hver gang jeg logger på denne computer</translation>
    </message>
    <message>
        <source>The sender starts when you log in to this computer</source>
        <translation>Sendetjenesten starter, når du logger på denne computer</translation>
    </message>
    <message>
        <source>It works without this window, as long as this computer is on and you are logged in.</source>
        <translation>Den virker uden dette vindue, så længe computeren er tændt, og du er logget på.</translation>
    </message>
    <message>
        <source>The sender does not start when you log in</source>
        <translation>Sendetjenesten starter ikke, når du logger på</translation>
    </message>
    <message>
        <source>That could not be changed</source>
        <translation>Det kunne ikke ændres</translation>
    </message>
    <message>
        <source>When this computer has been off, nothing is sent until somebody opens Deskbell here.</source>
        <translation>Når computeren har været slukket, sendes der intet, før nogen åbner Deskbell her.</translation>
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
        <translation>Luk uden at gemme?</translation>
    </message>
    <message>
        <source>What was changed in %1 is not saved yet.</source>
        <translation>Det, der er ændret i %1, er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Tilbage til det</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Luk uden at gemme</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MatterEditor</name>
    <message>
        <source>Edit matter</source>
        <translation>Redigér sag</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Ny sag</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Add matter</source>
        <translation>Tilføj sag</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title, as the client knows it</source>
        <translation>Titel, som klienten kender den</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Begynder</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
    <message>
        <source>Link for the client</source>
        <translation>Link til klienten</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Redigér %1</translation>
    </message>
    <message>
        <source>A matter keeps its type: add a new one for another.</source>
        <translation>En sag beholder sin type: tilføj en ny sag, hvis den skal have en anden.</translation>
    </message>
    <message>
        <source>This matter is cancelled; nothing about it changes any more. Add a new one instead.</source>
        <translation>Sagen er annulleret; intet ved den ændres mere. Tilføj en ny i stedet.</translation>
    </message>
    <message>
        <source>New matter of %1</source>
        <translation>Ny sag for %1</translation>
    </message>
    <message>
        <source>This matter or its client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave.</source>
        <translation>Sagen eller klienten er imens blevet fjernet, så intet kan gemmes. Det, du har skrevet, bliver stående, til du går herfra.</translation>
    </message>
    <message>
        <source>Somebody changed this matter while it was open here. What you typed is kept and not saved yet:</source>
        <translation>En anden har ændret sagen, mens den var åben her. Det, du har skrevet, er bevaret, men ikke gemt endnu:</translation>
    </message>
    <message>
        <source>%1 changed this matter while it was open here. What you typed is kept and not saved yet:</source>
        <translation>%1 har ændret sagen, mens den var åben her. Det, du har skrevet, er bevaret, men ikke gemt endnu:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation>Aftalens dag</translation>
    </message>
    <message>
        <source>Time of day (such as 08:00)</source>
        <translation>Klokkeslæt (for eksempel 08:00)</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MatterForm</name>
    <message>
        <source>Without a last day no reminder of its end goes.</source>
        <translation>Uden en sidste dag sendes der ingen påmindelse om udløb.</translation>
    </message>
    <message>
        <source>Reminders count from %1.</source>
        <translation>Påmindelser regnes fra %1.</translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n days, so it is a correction: what was sent already is not sent again.</source>
        <translation>
            <numerusform>Flyttet %n dag, så det er en rettelse: det, der allerede er sendt, sendes ikke igen.</numerusform>
            <numerusform>Flyttet %n dage, så det er en rettelse: det, der allerede er sendt, sendes ikke igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n days later, so it is a renewal: reminders start anew and count from %1.</source>
        <translation>
            <numerusform>Flyttet %n dag frem i tiden, så det er en fornyelse: påmindelserne begynder forfra og regnes fra %1.</numerusform>
            <numerusform>Flyttet %n dage frem i tiden, så det er en fornyelse: påmindelserne begynder forfra og regnes fra %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n days earlier, so reminders start anew, as after a renewal, and count from %1.</source>
        <translation>
            <numerusform>Flyttet %n dag tilbage i tiden, så påmindelserne begynder forfra som efter en fornyelse og regnes fra %1.</numerusform>
            <numerusform>Flyttet %n dage tilbage i tiden, så påmindelserne begynder forfra som efter en fornyelse og regnes fra %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MattersTab</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Search matters</source>
        <translation>Søg efter sager</translation>
    </message>
    <message>
        <source>Search number or title</source>
        <translation>Søg efter nummer eller titel</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>No matter matches “%1”</source>
        <translation>Ingen sag passer til ”%1”</translation>
    </message>
    <message>
        <source>Numbers and titles were searched.</source>
        <translation>Der er søgt i numre og titler.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>No matters yet</source>
        <translation>Ingen sager endnu</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>På pause til %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n days left</source>
        <translation>
            <numerusform>%1 · %n dag tilbage</numerusform>
            <numerusform>%1 · %n dage tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · has ended</source>
        <translation>%1 · er udløbet</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Vis dens aktivitet</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Send påmindelse…</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Pausér automatiske beskeder…</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Hvorfor ikke?…</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Ny sag…</translation>
    </message>
    <message>
        <source>Policies and other matters of this client come with an import, or are added here.</source>
        <translation>Klientens policer og andre sager kommer med en import eller tilføjes her.</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>den er annulleret</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>den er lukket</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Forny…</translation>
    </message>
    <message>
        <source>paused already</source>
        <translation>allerede på pause</translation>
    </message>
    <message>
        <source>Resume automatic messages</source>
        <translation>Genoptag automatiske beskeder</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>ikke på pause</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Luk…</translation>
    </message>
    <message>
        <source>Cancel the matter…</source>
        <translation>Annuller sagen…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageDialog</name>
    <message>
        <source>Attempts</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Besked</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Beskedens tekst</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Besked til %1</translation>
    </message>
    <message>
        <source>The text is made when the message is sent, from the data as they are then.</source>
        <translation>Teksten dannes, når beskeden sendes, ud fra de oplysninger, der gælder på det tidspunkt.</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <comment>address, client</comment>
        <translation>Til %1 · %2</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <comment>matter, step</comment>
        <translation>Om %1 · %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Sendt %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Skal sendes %1</translation>
    </message>
    <message>
        <source>Sent again in place of an earlier message</source>
        <translation>Sendt igen i stedet for en tidligere besked</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <comment>number, moment, what happened</comment>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Åbn klient</translation>
    </message>
    <message>
        <source>Cancel this message</source>
        <translation>Annuller beskeden</translation>
    </message>
    <message>
        <source>The message was cancelled.</source>
        <translation>Beskeden er annulleret.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send igen</translation>
    </message>
    <message>
        <source>A new message is queued.</source>
        <translation>En ny besked er sat i kø.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Nåede frem</translation>
    </message>
    <message>
        <source>Noted: it arrived.</source>
        <translation>Noteret: den nåede frem.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Til %1</translation>
    </message>
    <message>
        <source>It may have reached the client: the line broke after the text had left. Deskbell never sends such a message again by itself: ask the client, or look whether it arrived.</source>
        <translation>Den er måske nået frem til klienten: forbindelsen blev afbrudt, efter at teksten var sendt. Deskbell sender aldrig en sådan besked igen af sig selv: spørg klienten, eller se efter, om den er nået frem.</translation>
    </message>
    <message>
        <source>It may have reached the client. %1 left it at that.</source>
        <translation>Den er måske nået frem til klienten. %1 lod den ligge.</translation>
    </message>
    <message>
        <source>Send again – may arrive twice…</source>
        <translation>Send igen – kan komme to gange…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lad ligge</translation>
    </message>
    <message>
        <source>Left at that: it stays unknown and is not sent again.</source>
        <translation>Ladt ligge: den forbliver uafklaret og sendes ikke igen.</translation>
    </message>
    <message>
        <source>%1 left it at that.</source>
        <translation>%1 lod den ligge.</translation>
    </message>
    <message>
        <source>Left at that: it is not sent again.</source>
        <translation>Ladt ligge: den sendes ikke igen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageLook</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
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
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>Will be sent to %1</source>
        <translation>Sendes til %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MissedSpan</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>two moments: &quot;15 Nov 10:00 to 22 Nov 08:00&quot;</extracomment>
        <translation>%1 til %2</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Seneste %n dag</numerusform>
            <numerusform>Seneste %n dage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MissedStory</name>
    <message>
        <source>Ended %1: it can no longer be sent.</source>
        <translation>Udløb %1: den kan ikke længere sendes.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Udløber %1.</translation>
    </message>
    <message>
        <source>A later one went %1: %2.</source>
        <translation>En senere gik af sted %1: %2.</translation>
    </message>
    <message>
        <source>A later one is on its way: %1.</source>
        <translation>En senere er på vej: %1.</translation>
    </message>
    <message>
        <source>A newer one was missed too.</source>
        <translation>En nyere glippede også.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Navigation</name>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n venter på dig</numerusform>
            <numerusform>%n venter på dig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::NotificationsTab</name>
    <message>
        <source>Channels</source>
        <translation>Kanaler</translation>
    </message>
    <message>
        <source>E-mail to this client</source>
        <translation>E-mail til klienten</translation>
    </message>
    <message>
        <source>SMS to this client</source>
        <translation>Sms til klienten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Off keeps the addresses: nothing is sent by this channel until it is on again.</source>
        <translation>Adresserne beholdes, når kanalen er slået fra: der sendes intet ad den, før den slås til igen.</translation>
    </message>
    <message>
        <source>The channel is on.</source>
        <translation>Kanalen er slået til.</translation>
    </message>
    <message>
        <source>The channel is off.</source>
        <translation>Kanalen er slået fra.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeDraft</name>
    <message>
        <source>Once saved, times of day follow %1. Today they are the same as in %2.</source>
        <translation>Når du har gemt, gælder klokkeslæt efter tiden i %1. I dag er den den samme som i %2.</translation>
    </message>
    <message>
        <source>Once saved, times of day follow %1: a message for 08:00 goes when it is %2 in %3. What was sent stays sent, and nobody is told twice.</source>
        <translation>Når du har gemt, gælder klokkeslæt efter tiden i %1: en besked til kl. 08:00 sendes, når klokken er %2 i %3. Det, der er sendt, forbliver sendt, og ingen får besked to gange.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficePages</name>
    <message>
        <source>Automation ›</source>
        <translation>Automatisering ›</translation>
    </message>
    <message>
        <source>Templates ›</source>
        <translation>Skabeloner ›</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeSettings</name>
    <message>
        <source>All sending of this office</source>
        <translation>Al afsendelse fra dette kontor</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Clients read it as the sender and in the messages.</source>
        <translation>Klienterne læser det som afsender og i beskederne.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Clients without a language of their own are written to in it. What the window speaks is in the menu Office, Language.</source>
        <translation>Klienter uden valgt sprog får beskeder på dette sprog. Vinduets sprog vælger du i menuen Kontor, Sprog.</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>I beskederne</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Supportadresse</translation>
    </message>
    <message>
        <source>Where clients&apos; answers go. Empty: to the sender&apos;s address.</source>
        <translation>Hertil kommer klienternes svar. Tomt: til afsenderens adresse.</translation>
    </message>
    <message>
        <source>Activation link</source>
        <translation>Aktiveringslink</translation>
    </message>
    <message>
        <source>For benefits that have no link of their own. Begins with https://</source>
        <translation>Til personalegoder uden eget link. Begynder med https://</translation>
    </message>
    <message>
        <source>Settings, Office</source>
        <translation>Indstillinger, Kontor</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as this country&apos;s, and automations that send nothing on public holidays keep its holidays.</source>
        <translation>Telefonnumre uden landekode læses som numre i dette land, og automatiseringer, der ikke sender på helligdage, følger landets helligdage.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeStep</name>
    <message>
        <source>Office name</source>
        <translation>Kontorets navn</translation>
    </message>
    <message>
        <source>Clients read it as the sender.</source>
        <translation>Klienterne læser det som afsender.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszone</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Jeres kontor</translation>
    </message>
    <message>
        <source>Messages go by the clock there, where it is %1 now.</source>
        <translation>Beskederne sendes efter uret dér, hvor klokken nu er %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeView</name>
    <message>
        <source>Switch all sending off</source>
        <translation>Slå al afsendelse fra</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Slå afsendelse til</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Kontor</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>K&amp;lient</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>The clock is confirmed. Sending goes on.</source>
        <translation>Uret er bekræftet. Afsendelsen fortsætter.</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>Afsendelsen er slået til.</translation>
    </message>
    <message>
        <source>All sending is off. What falls due meanwhile is held.</source>
        <translation>Al afsendelse er slået fra. Det, der skulle sendes imens, holdes tilbage.</translation>
    </message>
    <message>
        <source>Automatic messages go again.</source>
        <translation>Automatiske beskeder sendes igen.</translation>
    </message>
    <message>
        <source>Automatic messages about it go again.</source>
        <translation>Automatiske beskeder om den sendes igen.</translation>
    </message>
    <message>
        <source>Change that…</source>
        <translation>Ændr det…</translation>
    </message>
    <message>
        <source>How to go on…</source>
        <translation>Hvordan videre?…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PagedModel</name>
    <message>
        <source>%1 found, still looking…</source>
        <translation>%1 fundet, søger stadig…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 fundet</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>%1 eller flere fundet</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PauseDialog</name>
    <message>
        <source>Pause automatic messages</source>
        <translation>Pausér automatiske beskeder</translation>
    </message>
    <message>
        <source>Pause automatic messages about %1</source>
        <translation>Pausér automatiske beskeder om %1</translation>
    </message>
    <message>
        <source>Pause automatic messages to %1</source>
        <translation>Pausér automatiske beskeder til %1</translation>
    </message>
    <message>
        <source>Messages go again from</source>
        <translation>Beskeder sendes igen fra</translation>
    </message>
    <message>
        <source>What falls due meanwhile waits; what would come too late afterwards is not sent, and the log says so.</source>
        <translation>Det, der skulle sendes imens, venter. Det, der bagefter ville komme for sent, sendes ikke, og det står i loggen.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausér</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>Indtil %2 er %1 på pause.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Whoever wonders later reads it in the activity log.</source>
        <translation>Den, der senere undrer sig, kan læse den i aktivitetsloggen.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PickBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n valgt</numerusform>
            <numerusform>%n valgt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PickedChips</name>
    <message>
        <source>+ Add</source>
        <translation>+ Tilføj</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Fjern %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PlannedPage</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Hvad der vil ske</translation>
    </message>
    <message>
        <source>Search planned messages</source>
        <translation>Søg i planlagte beskeder</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>The coming</source>
        <translation>De kommende</translation>
    </message>
    <message>
        <source>Planned messages</source>
        <translation>Planlagte beskeder</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sendes</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tilbageholdt</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>Sendes ikke</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Why?…</source>
        <translation>Hvorfor?…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Åbn klient</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Pausér automatiske beskeder…</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Intet er planlagt</translation>
    </message>
    <message>
        <source>No automation owes anybody a message in these days.</source>
        <translation>Ingen automatisering har noget at sende i disse dage.</translation>
    </message>
    <message>
        <source>Look at the automations</source>
        <translation>Se automatiseringerne</translation>
    </message>
    <message>
        <source>Nothing like that is planned</source>
        <translation>Intet af den slags er planlagt</translation>
    </message>
    <message>
        <source>Other messages are planned; the search or the filter hides them.</source>
        <translation>Der er planlagt andre beskeder; søgningen eller filteret skjuler dem.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Search client, matter or automation</source>
        <translation>Søg efter klient, sag eller automatisering</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>Ser frem i tiden…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 fundet</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Present</name>
    <message>
        <source>Today %1</source>
        <translation>I dag %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>I morgen %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>I går %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day with its weekday, as QDate::toString takes it.</extracomment>
        <translation>dddd &apos;den&apos; d. MMMM</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>It cannot be read any more. The disk may be faulty, or another program has written into it.</source>
        <translation>Den kan ikke længere læses. Måske er der fejl på disken, eller også har et andet program skrevet i den.</translation>
    </message>
    <message>
        <source>Nothing was deleted, and the damaged file will be kept.</source>
        <translation>Intet er slettet, og den beskadigede fil bliver gemt.</translation>
    </message>
    <message>
        <source>The newest backup that was read whole is from %1. What was entered after that is not in it.</source>
        <translation>Den nyeste sikkerhedskopi, der er læst helt igennem, er fra den %1. Det, der er skrevet ind siden, er ikke med i den.</translation>
    </message>
    <message>
        <source>No backup was found beside it.</source>
        <translation>Der blev ikke fundet nogen sikkerhedskopi ved siden af den.</translation>
    </message>
    <message>
        <source>The office’s file is damaged</source>
        <translation>Kontorets fil er beskadiget</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Gendan sikkerhedskopien fra den %1</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Vælg en sikkerhedskopi…</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>En anden sikkerhedskopi…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ProgressStep</name>
    <message>
        <source>Stopping…</source>
        <translation>Stopper…</translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <translation>Kontrollerer listen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importerer…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 af %2 rækker</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Læser filen…</translation>
    </message>
    <message>
        <source>All rows are taken or none: stopping leaves the office as it was.</source>
        <translation>Enten importeres alle rækker eller ingen: stopper du, forbliver kontoret, som det var.</translation>
    </message>
    <message>
        <source>Every row is being checked. Nothing is changed yet.</source>
        <translation>Alle rækker kontrolleres. Intet er ændret endnu.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ReadyStep</name>
    <message>
        <source>Bring your clients: drag the list you already have onto the window.</source>
        <translation>Få jeres klienter med: træk den liste, I allerede har, ind på vinduet.</translation>
    </message>
    <message>
        <source>The mail account, in Settings, E-mail. Until then nothing leaves this computer: what falls due waits.</source>
        <translation>E-mailkontoen, under Indstillinger, E-mail. Indtil da forlader intet denne computer: det, der skulle sendes, venter.</translation>
    </message>
    <message>
        <source>Look at the automations and switch on the ones you want.</source>
        <translation>Se automatiseringerne, og slå dem til, som I vil bruge.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>country · time zone · language</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Næste skridt</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RecordEditor</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 er tilføjet.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 er gemt.</translation>
    </message>
    <message>
        <source>%1: the other person removed it. Saving adds yours again.</source>
        <extracomment>%1 is a field: &quot;Contact point&quot;</extracomment>
        <translation>%1: den anden har fjernet den. Når du gemmer, tilføjes din igen.</translation>
    </message>
    <message>
        <source>%1: removed here too, as the other person saved it.</source>
        <translation>%1: fjernet, sådan som den anden har gemt.</translation>
    </message>
    <message>
        <source>%1: the other person wrote “%2”. Saving replaces it with yours.</source>
        <extracomment>%1 is a field, %2 what stands in it</extracomment>
        <translation>%1: den anden har skrevet ”%2”. Når du gemmer, erstattes det af dit.</translation>
    </message>
    <message>
        <source>%1: now “%2” here too, as the other person saved it.</source>
        <translation>%1: nu ”%2”, sådan som den anden har gemt.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Rehearsal</name>
    <message>
        <source>New</source>
        <translation>Nye</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ændrede</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Uændrede</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advarsler</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Udeladte</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 ny</numerusform>
            <numerusform>%1 nye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 ændret</numerusform>
            <numerusform>%1 ændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as they were</source>
        <translation>
            <numerusform>%1 uændret</numerusform>
            <numerusform>%1 uændrede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 udeladt</numerusform>
            <numerusform>%1 udeladte</numerusform>
        </translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>udløber %1</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny klient</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Ændret: %1</translation>
    </message>
    <message>
        <source>Known already, nothing changes</source>
        <translation>Allerede kendt, intet ændres</translation>
    </message>
    <message>
        <source>Renewed: its last day was %1</source>
        <translation>Fornyet: sidste dag var %1</translation>
    </message>
    <message>
        <source>A new matter of this client</source>
        <translation>Endnu en sag for klienten</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ReminderDialog</name>
    <message>
        <source>Send reminder</source>
        <translation>Send påmindelse</translation>
    </message>
    <message>
        <source>Send anyway, because</source>
        <translation>Send alligevel, fordi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Text, as the client will read it</source>
        <translation>Teksten, som klienten vil læse den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>It can be taken back for 10 seconds.</source>
        <translation>Du kan fortryde i 10 sekunder.</translation>
    </message>
    <message>
        <source>Send reminder to %1</source>
        <translation>Send påmindelse til %1</translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation>%1 · udløber %2</translation>
    </message>
    <message>
        <source>This client has no open matter that a reminder could be about.</source>
        <translation>Klienten har ingen åben sag, som en påmindelse kunne handle om.</translation>
    </message>
    <message>
        <source>Say why it goes all the same: the activity log keeps it.</source>
        <translation>Skriv, hvorfor den skal sendes alligevel: det gemmes i aktivitetsloggen.</translation>
    </message>
    <message>
        <source>The reminder to %1 is queued.</source>
        <translation>Påmindelsen til %1 er sat i kø.</translation>
    </message>
    <message>
        <source>Taken back: the reminder is not sent.</source>
        <translation>Fortrudt: påmindelsen sendes ikke.</translation>
    </message>
    <message>
        <source>Your changes to the text would be lost. Press Cancel once more to lose them.</source>
        <translation>Dine ændringer i teksten går tabt. Tryk på Annuller én gang til for at kassere dem.</translation>
    </message>
    <message>
        <source>There is nothing to send: write the text, or cancel.</source>
        <translation>Der er intet at sende: skriv teksten, eller annuller.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RenewDialog</name>
    <message>
        <source>Renew</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Ny sidste dag</translation>
    </message>
    <message>
        <source>Renew %1, which ends %2</source>
        <translation>Forny %1, der udløber %2</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>Forny %1</translation>
    </message>
    <message>
        <source>It is closed now and will be open again.</source>
        <translation>Den er lukket nu og bliver åben igen.</translation>
    </message>
    <message>
        <source>%1 now ends %2.</source>
        <translation>%1 udløber nu %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RestoreDialog</name>
    <message>
        <source>Restoring…</source>
        <translation>Gendanner…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Gendan sikkerhedskopien fra den %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gendan en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Gendan sikkerhedskopien fra den %1?</translation>
    </message>
    <message>
        <source>The office becomes what it was then. What was entered or sent after that is no longer in it; the present file is kept beside it, under another name.

Nothing is sent afterwards until you have said how to go on.</source>
        <translation>Kontoret bliver, som det var dengang. Det, der er skrevet ind eller sendt siden, er ikke længere med i det; den nuværende fil gemmes ved siden af under et andet navn.

Derefter sendes der intet, før du har valgt, hvordan I går videre.</translation>
    </message>
    <message>
        <source>The office is as it was. %1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>Kontoret er, som det var. %1 %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RowStory</name>
    <message>
        <source>Client number</source>
        <translation>Klientnummer</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>Klientens navn</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tiltale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Number of the matter</source>
        <translation>Sagens nummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Givet</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sidste dag</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SampleBanner</name>
    <message>
        <source>Sample data: the clients are made up, and messages go to a folder only.</source>
        <translation>Eksempeldata: kunderne er opdigtede, og beskederne havner kun i en mappe.</translation>
    </message>
    <message>
        <source>Remove it and start my own office…</source>
        <translation>Fjern dem, og opret mit eget kontor…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SampleRemovalDialog</name>
    <message>
        <source>Remove the sample data?</source>
        <translation>Fjern eksempeldataene?</translation>
    </message>
    <message>
        <source>Keep looking around</source>
        <translation>Bliv i eksemplet</translation>
    </message>
    <message>
        <source>Remove it and start my own office</source>
        <translation>Fjern dem, og start mit eget kontor</translation>
    </message>
    <message>
        <source>The made-up clients go, with their policies, their messages and the files in the outbox folder. Nobody was ever written to. Then three short steps make your own office.</source>
        <translation>De opdigtede klienter fjernes med deres policer, deres beskeder og filerne i mappen outbox. Ingen af dem er nogensinde blevet skrevet til. Derefter opretter du dit eget kontor i tre korte trin.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients that you entered yourself go too. They are not in any other place.</source>
        <translation>
            <numerusform>%n klient, som du selv har skrevet ind, fjernes også. Den findes ikke noget andet sted.</numerusform>
            <numerusform>%n klienter, som du selv har skrevet ind, fjernes også. De findes ikke noget andet sted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveBar</name>
    <message>
        <source>Undo the changes</source>
        <translation>Fortryd ændringerne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ikke gemt endnu</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Gem, og test</translation>
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
        <translation>Den slås fra med det samme. Det, den har planlagt, venter og bortfalder, når det bliver for sent.</translation>
    </message>
    <message>
        <source>It is kept switched off and sends nothing. Switched on, it works from the next day.</source>
        <translation>Den forbliver slået fra og sender intet. Slås den til, virker den fra næste dag.</translation>
    </message>
    <message>
        <source>Works at once: “Send reminder” uses it.</source>
        <translation>Virker med det samme: ”Send påmindelse” bruger den.</translation>
    </message>
    <message>
        <source>Works from tomorrow, %1.</source>
        <translation>Virker fra i morgen, den %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Intet er ændret endnu.</translation>
    </message>
    <message>
        <source>The new form works from tomorrow, %1.</source>
        <translation>Den nye udformning gælder fra i morgen, den %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of today still go in the old form.</source>
        <translation>
            <numerusform>%n af dagens beskeder sendes stadig i den gamle udformning.</numerusform>
            <numerusform>%n af dagens beskeder sendes stadig i den gamle udformning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send today’s now (%n)…</source>
        <translation>
            <numerusform>Send dagens nu (%n)…</numerusform>
            <numerusform>Send dagens nu (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are due a message today and would not get it.</source>
        <translation>
            <numerusform>%n klient skulle have besked i dag og ville blive sprunget over.</numerusform>
            <numerusform>%n klienter skulle have besked i dag og ville blive sprunget over.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is due a message today.</source>
        <translation>Ingen skulle have besked i dag, så ingen bliver sprunget over.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveRejected</name>
    <message>
        <source>&amp;Save the rows that were left out…</source>
        <translation>&amp;Gem de udeladte rækker…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <extracomment>added to a file&apos;s name: &quot;clients-left-out.csv&quot;</extracomment>
        <translation>Gem de udeladte rækker</translation>
    </message>
    <message>
        <source>-left-out</source>
        <translation>-udeladte</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Lister (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gemt som %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendAgainDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 og %n mere</numerusform>
            <numerusform>%1 og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again? It may arrive twice</source>
        <translation>Send igen? Den kan komme to gange</translation>
    </message>
    <message numerus="yes">
        <source>%n messages may have reached their clients already: %1. Whoever has it gets the same text a second time.</source>
        <translation>
            <numerusform>%n besked er måske allerede nået frem til sin klient: %1. Er den det, får klienten samme tekst én gang til.</numerusform>
            <numerusform>%n beskeder er måske allerede nået frem til deres klienter: %1. De klienter, der har fået deres, får samme tekst én gang til.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Send ikke</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Send %n igen</numerusform>
            <numerusform>Send %n igen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know that it may arrive twice</source>
        <translation>
            <numerusform>Jeg ved, at den kan komme to gange</numerusform>
            <numerusform>Jeg ved, at de kan komme to gange</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendingOutlook</name>
    <message>
        <source>All sending is held</source>
        <translation>Al afsendelse holdes tilbage</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped. Look at it, put it right if need be; switching on says that it is right.</source>
        <translation>Uret på denne computer sprang. Se på det, og stil det om nødvendigt. Når du slår afsendelse til, bekræfter du, at det går rigtigt.</translation>
    </message>
    <message>
        <source>All sending is on</source>
        <translation>Al afsendelse er slået til</translation>
    </message>
    <message>
        <source>All sending is off</source>
        <translation>Al afsendelse er slået fra</translation>
    </message>
    <message>
        <source>Only an administrator may turn this switch.</source>
        <translation>Kun en administrator må betjene denne kontakt.</translation>
    </message>
    <message>
        <source>When it is off, every message of this office waits.</source>
        <translation>Slås den fra, venter alle kontorets beskeder fra det øjeblik.</translation>
    </message>
    <message numerus="yes">
        <source>The first to wait would be %n messages, %1.</source>
        <translation>
            <numerusform>Næste afsendelse ville være %n besked, %1.</numerusform>
            <numerusform>Næste afsendelse ville være %n beskeder, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it is on again, of %n messages that wait those that still make sense go at once; the others are skipped, and the log says why.</source>
        <translation>
            <numerusform>Slås den til, sendes %n ventende besked med det samme, hvis den stadig giver mening; ellers springes den over, og loggen siger hvorfor.</numerusform>
            <numerusform>Slås den til, sendes %n ventende beskeder med det samme, hvis de stadig giver mening; resten springes over, og loggen siger hvorfor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits at the moment. When it is on again, messages go as they fall due.</source>
        <translation>Intet venter lige nu. Slås den til, sendes beskederne, når tiden er inde.</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last. Switching on asks how to go on.</source>
        <translation>Dette er en anden kopi af kontoret end den, der sendte sidst. Når du trykker på kontakten, bliver du spurgt, hvordan I går videre.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendingState</name>
    <message>
        <source>The sender is working</source>
        <translation>Sendetjenesten kører</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Afsendelse er slået fra</translation>
    </message>
    <message>
        <source>What falls due meanwhile is held.</source>
        <translation>Det, der skulle sendes imens, holdes tilbage.</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Slå afsendelse til</translation>
    </message>
    <message>
        <source>Sending is held: please check the clock</source>
        <translation>Afsendelse holdes tilbage: kontrollér uret</translation>
    </message>
    <message>
        <source>This computer&apos;s clock has jumped. When date and time are right, let sending go on.</source>
        <translation>Uret på denne computer sprang. Når dato og klokkeslæt er rigtige, kan afsendelsen fortsætte.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Uret går rigtigt</translation>
    </message>
    <message>
        <source>Sending is held until somebody confirms</source>
        <translation>Afsendelse holdes tilbage, til nogen bekræfter</translation>
    </message>
    <message>
        <source>Sending is on, but e-mail is not set up</source>
        <translation>Afsendelse er slået til, men e-mail er ikke sat op</translation>
    </message>
    <message>
        <source>Messages are held until there is a mail account.</source>
        <translation>Beskederne holdes tilbage, til der er en e-mailkonto.</translation>
    </message>
    <message>
        <source>Set up e-mail…</source>
        <translation>Sæt e-mail op…</translation>
    </message>
    <message>
        <source>E-mail has stopped</source>
        <translation>E-mail er stoppet</translation>
    </message>
    <message>
        <source>Look at the mail account…</source>
        <translation>Se på e-mailkontoen…</translation>
    </message>
    <message>
        <source>Sending is on</source>
        <translation>Afsendelse er slået til</translation>
    </message>
    <message>
        <source>The sender does not answer</source>
        <translation>Sendetjenesten svarer ikke</translation>
    </message>
    <message>
        <source>It may come back by itself. If it does not, restart this computer.</source>
        <translation>Måske kommer den igen af sig selv. Hvis ikke, så genstart computeren.</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Start sendetjenesten</translation>
    </message>
    <message>
        <source>The sender is not running</source>
        <translation>Sendetjenesten kører ikke</translation>
    </message>
    <message>
        <source>Nothing is sent until it runs.</source>
        <translation>Der sendes intet, før den kører.</translation>
    </message>
    <message>
        <source>E-mail is switched off</source>
        <translation>E-mail er slået fra</translation>
    </message>
    <message>
        <source>What falls due by e-mail is held.</source>
        <translation>Det, der skulle sendes på e-mail, holdes tilbage.</translation>
    </message>
    <message>
        <source>This computer now shows %1; the latest that Deskbell had seen on it was %2. When date and time are right, let sending go on.</source>
        <translation>Denne computer viser nu %1; det seneste tidspunkt, Deskbell så på den, var %2. Når dato og klokkeslæt er rigtige, kan afsendelsen fortsætte.</translation>
    </message>
    <message>
        <source>Test copy: nothing is sent</source>
        <translation>Testkopi: der sendes intet</translation>
    </message>
    <message>
        <source>This copy of the office is for trying things out. Sending stays off in it.</source>
        <translation>Denne kopi af kontoret er til afprøvning. Afsendelse forbliver slået fra i den.</translation>
    </message>
    <message>
        <source>Send from here after all…</source>
        <translation>Send alligevel herfra…</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last. Nothing is sent until somebody has said how to go on.</source>
        <translation>Dette er en anden kopi af kontoret end den, der sendte sidst. Der sendes intet, før nogen har valgt, hvordan I går videre.</translation>
    </message>
    <message>
        <source>How to go on…</source>
        <translation>Hvordan videre?…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SentPage</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Søg i beskeder</translation>
    </message>
    <message>
        <source>Search client, matter or address</source>
        <translation>Søg efter klient, sag eller adresse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dage</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Sendte beskeder</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Afsendt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tilbageholdt</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Alle beskeder</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Åbn besked</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Åbn klient</translation>
    </message>
    <message>
        <source>Looking through older messages…</source>
        <translation>Søger i ældre beskeder…</translation>
    </message>
    <message>
        <source>No message matches “%1”</source>
        <translation>Ingen besked passer til ”%1”</translation>
    </message>
    <message>
        <source>Clients, matters and addresses were searched.</source>
        <translation>Der er søgt i klienter, sager og adresser.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Intet venter her</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>Ingen besked er i denne tilstand.</translation>
    </message>
    <message>
        <source>Show what left</source>
        <translation>Vis det afsendte</translation>
    </message>
    <message>
        <source>Nothing was sent in this time</source>
        <translation>Der er ikke sendt noget i denne periode</translation>
    </message>
    <message>
        <source>A message stands here as soon as it has left.</source>
        <translation>En besked står her, så snart den er afsendt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the message to %1</source>
        <translation>beskeden til %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Skabeloner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ShownBackups</name>
    <message>
        <source>There is no backup yet. If this computer fails, everything in the office is lost.</source>
        <translation>Der er ingen sikkerhedskopi endnu. Hvis denne computer går i stykker, er alt i kontoret tabt.</translation>
    </message>
    <message>
        <source>The newest backup is from %1. It was read whole.</source>
        <translation>Den nyeste sikkerhedskopi er fra den %1. Den er læst helt igennem.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %n days old. Leave Deskbell running, or back up now.</source>
        <translation>
            <numerusform>Den nyeste sikkerhedskopi er %n dag gammel. Lad Deskbell køre, eller tag en sikkerhedskopi nu.</numerusform>
            <numerusform>Den nyeste sikkerhedskopi er %n dage gammel. Lad Deskbell køre, eller tag en sikkerhedskopi nu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartPage</name>
    <message>
        <source>Making the office</source>
        <translation>Opretter kontoret</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Opret kontoret</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Look around with sample data first</source>
        <translation>Se dig omkring med eksempeldata først</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Trin %1 af %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartPlan</name>
    <message>
        <source>Give the office its name: clients will read it.</source>
        <translation>Giv kontoret dets navn: klienterne vil læse det.</translation>
    </message>
    <message>
        <source>This name has %1 characters. Give one of at most %2: it stands in every message.</source>
        <translation>Navnet har %1 tegn. Vælg et på højst %2: det står i hver besked.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Vælg mindst én.</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Mit kontor</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartStep</name>
    <message>
        <source>Employee benefits</source>
        <translation>Personalegoder</translation>
    </message>
    <message>
        <source>KYC and accounting</source>
        <translation>KYC og regnskab</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Bookinger</translation>
    </message>
    <message>
        <source>Insurance agency</source>
        <translation>Forsikringsagentur</translation>
    </message>
    <message>
        <source>Virtual office</source>
        <translation>Virtuelt kontor</translation>
    </message>
    <message>
        <source>Flexible, lunch and bicycle benefits, with reminders by hand. Their automations come with a later version.</source>
        <translation>Fleksible fordele, frokost- og cykelordninger med manuelle påmindelser. Automatiseringer til dem kommer i en senere version.</translation>
    </message>
    <message>
        <source>KYC reviews with their open goals, with reminders by hand. Their automations come with a later version.</source>
        <translation>KYC-gennemgange og deres åbne mål med manuelle påmindelser. Automatiseringer til dem kommer i en senere version.</translation>
    </message>
    <message>
        <source>Bookings, with reminders by hand. Their automations come with a later version.</source>
        <translation>Bookinger med manuelle påmindelser. Automatiseringer til dem kommer i en senere version.</translation>
    </message>
    <message>
        <source>Post and its senders, with reminders by hand. Their automations come with a later version.</source>
        <translation>Post og dens afsendere med manuelle påmindelser. Automatiseringer til den kommer i en senere version.</translation>
    </message>
    <message>
        <source>Policies and motor policies: clients are told 21, 14 and 7 days before one ends.</source>
        <translation>Policer og bilforsikringer: klienterne får besked 21, 14 og 7 dage før udløb.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StatusStrip</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Start sendetjenesten</translation>
    </message>
    <message>
        <source>Next message %1</source>
        <translation>Næste besked: %1</translation>
    </message>
    <message>
        <source>No message is waiting</source>
        <translation>Ingen besked venter</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n sendt i dag</numerusform>
            <numerusform>%n sendt i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n uafklaret</numerusform>
            <numerusform>%n uafklarede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislykket</numerusform>
            <numerusform>%n mislykkede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n tilbageholdt</numerusform>
            <numerusform>%n tilbageholdt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>office · operator</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Switch all sending on or off</source>
        <translation>Slå al afsendelse til eller fra</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Eksempeldata</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Trin %1 af %2: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StopDialog</name>
    <message>
        <source>The client asked to hear nothing more</source>
        <translation>Klienten har bedt om ikke at høre mere</translation>
    </message>
    <message>
        <source>Stop all messages</source>
        <translation>Stop alle beskeder</translation>
    </message>
    <message>
        <source>How the client said so: phone call, e-mail, letter</source>
        <translation>Hvordan klienten sagde det: telefon, e-mail, brev</translation>
    </message>
    <message>
        <source>%1 asked to hear nothing more</source>
        <translation>%1 har bedt om ikke at høre mere</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail and SMS to this client are switched off.</source>
        <translation>E-mail og sms til klienten slås fra.</translation>
    </message>
    <message>
        <source>Every consent counts as withdrawn.</source>
        <translation>Alle samtykker regnes som trukket tilbage.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages that wait are not sent.</source>
        <translation>
            <numerusform>%n ventende besked bliver ikke sendt.</numerusform>
            <numerusform>%n ventende beskeder bliver ikke sendt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to %1 any more, and the log says who asked.</source>
        <translation>Der sendes ikke længere noget til %1, og loggen viser, hvem der bad om det.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more, whatever a list brings in, until somebody allows it with a reason.</source>
        <translation>Der sendes ikke længere noget til %1, heller ikke efter en ny import, før nogen tillader det med en begrundelse.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SwitchBox</name>
    <message>
        <source>On</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stoppet</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateEditor</name>
    <message>
        <source>Discard changes</source>
        <translation>Kassér ændringer</translation>
    </message>
    <message>
        <source>Send me a sample</source>
        <translation>Send mig en prøve</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Tekstens sprog</translation>
    </message>
    <message>
        <source>No automation sends this text.</source>
        <translation>Ingen automatisering sender denne tekst.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <translation>Sendes af %1</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <extracomment>a language, and that something in it is not saved; and one in which there is no text</extracomment>
        <translation>%1 · ikke gemt</translation>
    </message>
    <message>
        <source>%1 · missing</source>
        <translation>%1 · mangler</translation>
    </message>
    <message>
        <source>Templates, %1</source>
        <translation>Skabeloner, %1</translation>
    </message>
    <message>
        <source>Clients read it from the next message on; what is planned already goes out with it too.</source>
        <translation>Klienterne læser den fra næste besked; det, der allerede er planlagt, sendes også med den.</translation>
    </message>
    <message>
        <source>There is no such text any more.</source>
        <translation>Teksten findes ikke længere.</translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile.</source>
        <translation>En anden har imens ændret teksten.</translation>
    </message>
    <message>
        <source>There is no text in this language: clients who read it get the one in another (%1).</source>
        <translation>Der er ingen tekst på dette sprog: klienter, der læser det, får teksten på et andet (%1).</translation>
    </message>
    <message>
        <source>Begin with that one</source>
        <translation>Begynd med den</translation>
    </message>
    <message>
        <source>Save over their changes?</source>
        <translation>Gem oven i den andens ændringer?</translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile. What they saved is then gone.</source>
        <translation>En anden har imens ændret teksten. Det, den anden gemte, går så tabt.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Gem min</translation>
    </message>
    <message>
        <source>“%1” is not saved. %2</source>
        <translation>”%1” er ikke gemt. %2</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>”%1” er gemt.</translation>
    </message>
    <message>
        <source>There is no client whose data could stand in the sample.</source>
        <translation>Der er ingen klient, hvis oplysninger kan stå i prøven.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender…</translation>
    </message>
    <message>
        <source>A sample went to %1.</source>
        <translation>En prøve er sendt til %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an automation</comment>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Brug den andens tekst</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateForm</name>
    <message>
        <source>+ Variable</source>
        <translation>+ Variabel</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Betingelse</translation>
    </message>
    <message>
        <source>Something that is filled in for each client. Typing [ offers the same.</source>
        <translation>Noget, der udfyldes for hver klient. Skriver du [, får du det samme tilbudt.</translation>
    </message>
    <message>
        <source>A part that only stands there when something is known of the client</source>
        <translation>En del, der kun er med, når noget bestemt er kendt om klienten</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 af %2 tegn</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateReview</name>
    <message>
        <source>Did you mean [%1]?</source>
        <translation>Mente du [%1]?</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateSettings</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sendes af</translation>
    </message>
    <message>
        <source>Texts that clients read</source>
        <translation>Tekster, som klienterne læser</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigér…</translation>
    </message>
    <message>
        <source>What clients read. [Variables] are filled in for each of them.</source>
        <translation>Det, klienterne læser. [Variabler] udfyldes for hver af dem.</translation>
    </message>
    <message>
        <source>All four</source>
        <extracomment>languages a text exists in</extracomment>
        <translation>Alle fire</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Mangler: %1</translation>
    </message>
    <message>
        <source>Changed and not saved yet</source>
        <translation>Ændret og ikke gemt endnu</translation>
    </message>
    <message>
        <source>No automation</source>
        <translation>Ingen automatisering</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TestCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Testing the mail account</source>
        <translation>Test af e-mailkontoen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>The test went well</source>
        <translation>Testen gik godt</translation>
    </message>
    <message>
        <source>The test did not go well</source>
        <translation>Testen gik ikke godt</translation>
    </message>
    <message>
        <source>The certificate that the server showed</source>
        <translation>Det certifikat, serveren viste</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Udstedt til</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servere</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Udstedt af</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldigt</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingeraftryk (SHA-256)</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>Stol på dette certifikat for denne server</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Vælg udstederens fil…</translation>
    </message>
    <message>
        <source>It is not the one that was trusted. Ask the provider whether theirs was replaced; if nobody knows of it, somebody else may be answering.</source>
        <translation>Det er et andet end det, der var tillid til. Spørg udbyderen, om deres er udskiftet. Hvis ingen kender til det, kan det være en anden, der svarer.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the provider says before you trust it. From then on this server may show this certificate, or one that this PC trusts anyway, and no other.</source>
        <translation>Sammenlign fingeraftrykket med det, udbyderen oplyser, før du stoler på certifikatet. Derefter godtages serveren med dette certifikat eller med et, som pc&apos;en i forvejen stoler på.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TestVerdict</name>
    <message>
        <source>Connected to %1, encrypted with %2</source>
        <extracomment>%1 is a server&apos;s name, %2 &quot;TLS 1.3&quot;</extracomment>
        <translation>Forbundet til %1, krypteret med %2</translation>
    </message>
    <message>
        <source>Connected to %1 without encryption, which is allowed on this computer only</source>
        <translation>Forbundet til %1 uden kryptering; det er kun tilladt på denne computer</translation>
    </message>
    <message>
        <source>The server asked for no login</source>
        <translation>Serveren bad ikke om login</translation>
    </message>
    <message>
        <source>Delivery receipts: yes. The server reports whether a client&apos;s own server took a message.</source>
        <translation>Leveringskvitteringer: ja. Serveren melder tilbage, om klientens egen server har modtaget en besked.</translation>
    </message>
    <message>
        <source>A message to %1 was taken. Look whether it has arrived.</source>
        <translation>En besked til %1 blev modtaget af serveren. Se efter, om den er nået frem.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one day to another</extracomment>
        <translation>%1 til %2</translation>
    </message>
    <message>
        <source>Logged in (the server offers %1)</source>
        <extracomment>%1 are names of login methods: &quot;PLAIN, LOGIN&quot;</extracomment>
        <translation>Logget på (serveren kender %1)</translation>
    </message>
    <message>
        <source>The server offers these ways to log in: %1</source>
        <translation>Serveren kender disse loginmetoder: %1</translation>
    </message>
    <message>
        <source>Delivery receipts: no. This server does not report whether a message was delivered; a refusal comes as an e-mail to the mailbox.</source>
        <translation>Leveringskvitteringer: nej. Serveren melder ikke tilbage, om en besked blev leveret; en afvisning kommer som en mail til postkassen.</translation>
    </message>
    <message>
        <source>Files can be written to the folder %1</source>
        <translation>Mappen tager imod filer: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Ingen klienter endnu</translation>
    </message>
    <message>
        <source>Bring in the list the office has, from a spreadsheet saved as CSV. Or add clients one by one with Ctrl+N.</source>
        <translation>Hent den liste, kontoret har, fra et regneark gemt som CSV. Eller tilføj klienterne én for én med Ctrl+N.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importér en liste…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Kræver opmærksomhed</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilstand</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Intet venter på dig.</translation>
    </message>
    <message>
        <source>Still due today</source>
        <translation>Sendes senere i dag</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Nothing more goes today.</source>
        <translation>Der sendes ikke mere i dag.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Sendt i dag</translation>
    </message>
    <message>
        <source>Nothing has been sent yet today.</source>
        <translation>Der er ikke sendt noget endnu i dag.</translation>
    </message>
    <message>
        <source>The next message goes %1.</source>
        <translation>Næste besked sendes %1.</translation>
    </message>
    <message>
        <source>No message is waiting to go.</source>
        <translation>Ingen besked venter på at blive sendt.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Se på dem</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n tilbageholdt</numerusform>
            <numerusform>%n tilbageholdt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be sent</source>
        <translation>
            <numerusform>%n sendes ikke</numerusform>
            <numerusform>%n sendes ikke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were sent afterwards</source>
        <translation>
            <numerusform>%n påmindelse blev sendt bagefter</numerusform>
            <numerusform>%n påmindelser blev sendt bagefter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still go by themselves</source>
        <translation>
            <numerusform>%n sendes stadig af sig selv</numerusform>
            <numerusform>%n sendes stadig af sig selv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are held</source>
        <translation>
            <numerusform>%n holdes tilbage</numerusform>
            <numerusform>%n holdes tilbage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came too late and are not sent</source>
        <translation>
            <numerusform>%n kom for sent og sendes ikke</numerusform>
            <numerusform>%n kom for sent og sendes ikke</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender did not work from %1 to %2. Of what fell due then: %3.</source>
        <translation>Sendetjenesten kørte ikke fra %1 til %2. Af det, der skulle have været sendt i den tid: %3.</translation>
    </message>
    <message>
        <source>Not counted here: %1. “See all” says why.</source>
        <translation>Ikke talt med her: %1. ”Se alle” siger hvorfor.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TodaysDialog</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Hvad der sker</translation>
    </message>
    <message>
        <source>Send today’s now</source>
        <translation>Send dagens nu</translation>
    </message>
    <message>
        <source>The automation then works from today instead of tomorrow.</source>
        <translation>Automatiseringen virker så fra i dag i stedet for i morgen.</translation>
    </message>
    <message>
        <source>“%1” then works from today instead of tomorrow.</source>
        <translation>”%1” virker så fra i dag i stedet for i morgen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message numerus="yes">
        <source>%n clients hear from you today</source>
        <translation>
            <numerusform>%n klient hører fra jer i dag</numerusform>
            <numerusform>%n klienter hører fra jer i dag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and send to %n clients</source>
        <translation>
            <numerusform>Gem, og send til %n klient</numerusform>
            <numerusform>Gem, og send til %n klienter</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at it again.</source>
        <translation>Listen er imens blevet ændret. Se på den igen.</translation>
    </message>
    <message>
        <source>Who gets a message today</source>
        <translation>Hvem der får en besked i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages are due today, but something is in the way; the list says what.</source>
        <translation>
            <numerusform>%n mere skulle have besked i dag, men noget er i vejen; listen viser hvad.</numerusform>
            <numerusform>%n flere skulle have besked i dag, men noget er i vejen; listen viser hvad.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Tray</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Åbn Deskbell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afslut</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need attention</source>
        <translation>
            <numerusform>%1 · %n kræver opmærksomhed</numerusform>
            <numerusform>%1 · %n kræver opmærksomhed</numerusform>
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
        <translation>Disse typer står på listen og er ikke kendt her. Sig, hvad hver af dem er.</translation>
    </message>
    <message numerus="yes">
        <source>in %1 rows</source>
        <translation>
            <numerusform>i %1 række</numerusform>
            <numerusform>i %1 rækker</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Hvad ”%1” er</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::VariableCompleter</name>
    <message>
        <source>What can be filled in</source>
        <translation>Hvad der kan udfyldes</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a variable and what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>where a condition ends</source>
        <translation>her slutter en betingelse</translation>
    </message>
    <message>
        <source>only if there is: %1</source>
        <translation>kun hvis dette findes: %1</translation>
    </message>
    <message>
        <source>only if there is no: %1</source>
        <translation>kun hvis dette mangler: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::WelcomeStep</name>
    <message>
        <source>Look around with sample data</source>
        <translation>Se dig omkring med eksempeldata</translation>
    </message>
    <message>
        <source>Set up my office</source>
        <translation>Sæt mit kontor op</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Se dig omkring først</translation>
    </message>
    <message>
        <source>A made-up insurance office with about 200 clients. Nothing leaves this computer: messages go to a folder. One click removes it all again.</source>
        <translation>Et opdigtet forsikringskontor med cirka 200 klienter. Intet forlader denne computer: beskederne lægges i en mappe. Med ét klik fjernes det hele igen.</translation>
    </message>
    <message>
        <source>Start with my own office</source>
        <translation>Start med mit eget kontor</translation>
    </message>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Velkommen til Deskbell</translation>
    </message>
    <message>
        <source>Deskbell tells your clients what they need to hear, in time, and can prove that it did. There is no office on this computer yet.</source>
        <translation>Deskbell fortæller jeres klienter det, de har brug for at vide, i tide, og kan bevise det. Der er ikke noget kontor på denne computer endnu.</translation>
    </message>
    <message>
        <source>It will be kept in %1</source>
        <translation>Det gemmes i %1</translation>
    </message>
    <message>
        <source>Three short steps. Each can be skipped; all but what the office does can be changed later.</source>
        <translation>Tre korte trin. Hvert af dem kan springes over, og alt undtagen hvad kontoret laver, kan ændres senere.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::WhyDialog</name>
    <message>
        <source>Why not?</source>
        <translation>Hvorfor ikke?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ser efter…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Afgørelser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Why not? %1</source>
        <translation>Hvorfor ikke? %1</translation>
    </message>
    <message>
        <source>What %1 will hear, and why not</source>
        <translation>Hvad %1 får besked om, og hvorfor ikke</translation>
    </message>
    <message>
        <source>No automation owes this client anything: none fits its matters, or everything was said already.</source>
        <translation>Ingen automatisering har noget at sende til klienten: ingen passer til klientens sager, eller alt er allerede sendt.</translation>
    </message>
    <message>
        <source>For each automation and matter: what is owed by now, and what comes next.</source>
        <translation>For hver automatisering og sag: hvad der skal sendes nu, og hvad der kommer næste gang.</translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <translation>Sendes: %1</translation>
    </message>
    <message>
        <source>%1 It goes on by itself: %2.</source>
        <translation>%1 Fortsætter af sig selv: %2.</translation>
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
        <translation>Hvad laver kontoret?</translation>
    </message>
    <message>
        <source>Each choice brings its kinds of matter, its texts, and its automations. The automations stay off until you switch them on. If you skip this step, the insurance agency is chosen.</source>
        <translation>Hvert valg har sine sagstyper, tekster og automatiseringer. Automatiseringerne er slået fra, til du har set på dem. Springer du dette trin over, vælges forsikringsagenturet.</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>”%1” blev ikke fundet.</translation>
    </message>
    <message>
        <source>Look at the list and use a name or number from it.</source>
        <translation>Se på listen, og brug et navn eller nummer fra den.</translation>
    </message>
    <message>
        <source>It was not found; perhaps it was removed.</source>
        <translation>Det blev ikke fundet; måske er det fjernet.</translation>
    </message>
    <message>
        <source>Another program is using the office&apos;s file right now.</source>
        <translation>Et andet program bruger kontorets fil lige nu.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>En anden har imens ændret dette.</translation>
    </message>
    <message>
        <source>Look at it as it is now and try again.</source>
        <translation>Se, hvordan det er nu, og prøv igen.</translation>
    </message>
    <message>
        <source>An import is running, and until it has ended nothing else can be changed.</source>
        <translation>Der kører en import, og indtil den er færdig, kan intet andet ændres.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Vent, til den er færdig, og prøv igen.</translation>
    </message>
    <message>
        <source>There is no office here: %1</source>
        <translation>Der er intet kontor her: %1</translation>
    </message>
    <message>
        <source>Choose the folder that holds office.db, or make an office with office init.</source>
        <translation>Vælg den mappe, der indeholder office.db, eller opret et kontor med office init.</translation>
    </message>
    <message>
        <source>Another worker already sends for this office (%1).</source>
        <translation>En anden sendetjeneste sender allerede for dette kontor (%1).</translation>
    </message>
    <message>
        <source>Leave it running, or stop it first.</source>
        <translation>Lad den køre, eller stop den først.</translation>
    </message>
    <message>
        <source>Another worker already sends for this office.</source>
        <translation>En anden sendetjeneste sender allerede for dette kontor.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (%1).</source>
        <translation>Der skete en fejl, som ikke burde ske (%1).</translation>
    </message>
    <message>
        <source>Try again; if it stays, contact support with these words.</source>
        <translation>Prøv igen. Kontakt support med disse ord, hvis fejlen bliver ved.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Der skete en fejl, som ikke burde ske.</translation>
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation>Kommandoen blev ikke forstået: %1</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Se --help.</translation>
    </message>
    <message>
        <source>%1 is needed here.</source>
        <translation>%1 er nødvendig her.</translation>
    </message>
    <message>
        <source>Add it; see --help.</source>
        <translation>Tilføj den; se --help.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>En af disse er nødvendig her: %1</translation>
    </message>
    <message>
        <source>Add one of them; see --help.</source>
        <translation>Tilføj en af dem; se --help.</translation>
    </message>
    <message>
        <source>These do not go together: %1</source>
        <translation>Disse kan ikke bruges sammen: %1</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Udelad en af dem.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 er angivet to gange.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Angiv den én gang.</translation>
    </message>
    <message>
        <source>%1 is given without a value.</source>
        <translation>%1 er angivet uden en værdi.</translation>
    </message>
    <message>
        <source>Write its value behind it, or leave it out.</source>
        <translation>Skriv værdien efter den, eller udelad den.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>”%1” ventes ikke her.</translation>
    </message>
    <message>
        <source>Leave it out; see --help for what there is.</source>
        <translation>Udelad det; se --help for det, der findes.</translation>
    </message>
    <message>
        <source>%1 stands in the wrong place.</source>
        <translation>%1 står det forkerte sted.</translation>
    </message>
    <message>
        <source>Write it before the first word, right after deskbellctl.</source>
        <translation>Skriv det før det første ord, lige efter deskbellctl.</translation>
    </message>
    <message>
        <source>There is no command “%1” here.</source>
        <translation>Der er ingen kommando ”%1” her.</translation>
    </message>
    <message>
        <source>The command is not complete.</source>
        <translation>Kommandoen er ikke fuldstændig.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>”%1” er ikke et id.</translation>
    </message>
    <message>
        <source>Write the whole number that the list shows in front of it.</source>
        <translation>Skriv det hele tal, som listen viser foran.</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>Id&apos;et er tomt.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>”%1” er ikke et tidspunkt.</translation>
    </message>
    <message>
        <source>Write it with its offset, as 2026-12-31T08:00:00+01:00.</source>
        <translation>Skriv det med forskydning som 2026-12-31T08:00:00+01:00.</translation>
    </message>
    <message>
        <source>This is not written in UTF-8: %1</source>
        <translation>Dette er ikke skrevet i UTF-8: %1</translation>
    </message>
    <message>
        <source>Let the terminal or the script write UTF-8.</source>
        <translation>Lad terminalen eller scriptet skrive UTF-8.</translation>
    </message>
    <message>
        <source>This version cannot do that yet: %1</source>
        <translation>Denne version kan ikke gøre det endnu: %1</translation>
    </message>
    <message>
        <source>Look for a newer version of Deskbell.</source>
        <translation>Se efter en nyere version af Deskbell.</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged (%1).</source>
        <translation>Kontorets fil er beskadiget (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup, and keep this file.</source>
        <translation>Intet er ændret. Gendan den nyeste sikkerhedskopi, og behold denne fil.</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged.</source>
        <translation>Kontorets fil er beskadiget.</translation>
    </message>
    <message>
        <source>The office&apos;s file is empty: %1</source>
        <translation>Kontorets fil er tom: %1</translation>
    </message>
    <message>
        <source>Restore a backup, or make an office in an empty folder.</source>
        <translation>Gendan en sikkerhedskopi, eller opret et kontor i en tom mappe.</translation>
    </message>
    <message>
        <source>This is not an office&apos;s file: %1</source>
        <translation>Dette er ikke et kontors fil: %1</translation>
    </message>
    <message>
        <source>Choose the folder that holds office.db.</source>
        <translation>Vælg den mappe, der indeholder office.db.</translation>
    </message>
    <message>
        <source>A newer version of Deskbell wrote this office&apos;s file (file version %1).</source>
        <translation>En nyere udgave af Deskbell har skrevet kontorets fil (filversion %1).</translation>
    </message>
    <message>
        <source>Install the newest Deskbell on this PC. Nothing was changed.</source>
        <translation>Installér den nyeste Deskbell på denne pc. Intet er ændret.</translation>
    </message>
    <message>
        <source>The office&apos;s file cannot be written: %1</source>
        <translation>Der kan ikke skrives i kontorets fil: %1</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the folder and to the file.</source>
        <translation>Giv dig selv ret til at skrive i mappen og i filen.</translation>
    </message>
    <message>
        <source>This folder is synchronised with a cloud or network drive (%1). Two PCs writing to it would damage the file.</source>
        <translation>Mappen synkroniseres med skyen eller et netværksdrev (%1); to pc&apos;er ville beskadige filen.</translation>
    </message>
    <message>
        <source>Move the office to a folder on this PC only.</source>
        <translation>Flyt kontoret til en mappe, der kun er på denne pc.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1).</source>
        <translation>Disken kunne ikke læses eller skrives (%1).</translation>
    </message>
    <message>
        <source>Check free space and the disk, then try again.</source>
        <translation>Kontrollér ledig plads og disken, og prøv så igen.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Disken kunne ikke læses eller skrives.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Filen kunne ikke skrives: %1</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s rights, then try again.</source>
        <translation>Kontrollér ledig plads og mappens rettigheder, og prøv så igen.</translation>
    </message>
    <message>
        <source>The folder is not empty: %1</source>
        <translation>Mappen er ikke tom: %1</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Vælg en tom eller en ny mappe.</translation>
    </message>
    <message>
        <source>There is already an office in %1.</source>
        <translation>Der er allerede et kontor i %1.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Åbn det, eller vælg en tom mappe.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>”%1” mangler.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Udfyld det.</translation>
    </message>
    <message>
        <source>Something that is needed is missing.</source>
        <translation>Der mangler noget nødvendigt.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>”%1” er ikke kendt her.</translation>
    </message>
    <message>
        <source>Take it out, or check its spelling.</source>
        <translation>Fjern det, eller kontrollér stavemåden.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Der mangler et navn.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Skriv et navn.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Der mangler en titel.</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Skriv, hvad det handler om.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Der mangler en begrundelse.</translation>
    </message>
    <message>
        <source>Say in a few words why; it is logged.</source>
        <translation>Skriv kort hvorfor; det kommer i loggen.</translation>
    </message>
    <message>
        <source>It is missing how the client gave this answer.</source>
        <translation>Det mangler, hvordan klienten gav dette svar.</translation>
    </message>
    <message>
        <source>Write it: paper form, phone, e-mail …</source>
        <translation>Skriv det: papirblanket, telefon, e-mail …</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Emnet er tomt.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Skriv et emne.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Teksten er tom.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Skriv en tekst.</translation>
    </message>
    <message>
        <source>A line is empty.</source>
        <translation>En linje er tom.</translation>
    </message>
    <message>
        <source>Write a text, or take the line out.</source>
        <translation>Skriv en tekst, eller fjern linjen.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>”%1” er ikke en e-mailadresse.</translation>
    </message>
    <message>
        <source>Write one address such as name@example.org, without spaces.</source>
        <translation>Skriv én adresse som navn@example.org uden mellemrum.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Dette er ikke en e-mailadresse.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number of that country.</source>
        <translation>”%1” er ikke et telefonnummer i det land.</translation>
    </message>
    <message>
        <source>Write it with its country code, such as +48 602 345 678.</source>
        <translation>Skriv det med landekode som +48 602 345 678.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Dette er ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>The client already has the address %1.</source>
        <translation>Klienten har allerede adressen %1.</translation>
    </message>
    <message>
        <source>Edit that one.</source>
        <translation>Redigér den.</translation>
    </message>
    <message>
        <source>%1 is of the other kind: an e-mail address cannot become a phone number, nor the other way round.</source>
        <translation>%1 er af den anden slags: en e-mailadresse kan ikke blive til et telefonnummer eller omvendt.</translation>
    </message>
    <message>
        <source>Remove it and add the new one.</source>
        <translation>Fjern den, og tilføj den nye.</translation>
    </message>
    <message>
        <source>Another client already has the number %1.</source>
        <translation>En anden klient har allerede nummeret %1.</translation>
    </message>
    <message>
        <source>Use another number, or edit that client.</source>
        <translation>Brug et andet nummer, eller redigér den klient.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>”%1” er ikke et antal dage.</translation>
    </message>
    <message>
        <source>Write whole numbers from 0 to 366 with commas between, such as 21, 14, 7.</source>
        <translation>Skriv hele tal fra 0 til 366 med komma imellem, for eksempel 21, 14, 7.</translation>
    </message>
    <message>
        <source>No days are given.</source>
        <translation>Der er ikke angivet nogen dage.</translation>
    </message>
    <message>
        <source>There is an empty part between two commas: “%1”.</source>
        <translation>Der er intet mellem to kommaer: ”%1”.</translation>
    </message>
    <message>
        <source>Write whole numbers from 0 to 366 with one comma between, such as 21, 14, 7.</source>
        <translation>Skriv hele tal fra 0 til 366 med ét komma imellem, for eksempel 21, 14, 7.</translation>
    </message>
    <message>
        <source>There is a comma too many at the beginning or the end: “%1”.</source>
        <translation>Der er et komma for meget i begyndelsen eller slutningen: ”%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a list of days.</source>
        <translation>”%1” er ikke en liste over dage.</translation>
    </message>
    <message>
        <source>Write a list of whole numbers, such as [21, 14, 7].</source>
        <translation>Skriv en liste med hele tal, for eksempel [21, 14, 7].</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 366.</source>
        <translation>Skriv et helt tal fra 0 til 366.</translation>
    </message>
    <message>
        <source>The number of days is missing.</source>
        <translation>Antallet af dage mangler.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>”%1” er ikke en tekst.</translation>
    </message>
    <message>
        <source>Write it in quotation marks.</source>
        <translation>Skriv det i anførselstegn.</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>Der mangler en tekst.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>”%1” er hverken true eller false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Skriv true eller false uden anførselstegn.</translation>
    </message>
    <message>
        <source>“%1” is not a list of types.</source>
        <translation>”%1” er ikke en liste over typer.</translation>
    </message>
    <message>
        <source>Write a list such as [&quot;policy&quot;].</source>
        <translation>Skriv en liste som [&quot;policy&quot;].</translation>
    </message>
    <message>
        <source>“%1” does not say what starts a message.</source>
        <translation>”%1” angiver ikke, hvad der starter en besked.</translation>
    </message>
    <message>
        <source>Write the trigger as rule show prints it, with its kind.</source>
        <translation>Skriv trigger, som rule show viser den, med kind.</translation>
    </message>
    <message>
        <source>“%1” is not a list of roles.</source>
        <translation>”%1” er ikke en liste over roller.</translation>
    </message>
    <message>
        <source>Write a list such as [&quot;client&quot;], or leave it out for all.</source>
        <translation>Skriv en liste som [&quot;client&quot;], eller udelad den for alle.</translation>
    </message>
    <message>
        <source>No role is named.</source>
        <translation>Der er ikke angivet nogen rolle.</translation>
    </message>
    <message>
        <source>“%1” is not a span of hours.</source>
        <translation>”%1” er ikke et tidsrum.</translation>
    </message>
    <message>
        <source>Write the window as rule show prints it, with from and to.</source>
        <translation>Skriv window, som rule show viser det, med from og to.</translation>
    </message>
    <message>
        <source>“%1” does not say to whom.</source>
        <translation>”%1” angiver ikke, til hvem.</translation>
    </message>
    <message>
        <source>Use all or first.</source>
        <translation>Brug all eller first.</translation>
    </message>
    <message>
        <source>“%1” does not say what happens on holidays.</source>
        <translation>”%1” angiver ikke, hvad der sker på helligdage.</translation>
    </message>
    <message>
        <source>Use send or hold.</source>
        <translation>Brug send eller hold.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>”%1” er ikke et tal, der passer her.</translation>
    </message>
    <message>
        <source>Write a whole number in the allowed range.</source>
        <translation>Skriv et helt tal inden for det tilladte.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Der mangler et tal.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>”%1” er ikke en dato.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Skriv den som 2026-12-31.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>Der mangler en dato.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31T08:00:00+01:00.</source>
        <translation>Skriv det som 2026-12-31T08:00:00+01:00.</translation>
    </message>
    <message>
        <source>A time is missing.</source>
        <translation>Der mangler et tidspunkt.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>”%1” er ikke et klokkeslæt.</translation>
    </message>
    <message>
        <source>Write it as 08:00.</source>
        <translation>Skriv det som 08:00.</translation>
    </message>
    <message>
        <source>The hours %1 leave no time to send.</source>
        <translation>Tidsrummet %1 giver ingen tid til at sende.</translation>
    </message>
    <message>
        <source>Let the first time be before the second.</source>
        <translation>Lad det første klokkeslæt ligge før det andet.</translation>
    </message>
    <message>
        <source>“%1” is not a list of weekdays.</source>
        <translation>”%1” er ikke en liste over ugedage.</translation>
    </message>
    <message>
        <source>Use numbers from 1 (Monday) to 7, at least one.</source>
        <translation>Brug tal fra 1 (mandag) til 7, mindst ét.</translation>
    </message>
    <message>
        <source>No weekday is named.</source>
        <translation>Der er ikke angivet nogen ugedag.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>”%1” er ikke en tidszone.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Warsaw.</source>
        <translation>Brug et navn som Europe/Warsaw.</translation>
    </message>
    <message>
        <source>The time zone is missing.</source>
        <translation>Tidszonen mangler.</translation>
    </message>
    <message>
        <source>“%1” is not a language Deskbell speaks.</source>
        <translation>”%1” er ikke et sprog, Deskbell taler.</translation>
    </message>
    <message>
        <source>Use en, fi, da or pl.</source>
        <translation>Brug en, fi, da eller pl.</translation>
    </message>
    <message>
        <source>The language is missing.</source>
        <translation>Sproget mangler.</translation>
    </message>
    <message>
        <source>“%1” is not a country code.</source>
        <translation>”%1” er ikke en landekode.</translation>
    </message>
    <message>
        <source>Use two letters such as PL.</source>
        <translation>Brug to bogstaver som PL.</translation>
    </message>
    <message>
        <source>“%1” is not a role.</source>
        <translation>”%1” er ikke en rolle.</translation>
    </message>
    <message>
        <source>Use client, contact, representative or ubo.</source>
        <translation>Brug client, contact, representative eller ubo.</translation>
    </message>
    <message>
        <source>“%1” is not a state.</source>
        <translation>”%1” er ikke en tilstand.</translation>
    </message>
    <message>
        <source>See --help for the states.</source>
        <translation>Se tilstandene i --help.</translation>
    </message>
    <message>
        <source>Sending cannot be “%1”.</source>
        <translation>Afsendelse kan ikke være ”%1”.</translation>
    </message>
    <message>
        <source>Use on or off.</source>
        <translation>Brug on eller off.</translation>
    </message>
    <message>
        <source>“%1” is not an answer.</source>
        <translation>”%1” er ikke et svar.</translation>
    </message>
    <message>
        <source>Consent is given or withdrawn.</source>
        <translation>Samtykke er given eller withdrawn.</translation>
    </message>
    <message>
        <source>“%1” does not settle a message.</source>
        <translation>”%1” afklarer ikke en besked.</translation>
    </message>
    <message>
        <source>“%1” is not a link.</source>
        <translation>”%1” er ikke et link.</translation>
    </message>
    <message>
        <source>Write it with https:// in front.</source>
        <translation>Skriv det med https:// foran.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server.</source>
        <translation>”%1” er ikke en serveradresse.</translation>
    </message>
    <message>
        <source>Write it as smtp://host:587 or smtps://host:465.</source>
        <translation>Skriv den som smtp://host:587 eller smtps://host:465.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a mail server.</source>
        <translation>”%1” er ikke adressen på en mailserver.</translation>
    </message>
    <message>
        <source>The list cannot go on from “%1”.</source>
        <translation>Listen kan ikke fortsætte fra ”%1”.</translation>
    </message>
    <message>
        <source>Start the list anew.</source>
        <translation>Begynd listen forfra.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Der er ingen indstilling med navnet ”%1”.</translation>
    </message>
    <message>
        <source>See office show for the settings.</source>
        <translation>Se indstillingerne med office show.</translation>
    </message>
    <message>
        <source>No setting is named.</source>
        <translation>Der er ikke angivet nogen indstilling.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>”%1” passer ikke her.</translation>
    </message>
    <message>
        <source>Use one of the words or forms that --help names.</source>
        <translation>Brug et af de ord eller formater, som --help nævner.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Her er ikke skrevet noget.</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON from line %1 on.</source>
        <translation>Filen kan ikke læses som JSON fra linje %1.</translation>
    </message>
    <message>
        <source>Correct that line; a rule file is what rule show prints.</source>
        <translation>Ret den linje; en regelfil er det, rule show viser.</translation>
    </message>
    <message>
        <source>The file does not hold one JSON object in braces: %1</source>
        <translation>Filen indeholder ikke ét JSON-objekt i krøllede parenteser: %1</translation>
    </message>
    <message>
        <source>Start from what rule show prints.</source>
        <translation>Begynd med det, rule show viser.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”.</source>
        <translation>Der er ingen startpakke med navnet ”%1”.</translation>
    </message>
    <message>
        <source>Use benefits, kyc, bookings, insurance or virtual-office.</source>
        <translation>Brug benefits, kyc, bookings, insurance eller virtual-office.</translation>
    </message>
    <message>
        <source>No preset is named.</source>
        <translation>Der er ikke angivet nogen startpakke.</translation>
    </message>
    <message>
        <source>The end date is missing.</source>
        <translation>Slutdatoen mangler.</translation>
    </message>
    <message>
        <source>The end date (%1) is before the start date.</source>
        <translation>Slutdatoen (%1) ligger før startdatoen.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Ret en af de to datoer.</translation>
    </message>
    <message>
        <source>The new end %1 is not later than the old one.</source>
        <translation>Den nye slutdato %1 er ikke senere end den gamle.</translation>
    </message>
    <message>
        <source>Write a later date, or edit the matter to correct it.</source>
        <translation>Skriv en senere dato, eller redigér sagen for at rette den.</translation>
    </message>
    <message>
        <source>The day on which the pause ends is missing.</source>
        <translation>Den dag, pausen slutter, mangler.</translation>
    </message>
    <message>
        <source>Write a date such as 2026-12-31.</source>
        <translation>Skriv en dato som 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is not in the future.</source>
        <translation>%1 ligger ikke i fremtiden.</translation>
    </message>
    <message>
        <source>Write a date after today.</source>
        <translation>Skriv en dato efter i dag.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first.</source>
        <translation>Den sidste dag, %1, ligger før den første.</translation>
    </message>
    <message>
        <source>The matter is cancelled; nothing about it changes any more.</source>
        <translation>Sagen er annulleret; intet ved den ændres mere.</translation>
    </message>
    <message>
        <source>Add a new one.</source>
        <translation>Tilføj en ny.</translation>
    </message>
    <message>
        <source>The matter is closed: no automatic messages are sent about it anyway.</source>
        <translation>Sagen er lukket: der sendes alligevel ingen automatiske beskeder om den.</translation>
    </message>
    <message>
        <source>Renew it first, if it goes on.</source>
        <translation>Forny den først, hvis den fortsætter.</translation>
    </message>
    <message>
        <source>Matter %1 belongs to another client.</source>
        <translation>Sagen %1 hører til en anden klient.</translation>
    </message>
    <message>
        <source>See matter list for this client&apos;s.</source>
        <translation>Se klientens sager med matter list.</translation>
    </message>
    <message>
        <source>The client has no matter yet.</source>
        <translation>Klienten har ingen sag endnu.</translation>
    </message>
    <message>
        <source>Add one, or name another client.</source>
        <translation>Tilføj en, eller angiv en anden klient.</translation>
    </message>
    <message>
        <source>Nobody called “%1” may use this office.</source>
        <translation>Ingen med navnet ”%1” må bruge dette kontor.</translation>
    </message>
    <message>
        <source>See operator list, or leave --as out.</source>
        <translation>Se operator list, eller udelad --as.</translation>
    </message>
    <message>
        <source>There is no type called “%1”.</source>
        <translation>Der er ingen type med navnet ”%1”.</translation>
    </message>
    <message>
        <source>See type list for the types of this office.</source>
        <translation>Se kontorets typer med type list.</translation>
    </message>
    <message>
        <source>No type is named.</source>
        <translation>Der er ikke angivet nogen type.</translation>
    </message>
    <message>
        <source>“%1” does not start a message.</source>
        <translation>”%1” starter ikke en besked.</translation>
    </message>
    <message>
        <source>Use before_end or by_hand.</source>
        <translation>Brug before_end eller by_hand.</translation>
    </message>
    <message>
        <source>This version cannot start messages by “%1” yet.</source>
        <translation>Denne version kan ikke starte beskeder med ”%1” endnu.</translation>
    </message>
    <message>
        <source>Deskbell does not know the public holidays of the country “%1”.</source>
        <translation>Deskbell kender ikke helligdagene i landet ”%1”.</translation>
    </message>
    <message>
        <source>It knows those of DK, FI and PL. Anywhere else let automations send on holidays: holidays send.</source>
        <translation>Den kender dem i DK, FI og PL. Alle andre steder må automatiseringer sende på helligdage: holidays send.</translation>
    </message>
    <message>
        <source>The office has no country, so its public holidays are not known.</source>
        <translation>Kontoret har intet land, så dets helligdage er ikke kendt.</translation>
    </message>
    <message>
        <source>“%1” is not a route.</source>
        <translation>”%1” er ikke en vej til klienten.</translation>
    </message>
    <message>
        <source>Use email, sms, first or both.</source>
        <translation>Brug email, sms, first eller both.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of consent.</source>
        <translation>”%1” er ikke en slags samtykke.</translation>
    </message>
    <message>
        <source>Use none, general or specific.</source>
        <translation>Brug none, general eller specific.</translation>
    </message>
    <message>
        <source>There is no text called “%1”.</source>
        <translation>Der er ingen tekst med navnet ”%1”.</translation>
    </message>
    <message>
        <source>Name one from template list.</source>
        <translation>Angiv en fra template list.</translation>
    </message>
    <message>
        <source>There is no text for such an automation.</source>
        <translation>Der er ingen tekst til sådan en automatisering.</translation>
    </message>
    <message>
        <source>[%1] is not something that can be filled in.</source>
        <translation>[%1] kan ikke udfyldes.</translation>
    </message>
    <message>
        <source>Use one of the known names, such as [client] or [end date].</source>
        <translation>Brug et af de kendte navne, for eksempel [klient] eller [slutdato].</translation>
    </message>
    <message>
        <source>Something in brackets cannot be filled in.</source>
        <translation>Noget i skarpe parenteser kan ikke udfyldes.</translation>
    </message>
    <message>
        <source>A bracket is not closed: %1.</source>
        <translation>En skarp parentes er ikke lukket: %1.</translation>
    </message>
    <message>
        <source>Close it with ].</source>
        <translation>Luk den med ].</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>En skarp parentes er ikke lukket.</translation>
    </message>
    <message>
        <source>An [if …] is not ended: %1.</source>
        <translation>Et [if …] er ikke afsluttet: %1.</translation>
    </message>
    <message>
        <source>Put [end if] where it ends.</source>
        <translation>Sæt [end if], hvor det slutter.</translation>
    </message>
    <message>
        <source>An [if …] is not ended.</source>
        <translation>Et [if …] er ikke afsluttet.</translation>
    </message>
    <message>
        <source>There is an [end if] without its [if …].</source>
        <translation>Der er et [end if] uden sit [if …].</translation>
    </message>
    <message>
        <source>Take it out, or put the [if …] in front.</source>
        <translation>Fjern det, eller sæt [if …] foran.</translation>
    </message>
    <message>
        <source>This type is never reminded by hand.</source>
        <translation>Denne type påmindes aldrig manuelt.</translation>
    </message>
    <message>
        <source>Write to the client yourself.</source>
        <translation>Skriv selv til klienten.</translation>
    </message>
    <message>
        <source>This cannot be overridden: %1</source>
        <translation>Dette kan ikke tilsidesættes: %1</translation>
    </message>
    <message>
        <source>Put it right, then send again.</source>
        <translation>Ret det, og send så igen.</translation>
    </message>
    <message>
        <source>The message cannot be cancelled any more. Its state is “%1”.</source>
        <translation>Beskeden kan ikke længere annulleres. Dens tilstand er ”%1”.</translation>
    </message>
    <message>
        <source>Only what is planned or held can be cancelled.</source>
        <translation>Kun det, der er planlagt eller tilbageholdt, kan annulleres.</translation>
    </message>
    <message>
        <source>The message cannot be sent again now. Its state is “%1”.</source>
        <translation>Beskeden kan ikke sendes igen nu. Dens tilstand er ”%1”.</translation>
    </message>
    <message>
        <source>Wait until it has been sent or has failed.</source>
        <translation>Vent, til den er sendt eller mislykket.</translation>
    </message>
    <message>
        <source>It is not known whether the message reached the client.</source>
        <translation>Det vides ikke, om beskeden nåede klienten.</translation>
    </message>
    <message>
        <source>Settle it first: it arrived, it did not, or send it again.</source>
        <translation>Afklar den først: den nåede frem, den nåede ikke frem, eller send den igen.</translation>
    </message>
    <message>
        <source>There is nothing to settle. The state of the message is “%1”.</source>
        <translation>Der er intet at afklare. Beskedens tilstand er ”%1”.</translation>
    </message>
    <message>
        <source>Only a message whose outcome is unknown is settled by hand.</source>
        <translation>Kun en besked med uafklaret udfald afklares manuelt.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 er ikke på listen.</translation>
    </message>
    <message>
        <source>See suppression list.</source>
        <translation>Se suppression list.</translation>
    </message>
    <message>
        <source>--now is only for trying things out, but this office really sends messages.</source>
        <translation>--now er kun til afprøvning, men dette kontor sender rigtige beskeder.</translation>
    </message>
    <message>
        <source>Leave --now out, or use an office whose messages only go into the outbox folder.</source>
        <translation>Udelad --now, eller brug et kontor, hvis beskeder kun lægges i mappen outbox.</translation>
    </message>
    <message>
        <source>This version cannot send SMS yet.</source>
        <translation>Denne version kan ikke sende sms endnu.</translation>
    </message>
    <message>
        <source>Use e-mail.</source>
        <translation>Brug e-mail.</translation>
    </message>
    <message>
        <source>“%1” is a real office, not a sample.</source>
        <translation>”%1” er et rigtigt kontor, ikke et eksempel.</translation>
    </message>
    <message>
        <source>Only a sample office can be taken away here.</source>
        <translation>Kun et eksempelkontor kan fjernes her.</translation>
    </message>
    <message>
        <source>This is sample data; it is never really sent.</source>
        <translation>Dette er eksempeldata; de sendes aldrig rigtigt.</translation>
    </message>
    <message>
        <source>Make an office of your own first.</source>
        <translation>Opret dit eget kontor først.</translation>
    </message>
    <message>
        <source>E-mail is not set up.</source>
        <translation>E-mail er ikke sat op.</translation>
    </message>
    <message>
        <source>Set up the mail account first.</source>
        <translation>Sæt e-mailkontoen op først.</translation>
    </message>
    <message>
        <source>E-mail is switched off.</source>
        <translation>E-mail er slået fra.</translation>
    </message>
    <message>
        <source>Set it up again: that switches it on.</source>
        <translation>Sæt den op igen: så er den slået til.</translation>
    </message>
    <message>
        <source>The mail server could not be reached or ended the conversation (%1).</source>
        <translation>Mailserveren kunne ikke nås eller afbrød forbindelsen (%1).</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address, then try again.</source>
        <translation>Kontrollér netværket og serverens adresse, og prøv så igen.</translation>
    </message>
    <message>
        <source>The mail server could not be reached or ended the conversation.</source>
        <translation>Mailserveren kunne ikke nås eller afbrød forbindelsen.</translation>
    </message>
    <message>
        <source>Without encryption only this very PC may be reached, not %1.</source>
        <translation>Uden kryptering må kun denne pc selv kontaktes, ikke %1.</translation>
    </message>
    <message>
        <source>Leave --plain out.</source>
        <translation>Udelad --plain.</translation>
    </message>
    <message>
        <source>“%1” is not a certificate&apos;s SHA-256 fingerprint.</source>
        <translation>”%1” er ikke et certifikats SHA-256-fingeraftryk.</translation>
    </message>
    <message>
        <source>Copy the 64 hexadecimal digits that the connection test shows.</source>
        <translation>Kopiér de 64 hexadecimale cifre, som forbindelsestesten viser.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Certifikatfilen kan ikke læses: %1</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>Vælg en PEM-fil.</translation>
    </message>
    <message>
        <source>There is no password for the mail account.</source>
        <translation>Der er ingen adgangskode til e-mailkontoen.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Indtast adgangskoden igen.</translation>
    </message>
    <message>
        <source>There is no password in %1.</source>
        <translation>Der er ingen adgangskode i %1.</translation>
    </message>
    <message>
        <source>Write the password in its first line.</source>
        <translation>Skriv adgangskoden i den første linje.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer (%1).</source>
        <translation>Systemets adgangskodelager svarede ikke (%1).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Lås det op, og prøv igen.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer.</source>
        <translation>Systemets adgangskodelager svarede ikke.</translation>
    </message>
    <message>
        <source>The system&apos;s password store was not opened to Deskbell (%1).</source>
        <translation>Systemets adgangskodelager blev ikke åbnet for Deskbell (%1).</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>Giv tilladelse, når systemet spørger, og prøv så igen.</translation>
    </message>
    <message>
        <source>The system&apos;s password store was not opened to Deskbell.</source>
        <translation>Systemets adgangskodelager blev ikke åbnet for Deskbell.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer in time.</source>
        <translation>Systemets adgangskodelager svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be understood: %1</source>
        <translation>Filen med adgangskoder kan ikke forstås: %1</translation>
    </message>
    <message>
        <source>Put a good copy in its place.</source>
        <translation>Læg en god kopi i stedet for den.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be written: %1</source>
        <translation>Filen med adgangskoder kan ikke skrives: %1</translation>
    </message>
    <message>
        <source>Give its owner the right to write.</source>
        <translation>Giv dens ejer ret til at skrive.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read: %1</source>
        <translation>Filen med adgangskoder kan ikke læses: %1</translation>
    </message>
    <message>
        <source>Give its owner the right to read.</source>
        <translation>Giv dens ejer ret til at læse.</translation>
    </message>
    <message>
        <source>Others can read the file of passwords: %1</source>
        <translation>Andre kan læse filen med adgangskoder: %1</translation>
    </message>
    <message>
        <source>Let only its owner read it (mode 600).</source>
        <translation>Lad kun dens ejer læse den (rettigheder 600).</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Filen %1 findes ikke.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Kontrollér dens navn og mappe.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Der er ikke nævnt nogen fil.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Filen kan ikke læses: %1</translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation>Kontrollér dens navn og rettigheder.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Filen er tom.</translation>
    </message>
    <message>
        <source>Export it again from where it comes from.</source>
        <translation>Eksportér den igen, hvor den kommer fra.</translation>
    </message>
    <message>
        <source>The file is not a table of text.</source>
        <translation>Filen er ikke en tabel med tekst.</translation>
    </message>
    <message>
        <source>Save it as CSV and import that.</source>
        <translation>Gem den som CSV, og importér den.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Gør den kortere.</translation>
    </message>
    <message>
        <source>The file is too large for a list of clients: %1 MB.</source>
        <translation>Filen er for stor til en liste over klienter: %1 MB.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or split it into smaller ones.</source>
        <translation>Kontrollér, at det er den rigtige fil, eller del den i mindre.</translation>
    </message>
    <message>
        <source>No column holds the clients&apos; names.</source>
        <translation>Ingen kolonne indeholder klienternes navne.</translation>
    </message>
    <message>
        <source>Give the column the heading “name”, or say which it is.</source>
        <translation>Giv kolonnen overskriften ”navn”, eller angiv, hvilken det er.</translation>
    </message>
    <message>
        <source>No column holds the end dates.</source>
        <translation>Ingen kolonne indeholder slutdatoerne.</translation>
    </message>
    <message>
        <source>Give the column the heading “end date”, or say which it is.</source>
        <translation>Giv kolonnen overskriften ”slutdato”, eller angiv, hvilken det er.</translation>
    </message>
    <message>
        <source>The file has headings and nothing below them.</source>
        <translation>Filen har overskrifter og intet under dem.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed (row %1).</source>
        <translation>Et anførselstegn er aldrig lukket (række %1).</translation>
    </message>
    <message>
        <source>Close it in the file and import again.</source>
        <translation>Luk det i filen, og importér igen.</translation>
    </message>
    <message>
        <source>The map names a column or field that is not there: %1</source>
        <translation>Tilknytningen nævner en kolonne eller et felt, der ikke findes: %1</translation>
    </message>
    <message>
        <source>Use the file&apos;s headings and the fields name, email, phone, number, type, title, starts, ends, consent …</source>
        <translation>Brug filens overskrifter og felterne name, email, phone, number, type, title, starts, ends, consent …</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Tegnkodningen ”%1” er ikke kendt.</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8 or windows-1250, or leave it out.</source>
        <translation>Brug et navn som UTF-8 eller windows-1250, eller udelad det.</translation>
    </message>
    <message>
        <source>The file is not written in %1.</source>
        <translation>Filen er ikke skrevet i %1.</translation>
    </message>
    <message>
        <source>Name the encoding it is written in, or leave it out.</source>
        <translation>Angiv den tegnkodning, den er skrevet i, eller udelad den.</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>Disken er fuld (%1).</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Frigør lidt plads, og prøv igen; intet er gået tabt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er fuld.</translation>
    </message>
    <message>
        <source>The command was carried out, but its answer could not be written.</source>
        <translation>Kommandoen blev udført, men svaret kunne ikke skrives.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the program which reads the answer still runs; then ask again what there is.</source>
        <translation>Kontrollér, at der er plads på disken, og at programmet, der læser svaret, stadig kører; spørg så igen, hvad der er.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulleret; intet er ændret.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Start det igen, når du vil.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>”%1” kan ikke bruges her.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Ret det, og prøv igen.</translation>
    </message>
    <message>
        <source>Something in it cannot be used here.</source>
        <translation>Noget i det kan ikke bruges her.</translation>
    </message>
    <message>
        <source>That is not allowed now (%1).</source>
        <translation>Det er ikke tilladt nu (%1).</translation>
    </message>
    <message>
        <source>Look at “Why not?” of this client and put right what it names.</source>
        <translation>Se under ”Hvorfor ikke?” hos denne klient, hvad der er i vejen, og ret det.</translation>
    </message>
    <message>
        <source>That is not allowed now.</source>
        <translation>Det er ikke tilladt nu.</translation>
    </message>
    <message>
        <source>It did not work this time (%1).</source>
        <translation>Det lykkedes ikke denne gang (%1).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Prøv igen om lidt.</translation>
    </message>
    <message>
        <source>It did not work this time.</source>
        <translation>Det lykkedes ikke denne gang.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Brug en af disse: %1.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Skriv et helt tal fra %1 til %2.</translation>
    </message>
    <message>
        <source>An older version of Deskbell wrote this office&apos;s file (file version %1).</source>
        <translation>En ældre udgave af Deskbell har skrevet kontorets fil (filversion %1).</translation>
    </message>
    <message>
        <source>Open the office in Deskbell once: that brings it up to date.</source>
        <translation>Åbn kontoret én gang i Deskbell: så bliver det opdateret.</translation>
    </message>
    <message>
        <source>The mail server asks to wait (%1).</source>
        <translation>Mailserveren beder om at vente (%1).</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Prøv igen om nogle minutter.</translation>
    </message>
    <message>
        <source>The mail server asks to wait.</source>
        <translation>Mailserveren beder om at vente.</translation>
    </message>
    <message>
        <source>The mail server let this account in but did not take the message (%1).</source>
        <translation>Mailserveren godtog login, men tog ikke imod beskeden (%1).</translation>
    </message>
    <message>
        <source>Ask the provider whether this account may send.</source>
        <translation>Spørg udbyderen, om denne konto må sende.</translation>
    </message>
    <message>
        <source>The mail server let this account in but did not take the message.</source>
        <translation>Mailserveren godtog login, men tog ikke imod beskeden.</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took the message (%1).</source>
        <translation>Mailserveren sagde ikke, om den tog imod beskeden (%1).</translation>
    </message>
    <message>
        <source>Look into the mailbox before you try again.</source>
        <translation>Se i postkassen, før du prøver igen.</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took the message.</source>
        <translation>Mailserveren sagde ikke, om den tog imod beskeden.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters fit here.</source>
        <translation>Det er for langt: her er der højst plads til %1 tegn.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: no mail server takes more than %1 characters.</source>
        <translation>Delen før @ er for lang: ingen mailserver tager imod mere end %1 tegn.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Kontrollér adressen.</translation>
    </message>
    <message>
        <source>The file is too large for this: %1</source>
        <translation>Filen er for stor til dette: %1</translation>
    </message>
    <message>
        <source>Check that it is the right file; at most 1 MB is read.</source>
        <translation>Kontrollér, at det er den rigtige fil; der læses højst 1 MB.</translation>
    </message>
    <message>
        <source>You may not look into this folder: %1</source>
        <translation>Du har ikke lov til at åbne denne mappe: %1</translation>
    </message>
    <message>
        <source>Sign in as the person whose office it is, or ask for the right to read and write there.</source>
        <translation>Log på som den person, kontoret tilhører, eller bed om ret til at læse og skrive der.</translation>
    </message>
    <message>
        <source>Interrupted; what was not finished was undone.</source>
        <translation>Afbrudt; det, der ikke var færdigt, blev fortrudt.</translation>
    </message>
    <message>
        <source>Look at what there is, then start it again.</source>
        <translation>Se, hvad der er, og start så igen.</translation>
    </message>
    <message>
        <source>The list of those who hear today has changed meanwhile.</source>
        <translation>Listen over dem, der hører fra jer i dag, er imens blevet ændret.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Se på den igen.</translation>
    </message>
    <message>
        <source>%1 is still to come: the client cannot have said so then.</source>
        <translation>%1 ligger i fremtiden: klienten kan ikke have sagt det på den dag.</translation>
    </message>
    <message>
        <source>Use today or the day on which it was said.</source>
        <translation>Brug dagen i dag eller den dag, det blev sagt.</translation>
    </message>
    <message>
        <source>Write one, or remove the contact point.</source>
        <translation>Skriv en, eller fjern kontaktoplysningen.</translation>
    </message>
    <message>
        <source>The address %1 stands here twice.</source>
        <translation>Adressen %1 står her to gange.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Fjern en af dem.</translation>
    </message>
    <message>
        <source>Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>Skriv den som 31.12.2026 eller 2026-12-31.</translation>
    </message>
    <message>
        <source>This is a folder, not a file: %1</source>
        <translation>Dette er en mappe, ikke en fil: %1</translation>
    </message>
    <message>
        <source>Choose the list that lies in it.</source>
        <translation>Vælg den liste, der ligger i den.</translation>
    </message>
    <message>
        <source>The file has changed since Deskbell looked at it. Nothing was imported.</source>
        <translation>Filen er ændret, siden Deskbell så på den. Intet er importeret.</translation>
    </message>
    <message>
        <source>Let it be checked again, then import.</source>
        <translation>Lad den blive kontrolleret igen, og importér så.</translation>
    </message>
    <message>
        <source>This is the list itself; the rows that were left out would take its place.</source>
        <translation>Dette er selve listen; de udeladte rækker ville komme i stedet for den.</translation>
    </message>
    <message>
        <source>Choose another name for them.</source>
        <translation>Vælg et andet navn til dem.</translation>
    </message>
    <message>
        <source>It is not said what the client answered.</source>
        <translation>Det er ikke angivet, hvad klienten svarede.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Vælg ja eller nej.</translation>
    </message>
    <message>
        <source>Ask an administrator of the office.</source>
        <translation>Spørg en af kontorets administratorer.</translation>
    </message>
    <message>
        <source>There is no address or number.</source>
        <translation>Der mangler en adresse.</translation>
    </message>
    <message>
        <source>Only an administrator may do that, and %1 is not one.</source>
        <translation>Kun en administrator må gøre det, og det er %1 ikke.</translation>
    </message>
    <message>
        <source>What this computer must remember of the office cannot be written: %1</source>
        <translation>Det, denne computer skal huske om kontoret, kan ikke skrives: %1</translation>
    </message>
    <message>
        <source>Check free space and the rights of that folder. Until then nothing is sent.</source>
        <translation>Kontrollér ledig plads og mappens rettigheder. Indtil da sendes der intet.</translation>
    </message>
    <message>
        <source>There is no folder for what this computer must remember of the office.</source>
        <translation>Der er ingen mappe til det, denne computer skal huske om kontoret.</translation>
    </message>
    <message>
        <source>Name one in the environment variable DESKBELL_STATE, outside the office&apos;s folder.</source>
        <translation>Angiv en i miljøvariablen DESKBELL_STATE, uden for kontorets mappe.</translation>
    </message>
    <message>
        <source>“%1” is the office itself, not a copy of it.</source>
        <translation>%1 er selve kontoret, ikke en kopi af det.</translation>
    </message>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>Der er intet at bekræfte.</translation>
    </message>
    <message>
        <source>The office&apos;s file has a second name (a hard link): %1. Two programs could write to it without knowing of each other.</source>
        <translation>Kontorets fil har endnu et navn (et hårdt link): %1. To programmer kunne skrive i den uden at kende til hinanden.</translation>
    </message>
    <message>
        <source>Remove the other name, then try again.</source>
        <translation>Fjern det andet navn, og prøv så igen.</translation>
    </message>
    <message>
        <source>The office&apos;s file belongs to another user of this PC (%1).</source>
        <translation>Kontorets fil tilhører en anden bruger af denne pc (%1).</translation>
    </message>
    <message>
        <source>Sign in as that user, or let an administrator make the folder and all in it yours.</source>
        <translation>Log på som den bruger, eller lad en administrator gøre mappen og alt i den til din.</translation>
    </message>
    <message>
        <source>The office&apos;s file belongs to another user of this PC.</source>
        <translation>Kontorets fil tilhører en anden bruger af denne pc.</translation>
    </message>
    <message>
        <source>Beside the office lies “%1”: two PCs have written to it, and a sync program has kept both.</source>
        <translation>Ved siden af kontorets fil ligger ”%1”: to pc&apos;er har skrevet i den, og et synkroniseringsprogram har beholdt begge udgaver.</translation>
    </message>
    <message>
        <source>Find out which one is right, move the other one to another folder, and keep the office where nothing is synchronised. Until then nothing is sent.</source>
        <translation>Find ud af, hvilken der er den rigtige, flyt den anden til en anden mappe, og hav kontoret et sted, hvor intet synkroniseres. Indtil da sendes der intet.</translation>
    </message>
    <message>
        <source>A backup of this office is being made right now.</source>
        <translation>Der tages en sikkerhedskopi af kontoret lige nu.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Vent, til den er færdig.</translation>
    </message>
    <message>
        <source>There is too little room for the backup: it needs %1 MB.</source>
        <translation>Der er for lidt plads til sikkerhedskopien: den kræver %1 MB.</translation>
    </message>
    <message>
        <source>Free some space and try again; the older backups are untouched.</source>
        <translation>Frigør lidt plads, og prøv igen; de ældre sikkerhedskopier er urørte.</translation>
    </message>
    <message>
        <source>There is too little room for the backup.</source>
        <translation>Der er for lidt plads til sikkerhedskopien.</translation>
    </message>
    <message>
        <source>The folder for backups is not there: %1</source>
        <translation>Mappen til sikkerhedskopier findes ikke: %1</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder, written in full.</source>
        <translation>Tilslut det drev, den ligger på, eller vælg en anden mappe, skrevet med hele stien.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Mappen til sikkerhedskopier findes ikke.</translation>
    </message>
    <message>
        <source>There is no such backup: %1</source>
        <translation>Der er ingen sådan sikkerhedskopi: %1</translation>
    </message>
    <message>
        <source>Choose one that is there; the list of backups shows them.</source>
        <translation>Vælg en fra backup list.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Der er ingen sådan sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The backup is empty: %1</source>
        <translation>Sikkerhedskopien er tom: %1</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Vælg en anden fra backup list.</translation>
    </message>
    <message>
        <source>This is not a backup of an office: %1</source>
        <translation>Dette er ikke en sikkerhedskopi af et kontor: %1</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Sikkerhedskopien er beskadiget (%1).</translation>
    </message>
    <message>
        <source>Choose another backup, and check the disk this one is on.</source>
        <translation>Vælg en anden fra backup list, og kontrollér den disk, denne ligger på.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Sikkerhedskopien er beskadiget.</translation>
    </message>
    <message>
        <source>The backup is not as it was written, its checksum differs: %1</source>
        <translation>Sikkerhedskopien er ikke, som den blev skrevet; dens kontrolsum er en anden: %1</translation>
    </message>
    <message>
        <source>This file is the office itself: %1</source>
        <translation>Denne fil er selve kontoret: %1</translation>
    </message>
    <message>
        <source>There is an office in this folder. It would be set aside: %1</source>
        <translation>Der er et kontor i denne mappe. Det ville blive lagt til side: %1</translation>
    </message>
    <message>
        <source>Add --yes if you mean it.</source>
        <translation>Angiv --yes, hvis det er meningen.</translation>
    </message>
    <message>
        <source>There is already a file of this name: %1</source>
        <translation>Der er allerede en fil med dette navn: %1</translation>
    </message>
    <message>
        <source>Choose another name; nothing is written over.</source>
        <translation>Vælg et andet navn; intet bliver overskrevet.</translation>
    </message>
    <message>
        <source>Use sent, failed, again or left.</source>
        <translation>Brug sent, failed, again eller left.</translation>
    </message>
    <message>
        <source>This reminder is no longer among those that were missed.</source>
        <translation>Denne påmindelse er ikke længere blandt dem, der er glippet.</translation>
    </message>
    <message>
        <source>Somebody has dealt with it meanwhile. Look at the list again.</source>
        <translation>Nogen har imens taget sig af den. Se på listen igen.</translation>
    </message>
    <message>
        <source>Nothing was changed. The newest backup that was read whole is put in its place by: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;. The damaged file is kept.</source>
        <translation>Intet er ændret. Den nyeste sikkerhedskopi, der er læst helt igennem, sættes ind i stedet med: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;. Den beskadigede fil beholdes.</translation>
    </message>
    <message>
        <source>The newest backup that was read whole is put in its place by: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;.</source>
        <translation>Den nyeste sikkerhedskopi, der er læst helt igennem, sættes ind i stedet med: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This folder lies in the office&apos;s own: %1. Whatever happens to the office would happen to these backups too.</source>
        <translation>Denne mappe ligger i kontorets egen: %1. Hvad der end sker med kontoret, ville også ske med disse sikkerhedskopier.</translation>
    </message>
    <message>
        <source>Choose a folder somewhere else, best on another drive.</source>
        <translation>Vælg en mappe et andet sted, helst på et andet drev.</translation>
    </message>
    <message>
        <source>This folder lies in the office&apos;s own. Whatever happens to the office would happen to these backups too.</source>
        <translation>Denne mappe ligger i kontorets egen. Hvad der end sker med kontoret, ville også ske med disse sikkerhedskopier.</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole. Only the activity log does not say so: %1</source>
        <translation>Sikkerhedskopien er taget og læst i sin helhed. Kun aktivitetsloggen siger det ikke: %1</translation>
    </message>
    <message>
        <source>Nothing is lost, and the list of backups shows it.</source>
        <translation>Intet er gået tabt, og listen over sikkerhedskopier viser den.</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole. Only the activity log does not say so.</source>
        <translation>Sikkerhedskopien er taget og læst i sin helhed. Kun aktivitetsloggen siger det ikke.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>name</source>
        <translation>navn</translation>
    </message>
    <message>
        <source>language</source>
        <translation>sprog</translation>
    </message>
    <message>
        <source>client number</source>
        <translation>klientnummer</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>tiltale</translation>
    </message>
    <message>
        <source>whether active</source>
        <translation>om den er aktiv</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>startdato</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>slutdato</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktiveret</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>linjer</translation>
    </message>
    <message>
        <source>country</source>
        <translation>land</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>tidszone</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>afsendelse</translation>
    </message>
    <message>
        <source>activation link</source>
        <translation>aktiveringslink</translation>
    </message>
    <message>
        <source>support address</source>
        <translation>supportadresse</translation>
    </message>
    <message>
        <source>reports go to</source>
        <translation>rapporter sendes til</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>underskrift</translation>
    </message>
    <message>
        <source>one message per client and day</source>
        <translation>én besked pr. klient og dag</translation>
    </message>
    <message>
        <source>longest SMS, in parts</source>
        <translation>længste sms, i dele</translation>
    </message>
    <message>
        <source>SMS in plain letters</source>
        <translation>sms med almindelige bogstaver</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tidspunkt</translation>
    </message>
    <message>
        <source>second folder for backups</source>
        <translation>ekstra mappe til sikkerhedskopier</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>One occurrence has two messages to the same contact point.</source>
        <translation>Én forekomst har to beskeder til samme kontaktoplysning.</translation>
    </message>
    <message>
        <source>A message was accepted twice.</source>
        <translation>En besked blev modtaget af serveren to gange.</translation>
    </message>
    <message>
        <source>A message was handed over again although an earlier hand-over may have succeeded.</source>
        <translation>En besked blev afleveret igen, selv om en tidligere aflevering kan være lykkedes.</translation>
    </message>
    <message>
        <source>A message left although its hand-over had been given up.</source>
        <translation>En besked blev sendt, selv om afleveringen var opgivet.</translation>
    </message>
    <message>
        <source>A hand-over was written down as ended more than once.</source>
        <translation>En aflevering er noteret som afsluttet mere end én gang.</translation>
    </message>
    <message>
        <source>A message counts as sent without an accepted hand-over.</source>
        <translation>En besked regnes som sendt uden en godkendt aflevering.</translation>
    </message>
    <message>
        <source>A message was accepted but does not count as sent.</source>
        <translation>En besked blev modtaget af serveren, men regnes ikke som sendt.</translation>
    </message>
    <message>
        <source>A hand-over has a higher number than its message.</source>
        <translation>En aflevering har et højere nummer end sin besked.</translation>
    </message>
    <message>
        <source>A message is being sent without a hand-over.</source>
        <translation>En besked er ved at blive sendt uden en aflevering.</translation>
    </message>
    <message>
        <source>A hand-over never ended.</source>
        <translation>En aflevering blev aldrig afsluttet.</translation>
    </message>
    <message>
        <source>A message is being sent by nobody. Start the worker: it settles this.</source>
        <translation>En besked er under afsendelse, men ingen sender den. Start sendetjenesten: den afklarer det.</translation>
    </message>
    <message>
        <source>A sent message is missing from the activity log.</source>
        <translation>En sendt besked mangler i aktivitetsloggen.</translation>
    </message>
    <message>
        <source>The activity log says sent, the message does not.</source>
        <translation>Aktivitetsloggen siger sendt, det gør beskeden ikke.</translation>
    </message>
    <message>
        <source>A message was sent again and the log does not say by whom.</source>
        <translation>En besked blev sendt igen, og loggen siger ikke af hvem.</translation>
    </message>
    <message>
        <source>A message was handed over after it was too late.</source>
        <translation>En besked blev afleveret, efter at det var for sent.</translation>
    </message>
    <message>
        <source>A client counts as told without a message.</source>
        <translation>En klient regnes som underrettet uden en besked.</translation>
    </message>
    <message>
        <source>Entries are missing from the activity log.</source>
        <translation>Der mangler poster i aktivitetsloggen.</translation>
    </message>
    <message>
        <source>A row points to another that is gone.</source>
        <translation>En række peger på en anden, som er væk.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore a backup.</source>
        <translation>Databasefilen er beskadiget. Gendan en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>An automatic message left outside its rule&apos;s hours.</source>
        <translation>En automatisk besked blev sendt uden for sin automatiserings tidsrum.</translation>
    </message>
    <message>
        <source>Two automatic messages about one matter left on one day.</source>
        <translation>To automatiske beskeder om én sag blev sendt samme dag.</translation>
    </message>
    <message>
        <source>The activity log was changed outside Deskbell, from this entry on.</source>
        <translation>Aktivitetsloggen er ændret uden for Deskbell, fra denne post og frem.</translation>
    </message>
    <message>
        <source>The activity log is not the one that this computer has seen: entries were replaced, or an older file was put back.</source>
        <translation>Aktivitetsloggen er ikke den, som denne computer har set: poster er skiftet ud, eller en ældre fil er lagt tilbage.</translation>
    </message>
    <message>
        <source>Other users of this PC can read or change the office&apos;s file, or put another in its place. Give only yourself rights to it: chmod 600 for the file, chmod 700 for its folder.</source>
        <translation>Andre brugere af denne pc kan læse eller ændre kontorets fil eller lægge en anden i stedet. Giv kun dig selv rettigheder til den: chmod 600 til filen, chmod 700 til dens mappe.</translation>
    </message>
    <message>
        <source>A conflicted copy of the office lies beside it: two PCs have written to it. Nothing is sent until one of the two files is moved away.</source>
        <translation>En konfliktkopi ligger ved siden af kontorets fil: to pc&apos;er har skrevet i den. Der sendes intet, før en af dem er flyttet væk.</translation>
    </message>
    <message>
        <source>Kept because it was damaged. Delete it when nothing in it is missing.</source>
        <translation>Beholdt, fordi den var beskadiget. Slet den, når der ikke mangler noget.</translation>
    </message>
    <message>
        <source>Kept from before a restore. Delete it when nothing in it is missing.</source>
        <translation>Beholdt fra før en gendannelse. Slet den, når der ikke mangler noget.</translation>
    </message>
</context>
<context>
    <name>fix</name>
    <message>
        <source>Nothing to do</source>
        <translation>Intet at gøre</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Slå afsendelse til</translation>
    </message>
    <message>
        <source>Confirm sending</source>
        <translation>Bekræft afsendelse</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>Kontrollér uret</translation>
    </message>
    <message>
        <source>Set up sending</source>
        <translation>Sæt afsendelse op</translation>
    </message>
    <message>
        <source>Check the mail account</source>
        <translation>Kontrollér e-mailkontoen</translation>
    </message>
    <message>
        <source>Switch the automation on</source>
        <translation>Slå automatiseringen til</translation>
    </message>
    <message>
        <source>Send it by hand</source>
        <translation>Send den manuelt</translation>
    </message>
    <message>
        <source>Open the matter</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Afslut pausen</translation>
    </message>
    <message>
        <source>Write to the client yourself</source>
        <translation>Skriv selv til klienten</translation>
    </message>
    <message>
        <source>Make the client active</source>
        <translation>Gør klienten aktiv</translation>
    </message>
    <message>
        <source>Send the first message</source>
        <translation>Send den første besked</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Tilføj en adresse</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Ret adressen</translation>
    </message>
    <message>
        <source>Show the client&apos;s channels</source>
        <translation>Vis klientens kanaler</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Registrér samtykket</translation>
    </message>
    <message>
        <source>Show the activity log</source>
        <translation>Vis aktivitetsloggen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Vent</translation>
    </message>
    <message>
        <source>It goes by itself when the sending hours begin</source>
        <translation>Den sendes af sig selv, når sendetiden begynder</translation>
    </message>
    <message>
        <source>It goes by itself on the next open day</source>
        <translation>Den sendes af sig selv næste åbne dag</translation>
    </message>
    <message>
        <source>Fill it in, or change the text</source>
        <translation>Udfyld det, eller ret teksten</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Forkort teksten</translation>
    </message>
    <message>
        <source>Approve the sender name</source>
        <translation>Godkend afsendernavnet</translation>
    </message>
    <message>
        <source>Top up the wallet</source>
        <translation>Fyld tegnebogen op</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Se dem igennem</translation>
    </message>
    <message>
        <source>Let it get messages again</source>
        <translation>Lad den få beskeder igen</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>nytårsdag</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>helligtrekongersdag</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>skærtorsdag</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>langfredag</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>påskedag</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>2. påskedag</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>store bededag</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>1. maj</translation>
    </message>
    <message>
        <source>Constitution Day of 3 May</source>
        <translation>grundlovsdagen 3. maj</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Kristi himmelfartsdag</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>pinsedag</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>2. pinsedag</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Kristi legemsfest</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>grundlovsdag</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>midsommeraften</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>midsommerdag</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Marias himmelfart</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>allehelgensdag</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>uafhængighedsdagen</translation>
    </message>
    <message>
        <source>the centenary of independence</source>
        <translation>100-året for uafhængigheden</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>juleaften</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>juledag</translation>
    </message>
    <message>
        <source>the second day of Christmas</source>
        <translation>2. juledag</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>nytårsaften</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Sent by {channel} to {to}: “{subject}” ({step})</source>
        <translation>Sendt på {channel} til {to}: ”{subject}” ({step})</translation>
    </message>
    <message>
        <source>Failed for {to} ({step}): {reply}</source>
        <translation>Mislykkedes for {to} ({step}): {reply}</translation>
    </message>
    <message>
        <source>Delivered to {to} ({step}): {reply}</source>
        <translation>Leveret til {to} ({step}): {reply}</translation>
    </message>
    <message>
        <source>Came back from {to} ({step}): {reply}</source>
        <translation>Kom retur fra {to} ({step}): {reply}</translation>
    </message>
    <message>
        <source>Unknown whether it reached {to} ({step}); it is not sent again by itself</source>
        <translation>Uvist, om den nåede {to} ({step}); den sendes ikke igen af sig selv</translation>
    </message>
    <message>
        <source>Not sent ({step}, {rule}): {reason}</source>
        <translation>Ikke sendt ({step}, {rule}): {reason}</translation>
    </message>
    <message>
        <source>Held ({step}, {rule}): {reason}</source>
        <translation>Tilbageholdt ({step}, {rule}): {reason}</translation>
    </message>
    <message>
        <source>Not taken for {to} ({step}), will be tried again: {reply}</source>
        <translation>Ikke modtaget for {to} ({step}), der prøves igen: {reply}</translation>
    </message>
    <message>
        <source>Cancelled the message to {to} ({step})</source>
        <translation>Beskeden til {to} blev annulleret ({step})</translation>
    </message>
    <message>
        <source>Reminder by hand asked for, to {to}</source>
        <translation>Bedt om manuel påmindelse til {to}</translation>
    </message>
    <message>
        <source>Reminder by hand asked for, to {to}, although: {override} Reason given: {override_reason}</source>
        <translation>Bedt om manuel påmindelse til {to}, selv om: {override} Begrundelse: {override_reason}</translation>
    </message>
    <message>
        <source>Sent again to {to} by hand</source>
        <translation>Sendt igen til {to} manuelt</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} arrived</source>
        <translation>Afklaret manuelt: beskeden til {to} nåede frem</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} did not arrive</source>
        <translation>Afklaret manuelt: beskeden til {to} nåede ikke frem</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} is sent again, it may arrive twice</source>
        <translation>Afklaret manuelt: beskeden til {to} sendes igen, den kan komme to gange</translation>
    </message>
    <message>
        <source>A late answer came for a message that was already settled, and changed nothing: {outcome}</source>
        <translation>Der kom et sent svar om en besked, der allerede var afklaret; det ændrede intet: {outcome}</translation>
    </message>
    <message>
        <source>Client added: {name}</source>
        <translation>Klient tilføjet: {name}</translation>
    </message>
    <message>
        <source>Client edited: {fields}</source>
        <translation>Klient redigeret: {fields}</translation>
    </message>
    <message>
        <source>Address added: {value}</source>
        <translation>Adresse tilføjet: {value}</translation>
    </message>
    <message>
        <source>Address changed from {from} to {to}</source>
        <translation>Adresse ændret fra {from} til {to}</translation>
    </message>
    <message>
        <source>Address edited: {to}</source>
        <translation>Adresse redigeret: {to}</translation>
    </message>
    <message>
        <source>Address edited, not used: {to}</source>
        <translation>Adresse redigeret, bruges ikke: {to}</translation>
    </message>
    <message>
        <source>Address removed: {value}</source>
        <translation>Adresse fjernet: {value}</translation>
    </message>
    <message>
        <source>The address {value} was refused and is not used until corrected: {reply}</source>
        <translation>Adressen {value} blev afvist og bruges ikke, før den er rettet: {reply}</translation>
    </message>
    <message>
        <source>Automatic messages paused until {until}: {reason}</source>
        <translation>Automatiske beskeder på pause til {until}: {reason}</translation>
    </message>
    <message>
        <source>Automatic messages go on</source>
        <translation>Automatiske beskeder fortsætter</translation>
    </message>
    <message>
        <source>The client takes messages by {channel} again</source>
        <translation>Klienten modtager igen beskeder på {channel}</translation>
    </message>
    <message>
        <source>The client takes no messages by {channel}</source>
        <translation>Klienten modtager ikke beskeder på {channel}</translation>
    </message>
    <message>
        <source>General consent given · {source}</source>
        <translation>Generelt samtykke givet · {source}</translation>
    </message>
    <message>
        <source>General consent withdrawn · {source}</source>
        <translation>Generelt samtykke trukket tilbage · {source}</translation>
    </message>
    <message>
        <source>Consent given for “{rule}” · {source}</source>
        <translation>Samtykke givet til ”{rule}” · {source}</translation>
    </message>
    <message>
        <source>Consent withdrawn for “{rule}” · {source}</source>
        <translation>Samtykke til ”{rule}” trukket tilbage · {source}</translation>
    </message>
    <message>
        <source>The client asked to hear nothing more · {source}</source>
        <translation>Klienten bad om ikke at høre mere · {source}</translation>
    </message>
    <message>
        <source>The address {address} gets nothing any more: {reason}</source>
        <translation>Adressen {address} får ikke længere noget: {reason}</translation>
    </message>
    <message>
        <source>The address {address} may get messages again</source>
        <translation>Adressen {address} må få beskeder igen</translation>
    </message>
    <message>
        <source>The address {address} may get messages again: {reason}</source>
        <translation>Adressen {address} må få beskeder igen: {reason}</translation>
    </message>
    <message>
        <source>Added: {type} {number} {title}</source>
        <translation>Tilføjet: {type} {number} {title}</translation>
    </message>
    <message>
        <source>Matter edited: {fields}</source>
        <translation>Sag redigeret: {fields}</translation>
    </message>
    <message>
        <source>Renewed: ends {to} instead of {from}</source>
        <translation>Fornyet: udløber {to} i stedet for {from}</translation>
    </message>
    <message>
        <source>Matter closed</source>
        <translation>Sag lukket</translation>
    </message>
    <message>
        <source>Matter cancelled</source>
        <translation>Sag annulleret</translation>
    </message>
    <message>
        <source>Automatic messages about it paused until {until}: {reason}</source>
        <translation>Automatiske beskeder om den på pause til {until}: {reason}</translation>
    </message>
    <message>
        <source>Automatic messages about it go on</source>
        <translation>Automatiske beskeder om den fortsætter</translation>
    </message>
    <message>
        <source>Office setting {key}: {value}</source>
        <translation>Kontorets indstilling {key}: {value}</translation>
    </message>
    <message>
        <source>Automation added: {rule}</source>
        <translation>Automatisering tilføjet: {rule}</translation>
    </message>
    <message>
        <source>Automation edited: {rule}</source>
        <translation>Automatisering redigeret: {rule}</translation>
    </message>
    <message>
        <source>Automation removed: {rule}</source>
        <translation>Automatisering fjernet: {rule}</translation>
    </message>
    <message>
        <source>Automation switched on: {rule}</source>
        <translation>Automatisering slået til: {rule}</translation>
    </message>
    <message>
        <source>Automation switched off: {rule}</source>
        <translation>Automatisering slået fra: {rule}</translation>
    </message>
    <message>
        <source>Text edited: {name} ({language})</source>
        <translation>Tekst redigeret: {name} ({language})</translation>
    </message>
    <message>
        <source>Sending set up: {channel}</source>
        <translation>Afsendelse sat op: {channel}</translation>
    </message>
    <message>
        <source>Sending switched on: {channel}</source>
        <translation>Afsendelse slået til: {channel}</translation>
    </message>
    <message>
        <source>Sending switched off: {channel}</source>
        <translation>Afsendelse slået fra: {channel}</translation>
    </message>
    <message>
        <source>Sending stopped: {code} {reply}</source>
        <translation>Afsendelse stoppet: {code} {reply}</translation>
    </message>
    <message>
        <source>Sending works again: {channel}</source>
        <translation>Afsendelse virker igen: {channel}</translation>
    </message>
    <message>
        <source>The clock jumped; sending waits</source>
        <translation>Uret sprang; afsendelsen venter</translation>
    </message>
    <message>
        <source>The clock was confirmed</source>
        <translation>Uret blev bekræftet</translation>
    </message>
    <message>
        <source>Imported {file}: {created} new, {updated} changed</source>
        <translation>Importeret {file}: {created} nye, {updated} ændrede</translation>
    </message>
    <message>
        <source>Comes first from now on: {value}</source>
        <translation>Kommer først fra nu af: {value}</translation>
    </message>
    <message>
        <source>Sending tested: the login works</source>
        <translation>Afsendelse afprøvet: login virker</translation>
    </message>
    <message>
        <source>Sending tested: a message to {to} was taken</source>
        <translation>Afsendelse afprøvet: en besked til {to} blev modtaget af serveren</translation>
    </message>
    <message>
        <source>Sample of a text sent to the office itself, {to}: {name} ({language})</source>
        <translation>Prøve af en tekst sendt til kontoret selv, {to}: {name} ({language})</translation>
    </message>
    <message>
        <source>on</source>
        <translation>til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>fra</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>importeret liste</translation>
    </message>
    <message>
        <source>General consent given on {said} · {source}</source>
        <translation>Generelt samtykke givet den {said} · {source}</translation>
    </message>
    <message>
        <source>General consent withdrawn on {said} · {source}</source>
        <translation>Generelt samtykke trukket tilbage den {said} · {source}</translation>
    </message>
    <message>
        <source>Consent given for “{rule}” on {said} · {source}</source>
        <translation>Samtykke givet til ”{rule}” den {said} · {source}</translation>
    </message>
    <message>
        <source>Consent withdrawn for “{rule}” on {said} · {source}</source>
        <translation>Samtykke til ”{rule}” trukket tilbage den {said} · {source}</translation>
    </message>
    <message>
        <source>The sender works again; it had not worked since {from}</source>
        <translation>Sendetjenesten kører igen; den havde ikke kørt siden {from}</translation>
    </message>
    <message>
        <source>Left at that by hand: the message to {to} may have arrived, and is not sent again</source>
        <translation>Ladt ligge manuelt: beskeden til {to} er måske nået frem og sendes ikke igen</translation>
    </message>
    <message>
        <source>Missed reminder sent now by hand, to {to} ({step}, {rule}), although: {override}</source>
        <translation>Glippet påmindelse sendt nu manuelt til {to} ({step}, {rule}), selv om: {override}</translation>
    </message>
    <message>
        <source>Missed reminder not sent apart; a newer one is sent for it ({step}, {rule})</source>
        <translation>Glippet påmindelse ikke sendt for sig; en nyere sendes i stedet ({step}, {rule})</translation>
    </message>
    <message>
        <source>Missed reminder left unsent by hand ({step}, {rule})</source>
        <translation>Glippet påmindelse sprunget over manuelt ({step}, {rule})</translation>
    </message>
    <message>
        <source>Missed reminder is to be looked at again ({step}, {rule})</source>
        <translation>Glippet påmindelse skal ses på igen ({step}, {rule})</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last; sending waits</source>
        <translation>Dette er en anden kopi af kontoret end den, der sendte sidst; afsendelsen venter</translation>
    </message>
    <message>
        <source>The copy was confirmed: sending goes on from here, what was missed is skipped</source>
        <translation>Kopien blev bekræftet: afsendelsen fortsætter herfra, og det, der er glippet, springes over</translation>
    </message>
    <message>
        <source>This copy is for trying things out; sending stays off</source>
        <translation>Denne kopi er til afprøvning; afsendelse holdes fortsat tilbage</translation>
    </message>
    <message>
        <source>Backup made and read whole: {file}</source>
        <translation>Sikkerhedskopi taget og læst helt igennem: {file}</translation>
    </message>
    <message>
        <source>Backup copied to {folder}</source>
        <translation>Sikkerhedskopi kopieret til {folder}</translation>
    </message>
    <message>
        <source>The backup could not be copied to {folder}: {problem}</source>
        <translation>Sikkerhedskopien kunne ikke kopieres til {folder}: {problem}</translation>
    </message>
    <message>
        <source>No backup could be made: {problem}</source>
        <translation>Der kunne ikke tages nogen sikkerhedskopi: {problem}</translation>
    </message>
    <message>
        <source>Backup tried out, it can be restored: {file}</source>
        <translation>Sikkerhedskopi afprøvet, den kan gendannes: {file}</translation>
    </message>
    <message>
        <source>Backup tried out, it cannot be restored: {file}. {problem}</source>
        <translation>Sikkerhedskopi afprøvet, den kan ikke gendannes: {file}. {problem}</translation>
    </message>
    <message>
        <source>Office restored from {file}, which knows everything until {until}. Sending waits until somebody has looked</source>
        <translation>Kontoret er gendannet fra {file}, som kender alt indtil {until}. Afsendelsen venter, til nogen har set på det</translation>
    </message>
    <message>
        <source>Left at that by hand: the message to {to} was refused, and is not sent again</source>
        <translation>Ladt ligge manuelt: beskeden til {to} blev afvist og sendes ikke igen</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Deskbell: the mail account works</source>
        <translation>Deskbell: e-mailkontoen virker</translation>
    </message>
    <message>
        <source>Deskbell sent this message to test the mail account of %1.

Messages to clients leave from this address. There is nothing to do.</source>
        <translation>Deskbell har sendt denne besked for at afprøve e-mailkontoen hos %1.

Beskeder til klienter sendes fra denne adresse. Du behøver ikke gøre noget.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Prøve: %1</translation>
    </message>
</context>
<context>
    <name>matter</name>
    <message>
        <source>open</source>
        <translation>åben</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>lukket</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulleret</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>Google wants an app password here, not the account&apos;s own: switch on 2-step verification, then make one under “App passwords”.</source>
        <translation>Google kræver her en appadgangskode, ikke kontoens egen: slå totrinsbekræftelse til, og opret så en under ”Appadgangskoder”.</translation>
    </message>
    <message>
        <source>Google does not report back whether a message was delivered. A refusal comes as a letter to the mailbox.</source>
        <translation>Google melder ikke tilbage, om en besked blev leveret. En afvisning kommer som en mail til postkassen.</translation>
    </message>
    <message>
        <source>Microsoft switches password sign-in for sending (SMTP AUTH) off by default at the end of December 2026; an administrator can switch it on again for this mailbox. Organisations made later do not have it.</source>
        <translation>Microsoft slår som standard login med adgangskode til afsendelse (SMTP AUTH) fra ved udgangen af december 2026; en administrator kan slå det til igen for denne postkasse. Organisationer, der oprettes senere, har det ikke.</translation>
    </message>
    <message>
        <source>Microsoft takes 30 messages a minute and 10,000 recipients a day. Sent messages also appear under Sent Items.</source>
        <translation>Microsoft modtager 30 beskeder i minuttet og 10.000 modtagere om dagen. Sendte beskeder vises også under Sendt post.</translation>
    </message>
    <message>
        <source>Personal Outlook.com mailboxes no longer accept passwords from programs. Use the office&apos;s own mailbox.</source>
        <translation>Personlige Outlook.com-postkasser tager ikke længere imod adgangskoder fra programmer. Brug kontorets egen postkasse.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, not the account&apos;s own. It is made in the account&apos;s security settings.</source>
        <translation>Denne udbyder kræver her en appadgangskode, ikke kontoens egen. Den oprettes i kontoens sikkerhedsindstillinger.</translation>
    </message>
    <message>
        <source>This provider gives each customer an own server name. It stands in the customer panel under mail settings; put it in below.</source>
        <translation>Denne udbyder giver hver kunde sit eget servernavn. Det står i kundepanelet under mailindstillinger; skriv det nedenfor.</translation>
    </message>
    <message>
        <source>Programs may only use this mailbox when that is switched on in its settings on the web (mail programs, IMAP/SMTP).</source>
        <translation>Programmer må kun bruge denne postkasse, når det er slået til i dens indstillinger på nettet (mailprogrammer, IMAP/SMTP).</translation>
    </message>
    <message>
        <source>Free mailboxes allow few messages a day, and clients trust them less. A mailbox of the office&apos;s own domain is better.</source>
        <translation>Gratis postkasser tillader kun få beskeder om dagen, og klienter stoler mindre på dem. En postkasse på kontorets eget domæne er bedre.</translation>
    </message>
    <message>
        <source>This provider limits how many messages go in an hour. If it asks to slow down, Deskbell waits and goes on.</source>
        <translation>Denne udbyder begrænser, hvor mange beskeder der sendes i timen. Hvis den beder om lavere tempo, venter Deskbell og fortsætter derefter.</translation>
    </message>
    <message>
        <source>Simply.com closes an account for a while after 300 messages in two hours. Write 2 under “Messages a minute, at most”.</source>
        <translation>Simply.com lukker en konto i et stykke tid efter 300 beskeder på to timer. Skriv 2 under ”Beskeder i minuttet, højst”.</translation>
    </message>
    <message>
        <source>The server below is the usual one of this provider. If the test does not go well, take the name from the provider&apos;s help page (server for outgoing mail).</source>
        <translation>Serveren nedenfor er den sædvanlige hos udbyderen. Hvis testen ikke går godt, så brug navnet fra udbyderens hjælpeside (server til udgående mail).</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Der er intet i vejen.</translation>
    </message>
    <message>
        <source>Sending is switched off for the whole office.</source>
        <translation>Afsendelse er slået fra for hele kontoret.</translation>
    </message>
    <message>
        <source>This office was restored or copied; sending waits until somebody has said how to go on.</source>
        <translation>Disse data er gendannet eller kopieret; afsendelsen venter, til nogen bekræfter den.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock jumped; sending waits until somebody says that it is right.</source>
        <translation>Uret på denne pc sprang; afsendelsen venter, til nogen siger, at det går rigtigt.</translation>
    </message>
    <message>
        <source>This way of sending is not set up or is switched off.</source>
        <translation>Denne afsendelsesmåde er ikke sat op eller er slået fra.</translation>
    </message>
    <message>
        <source>The mail account was refused; nothing is sent until it works again.</source>
        <translation>E-mailkontoen blev afvist; der sendes intet, før den virker igen.</translation>
    </message>
    <message>
        <source>The automation is switched off.</source>
        <translation>Automatiseringen er slået fra.</translation>
    </message>
    <message>
        <source>The automation did not work yet on that day.</source>
        <translation>Automatiseringen virkede ikke endnu den dag.</translation>
    </message>
    <message>
        <source>The matter is closed or cancelled.</source>
        <translation>Sagen er lukket eller annulleret.</translation>
    </message>
    <message>
        <source>Nothing is open in the matter any more.</source>
        <translation>Der er ikke længere noget åbent i sagen.</translation>
    </message>
    <message>
        <source>The matter is paused.</source>
        <translation>Sagen er på pause.</translation>
    </message>
    <message>
        <source>This type is never reminded by hand.</source>
        <translation>Denne type påmindes aldrig manuelt.</translation>
    </message>
    <message>
        <source>The client is inactive.</source>
        <translation>Klienten er inaktiv.</translation>
    </message>
    <message>
        <source>Automatic messages to the client are paused.</source>
        <translation>Automatiske beskeder til klienten er på pause.</translation>
    </message>
    <message>
        <source>Nobody has told the client about this matter yet.</source>
        <translation>Ingen har endnu givet klienten besked om denne sag.</translation>
    </message>
    <message>
        <source>The client has no address that is switched on for this.</source>
        <translation>Klienten har ingen adresse, der er slået til for dette.</translation>
    </message>
    <message>
        <source>The client&apos;s address cannot be used.</source>
        <translation>Klientens adresse kan ikke bruges.</translation>
    </message>
    <message>
        <source>The client does not want messages this way.</source>
        <translation>Klienten ønsker ikke beskeder på denne måde.</translation>
    </message>
    <message>
        <source>The address is on the list of those that get nothing.</source>
        <translation>Adressen står på listen over dem, der intet får.</translation>
    </message>
    <message>
        <source>The client has not given the consent this needs.</source>
        <translation>Klienten har ikke givet det samtykke, der kræves.</translation>
    </message>
    <message>
        <source>The client has already been told.</source>
        <translation>Klienten har allerede fået besked.</translation>
    </message>
    <message>
        <source>All reminders of this series have been used.</source>
        <translation>Alle påmindelser i denne serie er brugt.</translation>
    </message>
    <message>
        <source>It is too soon after the last message.</source>
        <translation>Det er for tidligt efter den seneste besked.</translation>
    </message>
    <message>
        <source>It is outside the hours in which messages go.</source>
        <translation>Det er uden for det tidsrum, hvor beskeder sendes.</translation>
    </message>
    <message>
        <source>Nothing is sent on this weekday.</source>
        <translation>Der sendes intet på denne ugedag.</translation>
    </message>
    <message>
        <source>Nothing is sent on this holiday.</source>
        <translation>Der sendes intet på denne helligdag.</translation>
    </message>
    <message>
        <source>A later reminder or a new date has taken its place.</source>
        <translation>En senere påmindelse eller en ny dato har afløst den.</translation>
    </message>
    <message>
        <source>It became too late to send it.</source>
        <translation>Det blev for sent at sende den.</translation>
    </message>
    <message>
        <source>The text needs something that is empty for this client.</source>
        <translation>Teksten kræver noget, der er tomt for denne klient.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Teksten er for lang.</translation>
    </message>
    <message>
        <source>The sender name has not been approved.</source>
        <translation>Afsendernavnet er ikke godkendt.</translation>
    </message>
    <message>
        <source>The wallet is empty.</source>
        <translation>Tegnebogen er tom.</translation>
    </message>
    <message>
        <source>Unusually many messages at once; they wait until somebody confirms them.</source>
        <translation>Usædvanligt mange beskeder på én gang; de venter, til nogen bekræfter dem.</translation>
    </message>
    <message>
        <source>The automation did not work yet on that day (it works from %1).</source>
        <translation>Automatiseringen virkede ikke endnu den dag (den virker fra %1).</translation>
    </message>
    <message>
        <source>The matter is closed.</source>
        <translation>Sagen er lukket.</translation>
    </message>
    <message>
        <source>The matter is cancelled.</source>
        <translation>Sagen er annulleret.</translation>
    </message>
    <message>
        <source>The matter is paused until %1.</source>
        <translation>Sagen er på pause til %1.</translation>
    </message>
    <message>
        <source>Automatic messages to the client are paused until %1.</source>
        <translation>Automatiske beskeder til klienten er på pause til %1.</translation>
    </message>
    <message>
        <source>The client has no e-mail address that is switched on.</source>
        <translation>Klienten har ingen e-mailadresse, der er slået til.</translation>
    </message>
    <message>
        <source>The client has no phone number that is switched on.</source>
        <translation>Klienten har intet telefonnummer, der er slået til.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used.</source>
        <translation>Adressen %1 kan ikke bruges.</translation>
    </message>
    <message>
        <source>The client does not want e-mail.</source>
        <translation>Klienten ønsker ikke e-mail.</translation>
    </message>
    <message>
        <source>The client does not want SMS.</source>
        <translation>Klienten ønsker ikke sms.</translation>
    </message>
    <message>
        <source>The address %1 is on the list of those that get nothing.</source>
        <translation>Adressen %1 står på listen over dem, der intet får.</translation>
    </message>
    <message>
        <source>The client has not given general consent.</source>
        <translation>Klienten har ikke givet generelt samtykke.</translation>
    </message>
    <message>
        <source>The client has not given consent for this automation.</source>
        <translation>Klienten har ikke givet samtykke til denne automatisering.</translation>
    </message>
    <message>
        <source>The client already gets a message about this matter on that day.</source>
        <translation>Klienten får allerede en besked om denne sag den dag.</translation>
    </message>
    <message>
        <source>The text needs something that is empty for this client: %1.</source>
        <translation>Teksten kræver noget, der er tomt for denne klient: %1.</translation>
    </message>
    <message>
        <source>It became too late while this stood in the way: %1</source>
        <translation>Det blev for sent, mens dette var i vejen: %1</translation>
    </message>
    <message>
        <source>Nothing is sent on this holiday: %1.</source>
        <translation>Der sendes intet på denne helligdag: %1.</translation>
    </message>
    <message>
        <source>This computer sent this before the office was restored or copied.</source>
        <translation>Denne computer sendte dette, før kontoret blev gendannet eller kopieret.</translation>
    </message>
    <message>
        <source>The sender was not running.</source>
        <translation>Sendetjenesten kørte ikke.</translation>
    </message>
    <message>
        <source>Sending was switched off.</source>
        <translation>Afsendelse var slået fra.</translation>
    </message>
    <message>
        <source>This computer’s clock had jumped.</source>
        <translation>Uret på denne computer var sprunget.</translation>
    </message>
    <message>
        <source>E-mail was not set up, or switched off.</source>
        <translation>E-mail var ikke sat op eller var slået fra.</translation>
    </message>
    <message>
        <source>The mail account did not work.</source>
        <translation>E-mailkontoen virkede ikke.</translation>
    </message>
    <message>
        <source>The automation was switched off.</source>
        <translation>Automatiseringen var slået fra.</translation>
    </message>
    <message>
        <source>The matter was paused.</source>
        <translation>Sagen var på pause.</translation>
    </message>
    <message>
        <source>The client was paused.</source>
        <translation>Klienten var på pause.</translation>
    </message>
    <message>
        <source>The client had no address in use.</source>
        <translation>Klienten havde ingen adresse i brug.</translation>
    </message>
    <message>
        <source>The client’s address could not be used.</source>
        <translation>Klientens adresse kunne ikke bruges.</translation>
    </message>
    <message>
        <source>No open hour was left for it.</source>
        <translation>Der var ingen åben time tilbage til den.</translation>
    </message>
    <message>
        <source>The office had been restored or copied.</source>
        <translation>Dataene var gendannet eller kopieret.</translation>
    </message>
    <message>
        <source>Something the text needs was empty.</source>
        <translation>Noget, som teksten kræver, var tomt.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>No answer yet</source>
        <translation>Intet svar endnu</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Forsinket</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Leveret</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom retur</translation>
    </message>
</context>
<context>
    <name>role</name>
    <message>
        <source>client</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>kontaktperson</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>repræsentant</translation>
    </message>
    <message>
        <source>beneficial owner</source>
        <translation>reel ejer</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>or</source>
        <translation>eller</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>på e-mail</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>på sms</translation>
    </message>
    <message>
        <source>by e-mail or else by SMS</source>
        <translation>på e-mail, ellers på sms</translation>
    </message>
    <message>
        <source>by e-mail and by SMS</source>
        <translation>på e-mail og på sms</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>klienten</translation>
    </message>
    <message>
        <source>and</source>
        <translation>og</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>sendes der besked til %1</translation>
    </message>
    <message>
        <source>On the day a %1 ends, at %2</source>
        <translation>Den dag en %1 udløber, kl. %2</translation>
    </message>
    <message>
        <source>%1 day before a %2 ends, at %3</source>
        <translation>%1 dag før en %2 udløber, kl. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 days before a %2 ends, at %3</source>
        <translation>
            <numerusform>%1 dag før en %2 udløber, kl. %3</numerusform>
            <numerusform>%1 dage før en %2 udløber, kl. %3</numerusform>
        </translation>
    </message>
    <message>
        <source>, at the first address only</source>
        <translation>, kun til den første adresse</translation>
    </message>
    <message>
        <source>, only on %1</source>
        <translation>, kun %1</translation>
    </message>
    <message>
        <source>, only between %1 and %2</source>
        <translation>, kun mellem kl. %1 og %2</translation>
    </message>
    <message>
        <source>, not on holidays</source>
        <translation>, ikke på helligdage</translation>
    </message>
    <message>
        <source>, if general consent was given</source>
        <translation>, hvis der er givet generelt samtykke</translation>
    </message>
    <message>
        <source>, if consent for this automation was given</source>
        <translation>, hvis der er givet samtykke til denne automatisering</translation>
    </message>
    <message>
        <source>When staff ask for it, %1 about a %2</source>
        <translation>Når en medarbejder beder om det, %1 om en %2</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manuelt</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>på udløbsdagen</translation>
    </message>
    <message>
        <source>1 day before the end</source>
        <translation>1 dag før udløb</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <translation>
            <numerusform>%n dag før udløb</numerusform>
            <numerusform>%n dage før udløb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Tilbageholdt</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sendes nu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
    <message>
        <source>Unknown: may have reached the client</source>
        <translation>Uafklaret: kan være nået frem til klienten</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ikke sendt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
</context>
<context>
    <name>stop</name>
    <message>
        <source>The mail server refused the user name or the password.</source>
        <translation>Mailserveren afviste brugernavnet eller adgangskoden.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Indtast adgangskoden igen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name.</source>
        <translation>Serverens certifikat hører til et andet navn.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Kontrollér serverens adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Serverens certifikat er udløbet.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s clock, or ask the provider.</source>
        <translation>Kontrollér uret på denne pc, eller spørg udbyderen.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>Serveren viser et andet certifikat end det, der blev betroet.</translation>
    </message>
    <message>
        <source>Ask the provider whether it was replaced. Only then test the connection again and trust the new one.</source>
        <translation>Spørg udbyderen, om det er udskiftet. Test først derefter forbindelsen igen, og hav tillid til det nye.</translation>
    </message>
    <message>
        <source>Ask the provider for its certificate file, or trust this one certificate after comparing its fingerprint with the provider&apos;s.</source>
        <translation>Bed udbyderen om certifikatfilen, eller stol på netop dette certifikat, når du har sammenlignet dets fingeraftryk med udbyderens.</translation>
    </message>
    <message>
        <source>The server offers no encryption.</source>
        <translation>Serveren tilbyder ikke kryptering.</translation>
    </message>
    <message>
        <source>The server does not let this account send from this address.</source>
        <translation>Serveren lader ikke denne konto sende fra denne adresse.</translation>
    </message>
    <message>
        <source>Use the account&apos;s own address.</source>
        <translation>Brug kontoens egen adresse.</translation>
    </message>
    <message>
        <source>There is no password for the mail account.</source>
        <translation>Der er ingen adgangskode til e-mailkontoen.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Indtast den igen.</translation>
    </message>
    <message>
        <source>The settings of the mail account cannot work.</source>
        <translation>E-mailkontoens indstillinger kan ikke virke.</translation>
    </message>
    <message>
        <source>Check server, port and user name.</source>
        <translation>Kontrollér server, port og brugernavn.</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed on.</source>
        <translation>Der kunne ikke aftales en krypteret forbindelse.</translation>
    </message>
    <message>
        <source>The mail account was refused.</source>
        <translation>E-mailkontoen blev afvist.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>Kontrollér dens indstillinger.</translation>
    </message>
    <message>
        <source>A web page answered instead of a mail server.</source>
        <translation>En webside svarede i stedet for en mailserver.</translation>
    </message>
    <message>
        <source>Check server and port. In a guest network, sign in to the network in a browser first.</source>
        <translation>Kontrollér server og port. På et gæstenetværk skal du først logge på netværket i en browser.</translation>
    </message>
    <message>
        <source>There is no server with this name, or this PC has no network.</source>
        <translation>Der findes ingen server med dette navn, eller pc&apos;en har intet netværk.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the network.</source>
        <translation>Kontrollér serverens navn og netværket.</translation>
    </message>
    <message>
        <source>The server does not answer at this port.</source>
        <translation>Serveren svarer ikke på denne port.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serveren svarede ikke i tide.</translation>
    </message>
    <message>
        <source>Check server, port and network. A firewall may keep this PC from sending mail.</source>
        <translation>Kontrollér server, port og netværk. En firewall kan forhindre denne pc i at sende e-mail.</translation>
    </message>
    <message>
        <source>Nobody whom this PC trusts vouches for the server&apos;s certificate.</source>
        <translation>Ingen, som denne pc stoler på, står inde for serverens certifikat.</translation>
    </message>
    <message>
        <source>Choose TLS with port 465, or ask the provider.</source>
        <translation>Vælg TLS med port 465, eller spørg udbyderen.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the port: usual are 587 with STARTTLS and 465 with TLS.</source>
        <translation>Kontrollér serverens navn og porten: de sædvanlige er 587 med STARTTLS og 465 med TLS.</translation>
    </message>
    <message>
        <source>Something answers at this server and port, but not the way a mail server does.</source>
        <translation>Der er noget, der svarer, men ikke som en mailserver.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>%1: before it ends</source>
        <extracomment>%1 is a type of matter: &quot;Policy&quot;</extracomment>
        <translation>%1: før udløb</translation>
    </message>
    <message>
        <source>%1: reminder by hand</source>
        <translation>%1: manuel påmindelse</translation>
    </message>
    <message>
        <source>the client’s name</source>
        <translation>klientens navn</translation>
    </message>
    <message>
        <source>how the client is addressed, as written for this client</source>
        <translation>hvordan klienten tiltales, som det er skrevet for klienten</translation>
    </message>
    <message>
        <source>what the matter is called</source>
        <translation>hvad sagen hedder</translation>
    </message>
    <message>
        <source>the type of the matter</source>
        <translation>sagens type</translation>
    </message>
    <message>
        <source>the number of the matter</source>
        <translation>sagens nummer</translation>
    </message>
    <message>
        <source>the day on which it starts</source>
        <translation>den dag, den begynder</translation>
    </message>
    <message>
        <source>the day on which it ends</source>
        <translation>den dag, den udløber</translation>
    </message>
    <message>
        <source>how many days are left until the end</source>
        <translation>hvor mange dage der er tilbage til udløb</translation>
    </message>
    <message>
        <source>the time of a booking</source>
        <translation>tidspunktet for en booking</translation>
    </message>
    <message>
        <source>all lines of the matter, one below the other</source>
        <translation>alle sagens linjer, den ene under den anden</translation>
    </message>
    <message>
        <source>the lines that are not done yet</source>
        <translation>de linjer, der ikke er færdige endnu</translation>
    </message>
    <message>
        <source>who sent the post</source>
        <translation>hvem der har sendt posten</translation>
    </message>
    <message>
        <source>what has changed since the last message</source>
        <translation>hvad der er ændret siden den seneste besked</translation>
    </message>
    <message>
        <source>the link of the matter, else of the office</source>
        <translation>sagens link, ellers kontorets</translation>
    </message>
    <message>
        <source>the name of the office</source>
        <translation>kontorets navn</translation>
    </message>
    <message>
        <source>whom clients may write to</source>
        <translation>hvem klienter kan skrive til</translation>
    </message>
    <message>
        <source>the signature of the office</source>
        <translation>kontorets underskrift</translation>
    </message>
</context>
</TS>
