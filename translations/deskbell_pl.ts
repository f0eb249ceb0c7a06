<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Import</name>
    <message>
        <source>There is no name.</source>
        <translation>Brak nazwy.</translation>
    </message>
    <message>
        <source>There is no end date.</source>
        <translation>Brak daty końca.</translation>
    </message>
    <message>
        <source>A date cannot be read. Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>Nie można odczytać daty. Zapisz ją jako 31.12.2026 lub 2026-12-31.</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings. Put quotes around a text that holds the separator.</source>
        <translation>Wiersz ma więcej komórek niż jest nagłówków. Tekst zawierający separator ujmij w cudzysłów.</translation>
    </message>
    <message>
        <source>The row holds a character that belongs in no text. Save the file again.</source>
        <translation>Wiersz zawiera niedozwolony znak. Zapisz plik ponownie.</translation>
    </message>
    <message>
        <source>The row has fewer cells than there are headings. The missing ones count as empty.</source>
        <translation>Wiersz ma mniej komórek niż jest nagłówków. Brakujące są traktowane jako puste.</translation>
    </message>
    <message>
        <source>The e-mail address is malformed. It is kept, switched off.</source>
        <translation>Adres e-mail jest błędny. Zostaje zapisany jako wyłączony.</translation>
    </message>
    <message>
        <source>The phone number is malformed. It is kept, switched off.</source>
        <translation>Numer telefonu jest błędny. Zostaje zapisany jako wyłączony.</translation>
    </message>
    <message>
        <source>The end is earlier than the one Deskbell knows. The later one stays.</source>
        <translation>Data końca jest wcześniejsza niż zapisana w programie. Zostaje późniejsza.</translation>
    </message>
    <message>
        <source>The client has given another answer before, and that one is kept.</source>
        <translation>Klient odpowiedział wcześniej inaczej i tamta odpowiedź zostaje.</translation>
    </message>
    <message>
        <source>The consent is neither yes nor no, so it is ignored.</source>
        <translation>Zgoda to ani „tak”, ani „nie”, więc jest pomijana.</translation>
    </message>
    <message>
        <source>The type is not known, so the usual one is used.</source>
        <translation>Nieznany rodzaj sprawy, więc użyto domyślnego.</translation>
    </message>
    <message>
        <source>The language is not known, so it is ignored.</source>
        <translation>Nieznany język, więc jest pomijany.</translation>
    </message>
    <message>
        <source>The start is after the end, so the start is left out.</source>
        <translation>Początek jest po końcu, więc początek pominięto.</translation>
    </message>
    <message>
        <source>The matter is closed or cancelled and stays as it is.</source>
        <translation>Sprawa jest zamknięta lub anulowana. Taka pozostaje.</translation>
    </message>
    <message>
        <source>Several clients have this name. The oldest is taken.</source>
        <translation>Kilku klientów ma tę nazwę. Wybrano najstarszy wpis.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Nazwa jest za długa.</translation>
    </message>
    <message>
        <source>The text is too long and is left out.</source>
        <translation>Tekst jest za długi i zostaje pominięty.</translation>
    </message>
    <message>
        <source>Other dates of this list have the month first, so this one may mean two days. Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>Inne daty na tej liście mają miesiąc na początku, więc ta może oznaczać dwa różne dni. Zapisz ją jako 31.12.2026 lub 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>attempt</name>
    <message>
        <source>Accepted by the server</source>
        <translation>Przyjęta przez serwer</translation>
    </message>
    <message>
        <source>Not taken: it will be tried again</source>
        <translation>Nieprzyjęta: nastąpi kolejna próba</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Ostatecznie odrzucona</translation>
    </message>
    <message>
        <source>No answer after the message had been handed over</source>
        <translation>Brak odpowiedzi po przekazaniu wiadomości</translation>
    </message>
    <message>
        <source>The mail account was refused</source>
        <translation>Konto pocztowe zostało odrzucone</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Serwer poprosił o zaczekanie</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>the server closed the connection</source>
        <translation>serwer zamknął połączenie</translation>
    </message>
    <message>
        <source>called back before it was handed over</source>
        <translation>wycofano przed przekazaniem</translation>
    </message>
    <message>
        <source>the server takes no addresses with letters such as ł or ø</source>
        <translation>serwer nie przyjmuje adresów z literami takimi jak ł lub ø</translation>
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
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AccountForm</name>
    <message>
        <source>a mail account</source>
        <translation>konto pocztowe</translation>
    </message>
    <message>
        <source>a folder on this computer, for trying out</source>
        <translation>folder na tym komputerze, na próbę</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Use your own certificate authority…</source>
        <translation>Użyj własnego urzędu certyfikacji…</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Inny dostawca</translation>
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
        <translation>Brak, tylko ten komputer</translation>
    </message>
    <message>
        <source>Messages leave through</source>
        <translation>Wiadomości wychodzą przez</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Server for outgoing mail</source>
        <translation>Serwer poczty wychodzącej</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Messages a minute, at most</source>
        <translation>Najwięcej wiadomości na minutę</translation>
    </message>
    <message>
        <source>20 is safe almost everywhere. Many providers cut off at 30.</source>
        <translation>20 jest bezpieczne niemal wszędzie. Przy 30 wielu dostawców już blokuje.</translation>
    </message>
    <message>
        <source>Your own certificate authority</source>
        <translation>Własny urząd certyfikacji</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Wybierz plik urzędu certyfikacji</translation>
    </message>
    <message>
        <source>Your own certificate authority (file)</source>
        <translation>Własny urząd certyfikacji (plik)</translation>
    </message>
    <message>
        <source>Only for a server with a certificate that the office or the provider made itself.</source>
        <translation>Tylko dla serwera z certyfikatem, który biuro lub dostawca wystawili sami.</translation>
    </message>
    <message>
        <source>Trust it no longer</source>
        <translation>Cofnij zaufanie</translation>
    </message>
    <message>
        <source>What clients see</source>
        <translation>Co widzą klienci</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Nazwa nadawcy</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Stands where a text says [signature]. Empty: the office&apos;s name and its support address.</source>
        <translation>Pojawia się tam, gdzie w treści jest [podpis]. Puste: nazwa biura i jego adres pomocy.</translation>
    </message>
    <message>
        <source>As a client sees it</source>
        <translation>Tak widzi to klient</translation>
    </message>
    <message>
        <source>Start my own office…</source>
        <translation>Utwórz własne biuro…</translation>
    </message>
    <message>
        <source>Empty: the one that is stored stays</source>
        <translation>Puste: zostaje zapisane hasło</translation>
    </message>
    <message>
        <source>You trust one certificate of this server. Its fingerprint (SHA-256): %1</source>
        <translation>Ufasz jednemu certyfikatowi tego serwera. Jego odcisk (SHA-256): %1</translation>
    </message>
    <message>
        <source>This provider is not known here, so the server is a guess from the address. The provider&apos;s help page names it; everything below can be changed.</source>
        <translation>Ten dostawca nie jest tu znany, więc serwer odgadnięto z adresu. Właściwą nazwę podaje strona pomocy dostawcy; wszystko poniżej można zmienić.</translation>
    </message>
    <message>
        <source>From: %1 &lt;%2&gt;
…
%3</source>
        <extracomment>How a message begins and ends for the client.</extracomment>
        <translation>Od: %1 &lt;%2&gt;
…
%3</translation>
    </message>
    <message>
        <source>Choose the certificate authority</source>
        <translation>Wybierz urząd certyfikacji</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certyfikaty (*.pem *.crt *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The sample office cannot use a real mail account, so that nobody is written to by mistake.</source>
        <translation>Biuro przykładowe nie może używać prawdziwych kont pocztowych, aby nikt przez pomyłkę nie dostał wiadomości.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Actions</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Wyślij przypomnienie…</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Wstrzymaj wiadomości automatyczne…</translation>
    </message>
    <message>
        <source>Resume automatic messages</source>
        <translation>Wznów wiadomości automatyczne</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Dlaczego nie?…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatyzacje</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Switch all sending off</source>
        <translation>Wyłącz całe wysyłanie</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Uruchom moduł wysyłki</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Działania: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Nowa sprawa…</translation>
    </message>
    <message>
        <source>Client asked to stop…</source>
        <translation>Klient nie chce wiadomości…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Nowy klient…</translation>
    </message>
    <message>
        <source>New automation…</source>
        <translation>Nowa automatyzacja…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a menu entry that is not possible now, and why: &quot;Send reminder… · no open matter&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>choose a client first</source>
        <translation>najpierw wybierz klienta</translation>
    </message>
    <message>
        <source>paused already</source>
        <translation>już wstrzymane</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>nie są wstrzymane</translation>
    </message>
    <message>
        <source>nothing is sent any more</source>
        <translation>nic już nie jest wysyłane</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Wymagają uwagi</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Zaległe</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ActivityTab</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Szukaj w dzienniku zdarzeń</translation>
    </message>
    <message>
        <source>Search what happened</source>
        <translation>Szukaj zdarzenia</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Only what was sent</source>
        <translation>Tylko wysłane</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>matter type, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the sender</source>
        <translation>moduł wysyłki</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nic nie pasuje do „%1”</translation>
    </message>
    <message>
        <source>What is shown under this filter was searched.</source>
        <translation>Przeszukano to, co pokazuje ten filtr.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Nothing was sent to this client</source>
        <translation>Do tego klienta nic nie wysłano</translation>
    </message>
    <message>
        <source>An entry stands here only after a message has really left.</source>
        <translation>Wpis pojawia się tu dopiero wtedy, gdy wiadomość naprawdę wyszła.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Jeszcze nic się nie wydarzyło</translation>
    </message>
    <message>
        <source>What is sent, what is not and why, and every change will be told here.</source>
        <translation>Tutaj będzie widać, co wysłano, czego nie wysłano i dlaczego, oraz każdą zmianę.</translation>
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
        <translation>Pozwól znów wysyłać na kontakt %1</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>Pozwól ponownie</translation>
    </message>
    <message>
        <source>Why: what the client said, and how</source>
        <translation>Powód: co klient powiedział i w jaki sposób</translation>
    </message>
    <message>
        <source>The client&apos;s channels and consents stay as they are.</source>
        <translation>Kanały i zgody klienta pozostają bez zmian.</translation>
    </message>
    <message>
        <source>%1 may get messages again.</source>
        <translation>Na kontakt %1 znów można wysyłać wiadomości.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it since %1. Noted by %2: %3</source>
        <translation>Od %1 nic nie jest wysyłane na ten kontakt. Wpis (%2): %3</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Attention</name>
    <message>
        <source>E-mail has stopped</source>
        <translation>Wysyłanie e-maili przerwane</translation>
    </message>
    <message>
        <source>Sending is held</source>
        <translation>Wysyłanie zatrzymane</translation>
    </message>
    <message>
        <source>Somebody must look at it: open Deskbell.</source>
        <translation>Ktoś musi to sprawdzić: otwórz Deskbell.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages need attention</source>
        <translation>
            <numerusform>%n wiadomość wymaga uwagi</numerusform>
            <numerusform>%n wiadomości wymagają uwagi</numerusform>
            <numerusform>%n wiadomości wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>“Today” in Deskbell shows which, and why.</source>
        <translation>Które i dlaczego, pokazuje „Dzisiaj” w programie Deskbell.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AttentionGroups</name>
    <message>
        <source>May have arrived</source>
        <translation>Mogły dotrzeć</translation>
    </message>
    <message>
        <source>These messages may have reached the client: they were handed over, and then the line broke before the mail server had answered. Deskbell never sends them again by itself. Ask the client, or look into the mailbox of the office, then say what you found.</source>
        <translation>Te wiadomości mogły dotrzeć do klienta: zostały przekazane, a potem połączenie zostało przerwane, zanim serwer pocztowy odpowiedział. Deskbell nigdy sam nie wysyła ich ponownie. Zapytaj klienta albo zajrzyj do skrzynki biura, a potem zapisz, co się okazało.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>No usable address</source>
        <translation>Brak dobrego kontaktu</translation>
    </message>
    <message>
        <source>These clients cannot be reached. Add or correct an address, and the message goes by itself.</source>
        <translation>Do tych klientów nie można dotrzeć. Dodaj lub popraw kontakt, a wiadomość wyjdzie sama.</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Czegoś brakuje</translation>
    </message>
    <message>
        <source>The text needs something that is empty for these clients. Fill it in, and the message goes by itself.</source>
        <translation>Treść wymaga czegoś, co u tych klientów jest puste. Uzupełnij to, a wiadomość wyjdzie sama.</translation>
    </message>
    <message>
        <source>Automation is off</source>
        <translation>Automatyzacja wyłączona</translation>
    </message>
    <message>
        <source>Their automation is switched off. When it is on again, what still makes sense goes.</source>
        <translation>Ich automatyzacja jest wyłączona. Gdy ją włączysz, wyjdzie to, co nadal ma sens.</translation>
    </message>
    <message>
        <source>E-mail does not work</source>
        <translation>E-mail nie działa</translation>
    </message>
    <message>
        <source>Nothing can leave until the mail account works. Then what still makes sense goes.</source>
        <translation>Nic nie może wyjść, dopóki konto pocztowe nie zacznie działać. Wtedy wyjdzie to, co nadal ma sens.</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Wysyłanie wyłączone</translation>
    </message>
    <message>
        <source>All sending is switched off. When it is on again, what still makes sense goes.</source>
        <translation>Całe wysyłanie jest wyłączone. Gdy je włączysz, wyjdzie to, co nadal ma sens.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock has jumped. When somebody says that it is right, what still makes sense goes.</source>
        <translation>Zegar tego komputera przeskoczył. Gdy ktoś potwierdzi, że jest dobrze ustawiony, wyjdzie to, co nadal ma sens.</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Niepotwierdzone</translation>
    </message>
    <message>
        <source>This office was restored or copied. Nothing is sent until somebody has said how to go on.</source>
        <translation>Te dane zostały przywrócone lub skopiowane. Nic nie zostanie wysłane, dopóki ktoś nie zdecyduje, co dalej.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Inne powody</translation>
    </message>
    <message>
        <source>Open one to see what is in the way and what helps.</source>
        <translation>Otwórz wiadomość, aby zobaczyć, co stoi na przeszkodzie i co pomoże.</translation>
    </message>
    <message>
        <source>The mail server refused these for good. Correct the address, then send it again; or leave it.</source>
        <translation>Serwer pocztowy ostatecznie je odrzucił. Popraw adres, a potem wyślij ponownie; albo zostaw tak.</translation>
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
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Co wiadomo</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Szukaj wiadomości</translation>
    </message>
    <message>
        <source>Search client, matter or address</source>
        <translation>Szukaj: klient, sprawa lub adres</translation>
    </message>
    <message>
        <source>Messages that wait for you</source>
        <translation>Wiadomości, które na Ciebie czekają</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymagają uwagi</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Otwórz wiadomość</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Dotarła</translation>
    </message>
    <message>
        <source>Send again – may arrive twice…</source>
        <translation>Wyślij ponownie – może dotrzeć dwa razy…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw tak</translation>
    </message>
    <message>
        <source>It stays unknown, is not sent again, and leaves this page. The log says who decided that.</source>
        <translation>Pozostanie niepewna, nie wyjdzie ponownie i zniknie z tej strony. W dzienniku będzie zapisane, kto tak zdecydował.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Tick those you know more about.</source>
        <translation>Zaznacz te, o których wiesz więcej.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nic na Ciebie nie czeka</translation>
    </message>
    <message>
        <source>Messages that cannot go by themselves, or whose outcome nobody knows, are listed here.</source>
        <translation>Tutaj są wiadomości, które nie mogą wyjść same, oraz te, o których nie wiadomo, czy dotarły.</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Pokaż „Dzisiaj”</translation>
    </message>
    <message>
        <source>No message matches “%1”</source>
        <translation>Żadna wiadomość nie pasuje do „%1”</translation>
    </message>
    <message>
        <source>Clients, matters and addresses were searched.</source>
        <translation>Przeszukano klientów, sprawy i adresy.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Left %1, then no answer</source>
        <translation>Wyszła %1, potem brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1 (attempt %2)</source>
        <extracomment>what is known of a message that was tried several times</extracomment>
        <translation>%1 (próba %2)</translation>
    </message>
    <message>
        <source>The mail server said nothing more.</source>
        <translation>Serwer pocztowy nie odpowiedział nic więcej.</translation>
    </message>
    <message>
        <source>the message to %1</source>
        <translation>wiadomość (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Noted: %n messages arrived.</source>
        <translation>
            <numerusform>Zapisano: dotarła %n wiadomość.</numerusform>
            <numerusform>Zapisano: dotarły %n wiadomości.</numerusform>
            <numerusform>Zapisano: dotarło %n wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left at that: %n messages stay unknown and are not sent again.</source>
        <translation>
            <numerusform>Zostawiono tak: %n wiadomość pozostaje niepewna i nie wyjdzie ponownie.</numerusform>
            <numerusform>Zostawiono tak: %n wiadomości pozostają niepewne i nie wyjdą ponownie.</numerusform>
            <numerusform>Zostawiono tak: %n wiadomości pozostaje niepewnych i nie wyjdzie ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new messages are queued.</source>
        <translation>
            <numerusform>%n nowa wiadomość czeka w kolejce.</numerusform>
            <numerusform>%n nowe wiadomości czekają w kolejce.</numerusform>
            <numerusform>%n nowych wiadomości czeka w kolejce.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays refused, is not sent again, and leaves this page. The log says who decided that.</source>
        <translation>Pozostanie odrzucona, nie wyjdzie ponownie i zniknie z tej strony. W dzienniku będzie zapisane, kto tak zdecydował.</translation>
    </message>
    <message>
        <source>Tick those to be dealt with.</source>
        <translation>Zaznacz te, którymi chcesz się zająć.</translation>
    </message>
    <message numerus="yes">
        <source>Left at that: %n messages stay refused and are not sent again.</source>
        <translation>
            <numerusform>Zostawiono tak: %n wiadomość pozostaje odrzucona i nie wyjdzie ponownie.</numerusform>
            <numerusform>Zostawiono tak: %n wiadomości pozostają odrzucone i nie wyjdą ponownie.</numerusform>
            <numerusform>Zostawiono tak: %n wiadomości pozostaje odrzuconych i nie wyjdzie ponownie.</numerusform>
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
        <translation>Działania: %1</translation>
    </message>
    <message>
        <source>Automation %1</source>
        <translation>Automatyzacja %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Dlaczego nie?…</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Powiel…</translation>
    </message>
    <message>
        <source>Edit its text…</source>
        <translation>Edytuj jej treść…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationEditor</name>
    <message>
        <source>Automations ›</source>
        <translation>Automatyzacje ›</translation>
    </message>
    <message>
        <source>This automation</source>
        <translation>Ta automatyzacja</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Porzuć zmiany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Back to automations</source>
        <translation>Wróć do automatyzacji</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatyzacja</translation>
    </message>
    <message>
        <source>New automation</source>
        <translation>Nowa automatyzacja</translation>
    </message>
    <message>
        <source>Automations, %1</source>
        <translation>Automatyzacje, %1</translation>
    </message>
    <message>
        <source>Somebody else has changed this automation meanwhile. It now says: “%1”</source>
        <translation>Ktoś inny zmienił w międzyczasie tę automatyzację. Teraz brzmi ona: „%1”</translation>
    </message>
    <message>
        <source>Somebody else has removed this automation meanwhile.</source>
        <translation>Ktoś inny usunął w międzyczasie tę automatyzację.</translation>
    </message>
    <message>
        <source>Keep it as a new one</source>
        <translation>Zachowaj jako nową</translation>
    </message>
    <message>
        <source>Save it as a new one?</source>
        <translation>Zapisać ją jako nową?</translation>
    </message>
    <message>
        <source>Save over their changes?</source>
        <translation>Zastąpić zmiany innej osoby?</translation>
    </message>
    <message>
        <source>Somebody else has changed this automation meanwhile. What they saved is then gone.</source>
        <translation>Ktoś inny zmienił w międzyczasie tę automatyzację. To, co zapisał, przepadnie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Save as a new one</source>
        <translation>Zapisz jako nową</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Zapisz moją</translation>
    </message>
    <message>
        <source>Works from today.</source>
        <translation>Działa od dzisiaj.</translation>
    </message>
    <message>
        <source>“%1” is not saved. %2</source>
        <translation>Nie zapisano „%1”. %2</translation>
    </message>
    <message>
        <source>“%1” is saved. %2</source>
        <translation>Zapisano „%1”. %2</translation>
    </message>
    <message>
        <source>Use their version</source>
        <translation>Użyj tamtej wersji</translation>
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
        <translation>SMS</translation>
    </message>
    <message>
        <source>E-mail, else SMS</source>
        <translation>E-mail, zastępczo SMS</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Not required</source>
        <translation>Niewymagana</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólna</translation>
    </message>
    <message>
        <source>For this automation</source>
        <translation>Na tę automatyzację</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Wysyłaj mimo to</translation>
    </message>
    <message>
        <source>Wait for the next day</source>
        <translation>Czekaj do następnego dnia</translation>
    </message>
    <message>
        <source>All of their addresses</source>
        <translation>Wszystkie ich kontakty</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Tylko pierwszy</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Edytuj treść…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What starts it</source>
        <translation>Co ją uruchamia</translation>
    </message>
    <message>
        <source>Days before the end</source>
        <translation>Ile dni przed końcem</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Rodzaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Droga wysyłki</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Time and hours</source>
        <translation>Czas i godziny</translation>
    </message>
    <message>
        <source>Choose a text</source>
        <translation>Wybierz treść</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Dni tygodnia</translation>
    </message>
    <message>
        <source>On public holidays</source>
        <translation>W święta</translation>
    </message>
    <message>
        <source>At which addresses</source>
        <translation>Na które kontakty</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Godzina</translation>
    </message>
    <message>
        <source>Earliest hour</source>
        <translation>Najwcześniejsza godzina</translation>
    </message>
    <message>
        <source>only between</source>
        <extracomment>between a time and two others: 08:00 only between 08:00 and 20:00</extracomment>
        <translation>tylko między</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Mniej ustawień</translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation>Kto dostaje wiadomość</translation>
    </message>
    <message>
        <source>Before this hour</source>
        <translation>Przed tą godziną</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>If left empty: named after what it does</source>
        <translation>Puste: nazwa powstanie z tego, co robi</translation>
    </message>
    <message>
        <source>How many days late it may go when this PC was off</source>
        <translation>Ile dni po czasie można jeszcze wysłać, gdy ten komputer był wyłączony</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationReading</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Choose at least one type: what this automation looks at.</source>
        <translation>Wybierz co najmniej jeden rodzaj spraw, którymi zajmuje się ta automatyzacja.</translation>
    </message>
    <message>
        <source>This office has no type “%1” any more. Take it out.</source>
        <translation>To biuro nie ma już rodzaju „%1”. Usuń go.</translation>
    </message>
    <message>
        <source>Choose the text that clients will read.</source>
        <translation>Wybierz treść, którą przeczytają klienci.</translation>
    </message>
    <message>
        <source>There is no text “%1” any more. Choose another.</source>
        <translation>Nie ma już treści „%1”. Wybierz inną.</translation>
    </message>
    <message>
        <source>From %1 to %2 leaves no time to send. Let the first time be before the second.</source>
        <translation>Od %1 do %2 nie ma czasu na wysyłanie. Pierwsza godzina musi być przed drugą.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3, so no message could go at that time. Choose a time within, or other hours.</source>
        <translation>%1 nie mieści się między %2 a %3, więc o tej godzinie żadna wiadomość nie mogłaby wyjść. Wybierz godzinę z tego przedziału albo zmień przedział.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week.</source>
        <translation>Wybierz co najmniej jeden dzień tygodnia.</translation>
    </message>
    <message>
        <source>The office has no country, so its holidays are not known. Choose “Send all the same”, or give the office its country.</source>
        <translation>Biuro nie ma podanego kraju, więc jego dni wolne nie są znane. Wybierz „Wysyłaj mimo to” albo podaj kraj biura.</translation>
    </message>
    <message>
        <source>The holidays of the office’s country are not known. Choose “Send all the same”.</source>
        <translation>Dni wolne w kraju biura nie są znane. Wybierz „Wysyłaj mimo to”.</translation>
    </message>
    <message>
        <source>Choose at least one: nobody would hear anything.</source>
        <translation>Wybierz co najmniej jedną osobę: inaczej nikt nic nie dostanie.</translation>
    </message>
    <message>
        <source>When it is made</source>
        <translation>Gdy powstaje</translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Gdy się zaczyna</translation>
    </message>
    <message>
        <source>When it changes</source>
        <translation>Gdy się zmienia</translation>
    </message>
    <message>
        <source>Before it starts</source>
        <translation>Przed początkiem</translation>
    </message>
    <message>
        <source>Before it ends</source>
        <translation>Przed końcem</translation>
    </message>
    <message>
        <source>While it is open</source>
        <translation>Dopóki jest otwarta</translation>
    </message>
    <message>
        <source>When staff ask for it</source>
        <translation>Na polecenie pracownika</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::AutomationsPage</name>
    <message>
        <source>Search automations</source>
        <translation>Szukaj automatyzacji</translation>
    </message>
    <message>
        <source>Search name or sentence</source>
        <translation>Szukaj w nazwach i opisach</translation>
    </message>
    <message>
        <source>Automations</source>
        <translation>Automatyzacje</translation>
    </message>
    <message>
        <source>No automations yet</source>
        <translation>Nie ma jeszcze automatyzacji</translation>
    </message>
    <message>
        <source>No automation matches “%1”</source>
        <translation>Żadna automatyzacja nie pasuje do „%1”</translation>
    </message>
    <message>
        <source>Names and sentences were searched.</source>
        <translation>Przeszukano nazwy i opisy.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Off since %1. Nothing is sent by it; what was owed meanwhile is not caught up.</source>
        <translation>Wyłączona od %1. Niczego nie wysyła i nie nadrobi tego, co przypadało w tym czasie.</translation>
    </message>
    <message>
        <source>Off. Nothing is sent by it.</source>
        <translation>Wyłączona. Niczego nie wysyła.</translation>
    </message>
    <message>
        <source>Used when somebody presses “Send reminder”.</source>
        <translation>Używana, gdy ktoś wybierze „Wyślij przypomnienie”.</translation>
    </message>
    <message>
        <source>This form works from %1. Until then: %2</source>
        <translation>W tej postaci działa od %1. Do tego czasu: %2</translation>
    </message>
    <message>
        <source>Works from tomorrow.</source>
        <translation>Działa od jutra.</translation>
    </message>
    <message>
        <source>Works from %1.</source>
        <translation>Działa od %1.</translation>
    </message>
    <message>
        <source>“%1” is on.</source>
        <translation>Automatyzacja „%1” jest włączona.</translation>
    </message>
    <message>
        <source>“%1” is off.</source>
        <translation>Automatyzacja „%1” jest wyłączona.</translation>
    </message>
    <message>
        <source>+ New automation</source>
        <translation>+ Nowa automatyzacja</translation>
    </message>
    <message>
        <source>An automation says when clients hear from you, and what.</source>
        <translation>Automatyzacja określa, kiedy klienci dostają od Ciebie wiadomość i jaką.</translation>
    </message>
    <message>
        <source>Changed in the editor and not saved yet.</source>
        <translation>Zmieniona w edytorze i jeszcze niezapisana.</translation>
    </message>
    <message numerus="yes">
        <source>In the coming week it would write to %n clients; they hear nothing from it then.</source>
        <translation>
            <numerusform>W najbliższym tygodniu napisałaby do %n klienta; wtedy nic od niej nie dostanie.</numerusform>
            <numerusform>W najbliższym tygodniu napisałaby do %n klientów; wtedy nic od niej nie dostaną.</numerusform>
            <numerusform>W najbliższym tygodniu napisałaby do %n klientów; wtedy nic od niej nie dostaną.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the coming week it would write to nobody.</source>
        <translation>W najbliższym tygodniu nie napisałaby do nikogo.</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>What it sent stays in the activity log.</source>
        <translation>To, co wysłała, zostaje w dzienniku zdarzeń.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Remove automation</source>
        <translation>Usuń automatyzację</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message>
        <source>It has never been on yet. Read its sentence, then switch it on.</source>
        <translation>Jeszcze nigdy nie działała. Przeczytaj jej opis, a potem ją włącz.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::BackupTable</name>
    <message>
        <source>Made</source>
        <translation>Utworzona</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Read whole</source>
        <translation>Odczytana w całości</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Niesprawdzona</translation>
    </message>
    <message>
        <source>the backup of %1</source>
        <translation>kopia zapasowa z %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::BulkReport</name>
    <message numerus="yes">
        <source>The others were done; %n were not:</source>
        <translation>
            <numerusform>Nie udało się w %n przypadku; pozostałe załatwiono:</numerusform>
            <numerusform>Nie udało się w %n przypadkach; pozostałe załatwiono:</numerusform>
            <numerusform>Nie udało się w %n przypadkach; pozostałe załatwiono:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done:</source>
        <translation>Niczego nie zrobiono:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a client, and why nothing was done about the message</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
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
        <translation>Przypomnienie</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Why it did not go</source>
        <translation>Dlaczego nie wyszło</translation>
    </message>
    <message>
        <source>Search what was missed</source>
        <translation>Szukaj zaległych przypomnień</translation>
    </message>
    <message>
        <source>Search client, matter or automation</source>
        <translation>Szukaj klienta, sprawy lub automatyzacji</translation>
    </message>
    <message>
        <source>Tick those to be dealt with.</source>
        <translation>Zaznacz te, którymi chcesz się zająć.</translation>
    </message>
    <message>
        <source>What was missed</source>
        <translation>Zaległe przypomnienia</translation>
    </message>
    <message>
        <source>Catch-up</source>
        <translation>Zaległe</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Wyślij przypomnienie…</translation>
    </message>
    <message>
        <source>It is not sent and leaves this list. The log says who decided that.</source>
        <translation>Nie zostanie wysłane i zniknie z tej listy. W dzienniku będzie zapisane, kto tak zdecydował.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n now</source>
        <translation>
            <numerusform>Wyślij teraz (%n)</numerusform>
            <numerusform>Wyślij teraz (%n)</numerusform>
            <numerusform>Wyślij teraz (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing missed matches “%1”</source>
        <translation>Żadne zaległe przypomnienie nie pasuje do „%1”</translation>
    </message>
    <message>
        <source>Clients, matters and automations were searched.</source>
        <translation>Przeszukano klientów, sprawy i automatyzacje.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Nothing was missed in this time</source>
        <translation>W tym okresie nie ma zaległych przypomnień</translation>
    </message>
    <message>
        <source>Reminders that fell due while nothing was sent, and are too late by now, stay here until somebody deals with them.</source>
        <translation>Przypomnienia, na które przyszła pora, gdy nic nie było wysyłane, a teraz jest już na nie za późno, zostają tutaj, dopóki ktoś się nimi nie zajmie.</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Pokaż wcześniejsze</translation>
    </message>
    <message>
        <source>what %1 missed</source>
        <translation>zaległe przypomnienie (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are left at that.</source>
        <translation>
            <numerusform>Pominięto %n przypomnienie.</numerusform>
            <numerusform>Pominięto %n przypomnienia.</numerusform>
            <numerusform>Pominięto %n przypomnień.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders are on the list again.</source>
        <translation>
            <numerusform>%n przypomnienie jest znów na liście.</numerusform>
            <numerusform>%n przypomnienia są znów na liście.</numerusform>
            <numerusform>%n przypomnień jest znów na liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages are queued.</source>
        <translation>
            <numerusform>%n wiadomość czeka w kolejce.</numerusform>
            <numerusform>%n wiadomości czekają w kolejce.</numerusform>
            <numerusform>%n wiadomości czeka w kolejce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what one automation missed for a matter only the newest goes, in place of the older ones.</source>
        <translation>Z tego, co jedna automatyzacja ma zaległe w sprawie, wyjdzie tylko najnowsze, zamiast starszych.</translation>
    </message>
    <message>
        <source>Send only the newest (%1)</source>
        <translation>Wyślij tylko najnowsze (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are queued, only the newest of each matter.</source>
        <translation>
            <numerusform>%n wiadomość czeka w kolejce, tylko najnowsza w sprawie.</numerusform>
            <numerusform>%n wiadomości czekają w kolejce, tylko najnowsze w każdej sprawie.</numerusform>
            <numerusform>%n wiadomości czeka w kolejce, tylko najnowsze w każdej sprawie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CellModel</name>
    <message>
        <source>Actions for %1</source>
        <translation>Działania: %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ChannelState</name>
    <message>
        <source>E-mail is not set up</source>
        <translation>E-mail nie jest skonfigurowany</translation>
    </message>
    <message>
        <source>Nothing leaves this computer until an account stands here and works.</source>
        <translation>Nic nie opuści tego komputera, dopóki nie będzie tu działającego konta.</translation>
    </message>
    <message>
        <source>E-mail is switched off</source>
        <translation>E-mail jest wyłączony</translation>
    </message>
    <message>
        <source>What falls due by e-mail waits until it is on again.</source>
        <translation>Wiadomości e-mail, na które przyjdzie pora, zaczekają, aż znów będzie włączony.</translation>
    </message>
    <message>
        <source>E-mail has been stopped since %1</source>
        <translation>Wysyłanie e-maili przerwane od: %1</translation>
    </message>
    <message>
        <source>E-mail has stopped</source>
        <translation>Wysyłanie e-maili przerwane</translation>
    </message>
    <message>
        <source>Messages go to a folder</source>
        <translation>Wiadomości trafiają do folderu</translation>
    </message>
    <message>
        <source>For trying out: each message becomes a file on this computer, and nobody gets it.</source>
        <translation>Na próbę: każda wiadomość staje się plikiem na tym komputerze i nikt jej nie dostaje.</translation>
    </message>
    <message>
        <source>E-mail is on</source>
        <translation>E-mail jest włączony</translation>
    </message>
    <message>
        <source>Messages leave as %1 through %2.</source>
        <translation>Wiadomości wychodzą z adresu %1 przez serwer %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages wait. Those that still make sense go when it works again.</source>
        <translation>
            <numerusform>%n wiadomość czeka i wyjdzie, gdy e-mail znów zadziała, o ile nadal będzie miała sens.</numerusform>
            <numerusform>%n wiadomości czekają i wyjdą, gdy e-mail znów zadziała, o ile nadal będą miały sens.</numerusform>
            <numerusform>%n wiadomości czeka i wyjdzie, gdy e-mail znów zadziała, o ile nadal będą miały sens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CheckStep</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co nastąpi</translation>
    </message>
    <message>
        <source>Search the rows</source>
        <translation>Szukaj wierszy</translation>
    </message>
    <message>
        <source>Search name or number</source>
        <translation>Szukaj: nazwa lub numer</translation>
    </message>
    <message>
        <source>What the import does, row by row</source>
        <translation>Co zrobi import, wiersz po wierszu</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Import został zatrzymany. Nic nie zostało zmienione.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows were read.</source>
        <translation>
            <numerusform>Wczytano %1 wiersz.</numerusform>
            <numerusform>Wczytano %1 wiersze.</numerusform>
            <numerusform>Wczytano %1 wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is what importing them does; nothing has been changed yet.</source>
        <translation>Oto, co zmieni ich import; na razie nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>There is nothing to import: what can be taken is known already.</source>
        <translation>Nie ma czego importować: wszystko, co można przyjąć, jest już znane.</translation>
    </message>
    <message>
        <source>Types that are not known here: %1. They count as “%2” until you say what they are.</source>
        <translation>Nieznane tu rodzaje: %1. Liczą się jako „%2”, dopóki nie określisz, czym są.</translation>
    </message>
    <message>
        <source>Say what they are…</source>
        <translation>Określ, czym są…</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>brak nazwy</translation>
    </message>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Pokazano pierwsze wiersze: %1 z %2.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>Only the rows listed here are searched.</source>
        <translation>Przeszukiwane są tylko widoczne tu wiersze.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>No row can be imported. Look why below; if a column is wrong, go back to the columns.</source>
        <translation>Nie można zaimportować żadnego wiersza. Przyczyny są poniżej; jeśli któraś kolumna jest zła, wróć do kolumn.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of the list</comment>
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ChooseBackupDialog</name>
    <message>
        <source>Choose a backup</source>
        <translation>Wybierz kopię zapasową</translation>
    </message>
    <message>
        <source>No backup was found beside the office. Perhaps there is one on another disk.</source>
        <translation>Obok biura nie znaleziono kopii zapasowej. Może jest na innym dysku.</translation>
    </message>
    <message>
        <source>Choose the backup to restore.</source>
        <translation>Wybierz kopię zapasową, z której biuro ma zostać przywrócone.</translation>
    </message>
    <message>
        <source>From another place…</source>
        <translation>Z innego miejsca…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Która kopia zapasowa?</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Kopie zapasowe (*.db);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientEditor</name>
    <message>
        <source>Edit client</source>
        <translation>Edytuj klienta</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add client</source>
        <translation>Dodaj klienta</translation>
    </message>
    <message>
        <source>This client is active</source>
        <translation>Ten klient jest aktywny</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Salutation, as letters begin</source>
        <translation>Zwrot grzecznościowy, jak na początku listu</translation>
    </message>
    <message>
        <source>Client number</source>
        <translation>Numer klienta</translation>
    </message>
    <message>
        <source>Language of messages</source>
        <translation>Język wiadomości</translation>
    </message>
    <message>
        <source>Active: messages may go</source>
        <translation>Aktywny: można wysyłać wiadomości</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edycja: %1</translation>
    </message>
    <message>
        <source>This client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave: copy what you need.</source>
        <translation>Tego klienta w międzyczasie usunięto, więc nie można nic zapisać. Wpisane tu dane zostaną, dopóki stąd nie wyjdziesz: skopiuj to, co potrzebne.</translation>
    </message>
    <message>
        <source>Somebody changed this client while it was open here. What you typed is kept and not saved yet:</source>
        <translation>Ktoś zmienił dane tego klienta, gdy były tu otwarte. To, co tu wpisano, zostaje, ale nie jest jeszcze zapisane:</translation>
    </message>
    <message>
        <source>%1 changed this client while it was open here. What you typed is kept and not saved yet:</source>
        <extracomment>%1 is a colleague&apos;s name</extracomment>
        <translation>Ktoś (%1) zmienił dane tego klienta, gdy były tu otwarte. To, co tu wpisano, zostaje, ale nie jest jeszcze zapisane:</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Zwrot grzecznościowy</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Contact point</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>on</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientFile</name>
    <message>
        <source>the client is inactive</source>
        <translation>klient jest nieaktywny</translation>
    </message>
    <message>
        <source>no address that can be used</source>
        <translation>brak kontaktu, którego można użyć</translation>
    </message>
    <message>
        <source>no open matter</source>
        <translation>brak otwartej sprawy</translation>
    </message>
    <message>
        <source>this type is never reminded by hand</source>
        <translation>o sprawach tego rodzaju nie przypomina się ręcznie</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientListPage</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Next matter</source>
        <translation>Najbliższa sprawa</translation>
    </message>
    <message>
        <source>Last and next</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Search clients</source>
        <translation>Szukaj klientów</translation>
    </message>
    <message>
        <source>Search name, address, phone or policy</source>
        <translation>Szukaj: nazwa, adres, telefon, polisa</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Ending in 30 days</source>
        <translation>Koniec w ciągu 30 dni</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymagają uwagi</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Bez kontaktu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pauza</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>No client matches “%1”</source>
        <translation>Żaden klient nie pasuje do „%1”</translation>
    </message>
    <message>
        <source>Names, addresses, phone numbers and policy numbers were searched.</source>
        <translation>Przeszukano nazwy, adresy, numery telefonów i numery polis.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nikogo tu nie ma</translation>
    </message>
    <message>
        <source>No client is in this list at the moment.</source>
        <translation>Na tej liście nie ma teraz żadnego klienta.</translation>
    </message>
    <message>
        <source>Show all clients</source>
        <translation>Pokaż wszystkich klientów</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Import the list you already have: a CSV file with names, addresses, policies and their end dates.</source>
        <translation>Zaimportuj listę, którą już masz: plik CSV z nazwami, adresami, polisami i datami ich końca.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importuj listę…</translation>
    </message>
    <message>
        <source>No address that can be used</source>
        <translation>Brak kontaktu, którego można użyć</translation>
    </message>
    <message>
        <source>No open matter that ends</source>
        <translation>Brak otwartej sprawy z datą końca</translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation>%1 · koniec %2</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Nieaktywny</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Asked to hear nothing more</source>
        <translation>Prosi, by nic więcej nie wysyłać</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientPage</name>
    <message>
        <source>Clients ›</source>
        <translation>Klienci ›</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Dlaczego nie?…</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Wyślij przypomnienie…</translation>
    </message>
    <message>
        <source>Actions for this client</source>
        <translation>Działania dla tego klienta</translation>
    </message>
    <message>
        <source>Back to clients</source>
        <translation>Wróć do klientów</translation>
    </message>
    <message>
        <source>Parts of this client</source>
        <translation>Karty tego klienta</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Consent never asked</source>
        <translation>Nie pytano o zgodę</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Zgoda wyrażona</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Zgoda wycofana</translation>
    </message>
    <message>
        <source>Matters %1</source>
        <translation>Sprawy %1</translation>
    </message>
    <message>
        <source>Automatic messages are paused until %1.</source>
        <translation>Wiadomości automatyczne są wstrzymane do %1.</translation>
    </message>
    <message>
        <source>Automatic messages are paused until %1: %2</source>
        <translation>Wiadomości automatyczne są wstrzymane do %1: %2</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>This client is inactive: nothing is sent.</source>
        <translation>Ten klient jest nieaktywny: nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>This client cannot be reached: there is no address that can be used.</source>
        <translation>Do tego klienta nie można dotrzeć: brak kontaktu, którego można użyć.</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>This client is not there any more.</source>
        <translation>Tego klienta już nie ma.</translation>
    </message>
    <message>
        <source>Asked to stop</source>
        <translation>Nie chce wiadomości</translation>
    </message>
    <message>
        <source>Asked on %1 to hear nothing more (%2). Nothing is sent.</source>
        <extracomment>since when, how the client said so</extracomment>
        <translation>Dnia %1 klient poprosił, by nic więcej nie wysyłać (%2). Nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Make active…</source>
        <translation>Aktywuj…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClientPreview</name>
    <message>
        <source>Previous client</source>
        <translation>Poprzedni klient</translation>
    </message>
    <message>
        <source>Next client</source>
        <translation>Następny klient</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Najkrótsza</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typowa</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłuższa</translation>
    </message>
    <message>
        <source>A client with the shortest, a typical or the longest text</source>
        <translation>Klient z najkrótszą, typową lub najdłuższą treścią</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Zwykła</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Sformatowana</translation>
    </message>
    <message>
        <source>Which form of the message</source>
        <translation>Postać wiadomości</translation>
    </message>
    <message>
        <source>The text as this client reads it</source>
        <translation>Treść, jaką przeczyta ten klient</translation>
    </message>
    <message>
        <source>The formatted text as this client reads it</source>
        <translation>Sformatowana treść, jaką przeczyta ten klient</translation>
    </message>
    <message>
        <source>What clients will read</source>
        <translation>Co przeczytają klienci</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>a client, and the how many-th of how many</extracomment>
        <translation>%1 · %2 z %3</translation>
    </message>
    <message>
        <source>Choose a text, and a client’s message stands here.</source>
        <translation>Wybierz treść, a zobaczysz tu wiadomość do klienta.</translation>
    </message>
    <message>
        <source>No client has an open matter of these types, so there is nobody to show it for.</source>
        <translation>Żaden klient nie ma otwartej sprawy tych rodzajów, więc nie ma na kim tego pokazać.</translation>
    </message>
    <message>
        <source>For this client [%1] is empty, so the message would wait until it is filled in.</source>
        <translation>U tego klienta pole [%1] jest puste, więc wiadomość zaczeka, aż ktoś je uzupełni.</translation>
    </message>
    <message numerus="yes">
        <source>For %n clients “%1” is empty.</source>
        <translation>
            <numerusform>U %n klienta pole „%1” jest puste.</numerusform>
            <numerusform>U %n klientów pole „%1” jest puste.</numerusform>
            <numerusform>U %n klientów pole „%1” jest puste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n clients something is empty: %1.</source>
        <translation>
            <numerusform>U %n klienta czegoś brakuje: %1.</numerusform>
            <numerusform>U %n klientów czegoś brakuje: %1.</numerusform>
            <numerusform>U %n klientów czegoś brakuje: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż ich</translation>
    </message>
    <message>
        <source>No client reads this language yet. This is how it would look for a client of another language.</source>
        <translation>Żaden klient nie czyta jeszcze w tym języku. Tak wyglądałoby to u klienta, który czyta w innym.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ClosingDialog</name>
    <message>
        <source>Close Deskbell</source>
        <translation>Zamknij Deskbell</translation>
    </message>
    <message>
        <source>Start the sender whenever I log in to this computer</source>
        <translation>Uruchamiaj moduł wysyłki, gdy loguję się do tego komputera</translation>
    </message>
    <message numerus="yes">
        <source>%n messages are due %1; this computer must be on</source>
        <translation>
            <numerusform>%n wiadomość ma wyjść %1; ten komputer musi być włączony</numerusform>
            <numerusform>%n wiadomości mają wyjść %1; ten komputer musi być włączony</numerusform>
            <numerusform>%n wiadomości ma wyjść %1; ten komputer musi być włączony</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender goes on without this window, as long as this computer is on and you are logged in.</source>
        <translation>Moduł wysyłki działa dalej bez tego okna, dopóki ten komputer jest włączony, a Ty się nie wylogujesz.</translation>
    </message>
    <message numerus="yes">
        <source>The sender is not running, and %n messages are due %1</source>
        <translation>
            <numerusform>Moduł wysyłki nie działa, a %n wiadomość ma wyjść %1</numerusform>
            <numerusform>Moduł wysyłki nie działa, a %n wiadomości mają wyjść %1</numerusform>
            <numerusform>Moduł wysyłki nie działa, a %n wiadomości ma wyjść %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They do not go before it runs. It works without this window, as long as this computer is on and you are logged in.</source>
        <translation>Nie wyjdą, dopóki moduł nie zacznie działać. Działa bez tego okna, dopóki ten komputer jest włączony, a Ty się nie wylogujesz.</translation>
    </message>
    <message>
        <source>Start the sender and close</source>
        <translation>Uruchom moduł wysyłki i zamknij</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>Do not show this again</source>
        <translation>Nie pokazuj tego więcej</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ColumnsStep</name>
    <message>
        <source>&amp;Remember this for the next list with the same headings</source>
        <translation>&amp;Zapamiętaj to dla następnej listy z takimi samymi nagłówkami</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Poprzedni</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Poprzedni wiersz</translation>
    </message>
    <message>
        <source>&amp;Following</source>
        <translation>&amp;Następny</translation>
    </message>
    <message>
        <source>Following row</source>
        <translation>Następny wiersz</translation>
    </message>
    <message>
        <source>What the row becomes</source>
        <translation>Co powstanie z tego wiersza</translation>
    </message>
    <message>
        <source>This is how it was chosen for the last list with these headings.</source>
        <translation>Tak wybrano przy ostatniej liście z tymi nagłówkami.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Kolumna w pliku</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message numerus="yes">
        <source>and %1 more columns, which are left out</source>
        <translation>
            <numerusform>i jeszcze %1 kolumna, która zostaje pominięta</numerusform>
            <numerusform>i jeszcze %1 kolumny, które zostają pominięte</numerusform>
            <numerusform>i jeszcze %1 kolumn, które zostają pominięte</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Co oznacza „%1”</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>empty in the first rows</source>
        <translation>pusta w pierwszych wierszach</translation>
    </message>
    <message>
        <source>Another column is this already. Leave one of them out.</source>
        <translation>Inna kolumna już to oznacza. Pomiń jedną z nich.</translation>
    </message>
    <message>
        <source>Say below which column it is: the client&apos;s name, or first and last name.</source>
        <translation>Wskaż poniżej, która to kolumna: nazwa klienta albo imię i nazwisko.</translation>
    </message>
    <message>
        <source>Say below which column it is.</source>
        <translation>Wskaż poniżej, która to kolumna.</translation>
    </message>
    <message>
        <source>Row %1 becomes</source>
        <translation>Z wiersza %1 powstanie</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ConsentCard</name>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>General consent</source>
        <translation>Zgoda ogólna</translation>
    </message>
    <message>
        <source>For “%1”</source>
        <comment>an automation</comment>
        <translation>Na „%1”</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie pytano</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 · since %2 · %3</source>
        <extracomment>the answer, since when, how it was given</extracomment>
        <translation>%1 · od %2 · %3</translation>
    </message>
    <message>
        <source>Record the answer…</source>
        <translation>Zapisz odpowiedź…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a consent, what the button does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>day, what happened, who noted it</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Older ones stand in the activity log.</source>
        <translation>Starsze wpisy są w dzienniku zdarzeń.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ConsentDialog</name>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Yes, the client agrees</source>
        <translation>Tak, klient się zgadza</translation>
    </message>
    <message>
        <source>No, the client does not agree</source>
        <translation>Nie, klient się nie zgadza</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie pytano</translation>
    </message>
    <message>
        <source>What the client answered</source>
        <translation>Co klient odpowiedział</translation>
    </message>
    <message>
        <source>How the client said it: paper form, phone call, e-mail</source>
        <translation>Jak klient to przekazał: formularz papierowy, telefon, e-mail</translation>
    </message>
    <message>
        <source>Source and day stay in the activity log: they are the proof.</source>
        <translation>Źródło i dzień zostają w dzienniku zdarzeń: to jest dowód.</translation>
    </message>
    <message>
        <source>Consent of %1 to “%2”</source>
        <translation>Zgoda na „%2”: %1</translation>
    </message>
    <message>
        <source>General consent of %1</source>
        <translation>Zgoda ogólna: %1</translation>
    </message>
    <message>
        <source>Not asked · there has been an answer</source>
        <translation>Nie pytano · odpowiedź już była</translation>
    </message>
    <message>
        <source>Noted: the client agrees.</source>
        <translation>Zapisano: klient się zgadza.</translation>
    </message>
    <message>
        <source>Noted: the client does not agree.</source>
        <translation>Zapisano: klient się nie zgadza.</translation>
    </message>
    <message>
        <source>Day it was said</source>
        <translation>Którego dnia to przekazał</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactPointsCard</name>
    <message>
        <source>Contact points</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Add an e-mail address…</source>
        <translation>Dodaj adres e-mail…</translation>
    </message>
    <message>
        <source>Add a phone number…</source>
        <translation>Dodaj numer telefonu…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Edit the client and its contact points</source>
        <translation>Edytuj klienta i jego kontakty</translation>
    </message>
    <message>
        <source>None yet: this client cannot be reached.</source>
        <translation>Jeszcze żadnego: do tego klienta nie można dotrzeć.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>whose address it is, the language its messages are in</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Allow again…</source>
        <translation>Pozwól ponownie…</translation>
    </message>
    <message>
        <source>Let %1 get messages again</source>
        <translation>Pozwól znów wysyłać na kontakt %1</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Popraw…</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Popraw %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Używaj kontaktu %1</translation>
    </message>
    <message>
        <source>%1 is used again.</source>
        <translation>Kontakt %1 jest znów używany.</translation>
    </message>
    <message>
        <source>%1 is not used any more.</source>
        <translation>Kontakt %1 nie jest już używany.</translation>
    </message>
    <message>
        <source>Nothing has been sent to it since %1: %2</source>
        <translation>Od %1 nic nie jest na niego wysyłane: %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactRow</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>As the client</source>
        <translation>Jak u klienta</translation>
    </message>
    <message>
        <source>E-mail address %1</source>
        <translation>Adres e-mail %1</translation>
    </message>
    <message>
        <source>Phone number %1</source>
        <translation>Numer telefonu %1</translation>
    </message>
    <message>
        <source>Country of phone number %1</source>
        <translation>Kraj numeru telefonu %1</translation>
    </message>
    <message>
        <source>Role of: %1</source>
        <comment>of an address</comment>
        <translation>Rola: %1</translation>
    </message>
    <message>
        <source>Language for: %1</source>
        <comment>for an address</comment>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <comment>an address</comment>
        <translation>Używaj: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>an address</comment>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>%1 has this address too.</source>
        <translation>Ten adres ma też %1.</translation>
    </message>
    <message>
        <source>%1 and others have this address too.</source>
        <translation>Ten adres mają też %1 i inni klienci.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ContactRows</name>
    <message>
        <source>Used</source>
        <translation>Używany</translation>
    </message>
    <message>
        <source>None yet: without an address this client hears nothing.</source>
        <translation>Jeszcze żadnego: bez kontaktu ten klient nic nie dostanie.</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres lub numer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Dodaj adres e-mail</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Dodaj numer telefonu</translation>
    </message>
    <message>
        <source>Contact points</source>
        <translation>Kontakty</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CopyDialog</name>
    <message>
        <source>Continue from now, skip what was missed</source>
        <translation>Kontynuuj od teraz, pomiń zaległe</translation>
    </message>
    <message>
        <source>Sending goes on. What fell due before this moment is not sent; Catch-up lists it.</source>
        <translation>Wysyłanie trwa dalej. To, na co pora przyszła przed tą chwilą, nie zostanie wysłane; znajdziesz to na stronie „Zaległe”.</translation>
    </message>
    <message>
        <source>Continue, and review what was missed</source>
        <translation>Kontynuuj i przejrzyj zaległe</translation>
    </message>
    <message>
        <source>The same, and Catch-up opens: you decide about each reminder that fell due meanwhile.</source>
        <translation>Tak samo, a do tego otworzy się strona „Zaległe”: o każdym przypomnieniu, na które w tym czasie przyszła pora, zdecydujesz osobno.</translation>
    </message>
    <message>
        <source>Test copy: keep sending off</source>
        <translation>Kopia próbna: nie włączaj wysyłania</translation>
    </message>
    <message>
        <source>For trying things out. Nothing leaves this copy until somebody chooses otherwise.</source>
        <translation>Do wypróbowania programu. Z tej kopii nic nie wyjdzie, dopóki ktoś nie zdecyduje inaczej.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Zdecyduj później</translation>
    </message>
    <message>
        <source>Keep sending off</source>
        <translation>Nie włączaj wysyłania</translation>
    </message>
    <message>
        <source>Let sending go on and review</source>
        <translation>Wznów wysyłanie i przejrzyj zaległe</translation>
    </message>
    <message>
        <source>Let sending go on</source>
        <translation>Wznów wysyłanie</translation>
    </message>
    <message>
        <source>Sending stays off in this copy.</source>
        <translation>W tej kopii wysyłanie pozostaje wyłączone.</translation>
    </message>
    <message>
        <source>Sending goes on from now.</source>
        <translation>Od teraz wysyłanie trwa dalej.</translation>
    </message>
    <message>
        <source>Sending is switched off here, and stays off until you switch it on. What fell due before this moment is not sent; Catch-up lists it.</source>
        <translation>Wysyłanie jest tu wyłączone i pozostanie wyłączone, dopóki go nie włączysz. To, na co pora przyszła przed tą chwilą, nie zostanie wysłane; znajdziesz to na stronie „Zaległe”.</translation>
    </message>
    <message>
        <source>Continue and review</source>
        <translation>Kontynuuj i przejrzyj</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Noted. Sending is still switched off: switch it on when you are ready.</source>
        <translation>Zapisano. Wysyłanie jest nadal wyłączone: włącz je, gdy wszystko będzie gotowe.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CopyStory</name>
    <message>
        <source>This office was restored from a backup</source>
        <translation>To biuro przywrócono z kopii zapasowej</translation>
    </message>
    <message>
        <source>This is a copy of the office</source>
        <translation>To jest kopia biura</translation>
    </message>
    <message>
        <source>The office it was copied from still stands in another folder of this computer. If both send, clients get everything twice.</source>
        <translation>Biuro, z którego ją skopiowano, jest nadal w innym folderze tego komputera. Jeśli oba będą wysyłać, klienci dostaną wszystko dwa razy.</translation>
    </message>
    <message>
        <source>This data is older than what was sent</source>
        <translation>Te dane są starsze niż to, co już wysłano</translation>
    </message>
    <message>
        <source>Somebody has put an older file in the office&apos;s place.</source>
        <translation>Ktoś zastąpił plik biura starszym.</translation>
    </message>
    <message>
        <source>This office comes from another computer</source>
        <translation>To biuro pochodzi z innego komputera</translation>
    </message>
    <message>
        <source>Make sure that Deskbell no longer sends for it there. If both send, clients get everything twice.</source>
        <translation>Upewnij się, że Deskbell już tam dla niego nie wysyła. Jeśli oba komputery będą wysyłać, klienci dostaną wszystko dwa razy.</translation>
    </message>
    <message>
        <source>This copy is for trying things out</source>
        <translation>Ta kopia służy do prób</translation>
    </message>
    <message>
        <source>This computer does not know this office</source>
        <translation>Ten komputer nie zna tego biura</translation>
    </message>
    <message>
        <source>The office has sent messages, and this computer remembers none of them. Make sure that no other computer sends for it.</source>
        <translation>To biuro wysyłało wiadomości, a ten komputer żadnej z nich nie pamięta. Upewnij się, że nie wysyła dla niego inny komputer.</translation>
    </message>
    <message>
        <source>This data ends on %1; Deskbell on this computer sent messages until %2.</source>
        <translation>Te dane sięgają do %1; Deskbell wysyłał wiadomości z tego komputera do %2.</translation>
    </message>
    <message>
        <source>This data ends on %1.</source>
        <translation>Te dane sięgają do %1.</translation>
    </message>
    <message>
        <source>Test copy: nothing is sent from here.</source>
        <translation>Kopia próbna: nic nie jest stąd wysyłane.</translation>
    </message>
    <message>
        <source>%1. Nothing is sent until you have said how to go on.</source>
        <translation>%1. Nic nie zostanie wysłane, dopóki nie zdecydujesz, co dalej.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::CorrectAddressDialog</name>
    <message>
        <source>Correct the e-mail address</source>
        <translation>Popraw adres e-mail</translation>
    </message>
    <message>
        <source>Correct the phone number</source>
        <translation>Popraw numer telefonu</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adres e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The address was corrected. What waited for it goes on by itself.</source>
        <translation>Kontakt został poprawiony. To, co na niego czekało, ruszy samo.</translation>
    </message>
    <message>
        <source>Country of the phone number</source>
        <translation>Kraj numeru telefonu</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DataSettings</name>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restore from another place…</source>
        <translation>Przywróć z innego miejsca…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>If this computer fails or is lost, the backups beside the office go with it. On another disk, a USB stick or a network drive they stay.</source>
        <translation>Jeśli ten komputer się zepsuje lub zginie, razem z nim przepadną kopie zapasowe leżące obok biura. Na innym dysku, pendrivie lub dysku sieciowym zostaną.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Bez drugiego folderu</translation>
    </message>
    <message>
        <source>A second folder for backups</source>
        <translation>Drugi folder na kopie zapasowe</translation>
    </message>
    <message>
        <source>Where the office’s file is</source>
        <translation>Gdzie jest plik biura</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Sprawdź dane</translation>
    </message>
    <message>
        <source>The office’s file</source>
        <translation>Plik biura</translation>
    </message>
    <message>
        <source>None is chosen: backups are only beside the office.</source>
        <translation>Nie wybrano żadnego: kopie zapasowe są tylko obok biura.</translation>
    </message>
    <message>
        <source>The backup beside the office is made. The one in the second folder is not: %1</source>
        <translation>Kopia zapasowa obok biura jest gotowa. Nie udało się utworzyć kopii w drugim folderze: %1</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole.</source>
        <translation>Kopia zapasowa jest gotowa i została odczytana w całości.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Everything is sound: the file, every message, and the activity log.</source>
        <translation>Wszystko jest w porządku: plik, każda wiadomość i dziennik zdarzeń.</translation>
    </message>
    <message>
        <source>Something is not as it should be. Tell support what stands here:</source>
        <translation>Coś jest nie tak, jak powinno. Przekaż pomocy technicznej to, co tu widać:</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DateField</name>
    <message>
        <source>such as %1</source>
        <translation>np. %1</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Otwórz kalendarz (Alt+strzałka w dół)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DayCard</name>
    <message>
        <source>See all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>See all: %1</source>
        <extracomment>for screen readers: %1 is the heading of the list, e.g. &quot;Due today&quot;</extracomment>
        <translation>Pokaż wszystkie: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Desk</name>
    <message>
        <source>A part of Deskbell could not be started.</source>
        <translation>Nie udało się uruchomić części programu Deskbell.</translation>
    </message>
    <message>
        <source>Install Deskbell again, then try once more.</source>
        <translation>Zainstaluj Deskbell ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>A part of Deskbell stopped before it had answered.</source>
        <translation>Część programu Deskbell zatrzymała się, zanim odpowiedziała.</translation>
    </message>
    <message>
        <source>Try once more. If it happens again, contact support.</source>
        <translation>Spróbuj jeszcze raz. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DoneStep</name>
    <message>
        <source>See the &amp;automations</source>
        <translation>Pokaż &amp;automatyzacje</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows are in</source>
        <translation>
            <numerusform>Przyjęto %1 wiersz</numerusform>
            <numerusform>Przyjęto %1 wiersze</numerusform>
            <numerusform>Przyjęto %1 wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent. From now on the automations that are on work for these clients too; days that have passed are not caught up.</source>
        <translation>Nic nie zostało wysłane. Od teraz włączone automatyzacje działają też dla tych klientów; dni, które minęły, nie będą nadrabiane.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::DropHint</name>
    <message>
        <source>Drop the list here to import it</source>
        <translation>Upuść listę tutaj, aby ją zaimportować</translation>
    </message>
    <message>
        <source>First you see what it would do. Nothing is changed before you say so.</source>
        <translation>Najpierw zobaczysz, co się zmieni. Bez Twojej zgody nic nie zostanie zmienione.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EmailAccount</name>
    <message>
        <source>Write the address that messages come from.</source>
        <translation>Wpisz adres, z którego wychodzą wiadomości.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name. The provider&apos;s help page has it, as the server for outgoing mail (SMTP).</source>
        <translation>Wpisz nazwę serwera. Podaje ją strona pomocy dostawcy jako serwer poczty wychodzącej (SMTP).</translation>
    </message>
    <message>
        <source>A server&apos;s name has no spaces and none of / @ ? #. It looks like mail.example.org.</source>
        <translation>W nazwie serwera nie ma spacji ani żadnego ze znaków / @ ? #. Wygląda ona jak mail.example.org.</translation>
    </message>
    <message>
        <source>That cannot be a server&apos;s name. It looks like mail.example.org.</source>
        <translation>To nie może być nazwa serwera. Wygląda ona jak mail.example.org.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to 65535. Usual are 587 and 465.</source>
        <translation>Port to liczba całkowita od 1 do 65535. Zwykle 587 lub 465.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to %1.</source>
        <translation>Wpisz liczbę całkowitą od 1 do %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EmailSettings</name>
    <message>
        <source>Send by e-mail</source>
        <translation>Wysyłaj e-mailem</translation>
    </message>
    <message>
        <source>Not saved yet. Saving also switches e-mail on.</source>
        <translation>Jeszcze niezapisane. Zapisanie włączy też e-mail.</translation>
    </message>
    <message>
        <source>Settings, E-mail</source>
        <translation>Ustawienia, E-mail</translation>
    </message>
    <message>
        <source>E-mail is switched off. Switch it on above, then test it.</source>
        <translation>E-mail jest wyłączony. Włącz go powyżej, a potem sprawdź.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>E-mail is on.</source>
        <translation>E-mail jest włączony.</translation>
    </message>
    <message>
        <source>E-mail is off. What falls due by e-mail waits.</source>
        <translation>E-mail jest wyłączony. Wiadomości e-mail, na które przyjdzie pora, zaczekają.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::EndMatterDialog</name>
    <message>
        <source>Cancel the matter</source>
        <translation>Anuluj sprawę</translation>
    </message>
    <message>
        <source>Close the matter</source>
        <translation>Zamknij sprawę</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Zostaw otwartą</translation>
    </message>
    <message>
        <source>Cancel %1?</source>
        <translation>Anulować sprawę %1?</translation>
    </message>
    <message>
        <source>Close %1?</source>
        <translation>Zamknąć sprawę %1?</translation>
    </message>
    <message>
        <source>No reminder about it goes any more. This cannot be taken back: a new matter would have to be added.</source>
        <translation>Nie wyjdzie o niej już żadne przypomnienie. Tego nie można cofnąć: trzeba byłoby dodać nową sprawę.</translation>
    </message>
    <message>
        <source>No reminder about it goes any more. Renewing it later opens it again.</source>
        <translation>Nie wyjdzie o niej już żadne przypomnienie. Późniejsze przedłużenie otworzy ją ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages about it that wait are not sent.</source>
        <translation>
            <numerusform>%n czekająca wiadomość o niej nie zostanie wysłana.</numerusform>
            <numerusform>%n czekające wiadomości o niej nie zostaną wysłane.</numerusform>
            <numerusform>%n czekających wiadomości o niej nie zostanie wysłanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>Sprawa %1 jest anulowana.</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>Sprawa %1 jest zamknięta.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::FileDrop</name>
    <message>
        <source>Drop one list at a time.</source>
        <translation>Upuszczaj po jednej liście.</translation>
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
        <translation>Środkowoeuropejskie (Windows-1250)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Zachodnioeuropejskie (Windows-1252)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Środkowoeuropejskie (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-15)</source>
        <translation>Zachodnioeuropejskie (ISO 8859-15)</translation>
    </message>
    <message>
        <source>Central European (DOS 852)</source>
        <translation>Środkowoeuropejskie (DOS 852)</translation>
    </message>
    <message>
        <source>Western European (DOS 850)</source>
        <translation>Zachodnioeuropejskie (DOS 850)</translation>
    </message>
    <message>
        <source>Nordic (DOS 865)</source>
        <translation>Nordyckie (DOS 865)</translation>
    </message>
    <message>
        <source>Semicolon ( ; )</source>
        <translation>Średnik ( ; )</translation>
    </message>
    <message>
        <source>Comma ( , )</source>
        <translation>Przecinek ( , )</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical line ( | )</source>
        <translation>Kreska pionowa ( | )</translation>
    </message>
    <message>
        <source>&amp;Letters (encoding)</source>
        <translation>&amp;Litery (kodowanie)</translation>
    </message>
    <message>
        <source>Columns are se&amp;parated by</source>
        <translation>Kolumny &amp;rozdziela</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Pierwsze wiersze pliku</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Wczytywanie pliku</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Tego pliku nie można zaimportować</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Wybierz inny plik…</translation>
    </message>
    <message>
        <source>The file is not written with these letters. Choose others until the names below look right.</source>
        <translation>Plik nie jest zapisany tymi literami. Wybieraj inne, aż nazwy poniżej będą wyglądać dobrze.</translation>
    </message>
    <message>
        <source>Another sign ( %1 )</source>
        <translation>Inny znak ( %1 )</translation>
    </message>
    <message>
        <source>Everything stands in one column. Choose the sign that separates the columns of this file.</source>
        <translation>Wszystko jest w jednej kolumnie. Wybierz znak, który rozdziela kolumny w tym pliku.</translation>
    </message>
    <message>
        <source>The first %1 rows. When ł, ø or ä look wrong, choose other letters; when a name and an address stand in one column, choose another separator.</source>
        <extracomment>%1 is how many</extracomment>
        <translation>Pierwsze wiersze (%1). Jeśli ł, ø lub ä wyglądają źle, wybierz inne litery; jeśli nazwa i adres są w jednej kolumnie, wybierz inny separator.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Wyjść bez zapisywania?</translation>
    </message>
    <message>
        <source>What you typed here is not saved yet.</source>
        <translation>Wpisane tu dane nie są jeszcze zapisane.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Wróć do edycji</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Wyjdź bez zapisywania</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::GapsDialog</name>
    <message numerus="yes">
        <source>Something is empty for %n clients</source>
        <translation>
            <numerusform>Coś jest puste u %n klienta</numerusform>
            <numerusform>Coś jest puste u %n klientów</numerusform>
            <numerusform>Coś jest puste u %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Their messages wait until it is filled in. Fill it in for the client, or put it between [if …] and [end if] in the text.</source>
        <translation>Ich wiadomości czekają, aż to zostanie uzupełnione. Uzupełnij to u klienta albo w treści umieść to między [if …] a [end if].</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>What is empty</source>
        <translation>Co jest puste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n are shown.</source>
        <translation>
            <numerusform>Pokazano tylko %n pierwszy wiersz.</numerusform>
            <numerusform>Pokazano tylko %n pierwsze wiersze.</numerusform>
            <numerusform>Pokazano tylko %n pierwszych wierszy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ImportWizard</name>
    <message>
        <source>Import a list</source>
        <translation>Import listy</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listy (*.csv *.txt *.tsv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>the steps of the import, each a noun</extracomment>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdzenie</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>what is kept open, a noun</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>Import %1</source>
        <extracomment>%1 is a file&apos;s name a heading; %1 is a file&apos;s name</extracomment>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Nic jeszcze nie zaimportowano.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Dalej: kolumny</translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Dalej: sprawdzenie</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Import %1 rows</source>
        <translation>
            <numerusform>Importuj %1 wiersz</numerusform>
            <numerusform>Importuj %1 wiersze</numerusform>
            <numerusform>Importuj %1 wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>See the clients</source>
        <translation>Pokaż klientów</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Import został zatrzymany. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The import was closed. Nothing was changed.</source>
        <translation>Import został zamknięty. Nic nie zostało zmienione.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::LineRows</name>
    <message>
        <source>Add a line</source>
        <translation>Dodaj pozycję</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Co to jest</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Line %1: what it is</source>
        <translation>Pozycja %1: co to jest</translation>
    </message>
    <message>
        <source>Line %1: sender</source>
        <translation>Pozycja %1: nadawca</translation>
    </message>
    <message>
        <source>Line %1: amount</source>
        <translation>Pozycja %1: kwota</translation>
    </message>
    <message>
        <source>Line %1: done</source>
        <translation>Pozycja %1: zrobione</translation>
    </message>
    <message>
        <source>Remove line %1</source>
        <translation>Usuń pozycję %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::LoginCard</name>
    <message>
        <source>Start the sender whenever I log in to this computer</source>
        <translation>Uruchamiaj moduł wysyłki, gdy loguję się do tego komputera</translation>
    </message>
    <message>
        <source>The sender starts when you log in to this computer</source>
        <translation>Moduł wysyłki uruchamia się przy logowaniu do tego komputera</translation>
    </message>
    <message>
        <source>It works without this window, as long as this computer is on and you are logged in.</source>
        <translation>Działa bez tego okna, dopóki ten komputer jest włączony, a Ty się nie wylogujesz.</translation>
    </message>
    <message>
        <source>The sender does not start when you log in</source>
        <translation>Moduł wysyłki nie uruchamia się przy logowaniu</translation>
    </message>
    <message>
        <source>That could not be changed</source>
        <translation>Nie udało się tego zmienić</translation>
    </message>
    <message>
        <source>When this computer has been off, nothing is sent until somebody opens Deskbell here.</source>
        <translation>Po wyłączeniu tego komputera nic nie będzie wysyłane, dopóki ktoś nie otworzy tu programu Deskbell.</translation>
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
        <translation>Zamknąć bez zapisywania?</translation>
    </message>
    <message>
        <source>What was changed in %1 is not saved yet.</source>
        <translation>Zmiany w tych miejscach nie są jeszcze zapisane: %1.</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Wróć do edycji</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Zamknij bez zapisywania</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MatterEditor</name>
    <message>
        <source>Edit matter</source>
        <translation>Edytuj sprawę</translation>
    </message>
    <message>
        <source>New matter</source>
        <translation>Nowa sprawa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Add matter</source>
        <translation>Dodaj sprawę</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Title, as the client knows it</source>
        <translation>Tytuł, pod jakim zna ją klient</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>Link for the client</source>
        <translation>Link dla klienta</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edycja: %1</translation>
    </message>
    <message>
        <source>A matter keeps its type: add a new one for another.</source>
        <translation>Rodzaju sprawy się nie zmienia: dla innego rodzaju dodaj nową.</translation>
    </message>
    <message>
        <source>This matter is cancelled; nothing about it changes any more. Add a new one instead.</source>
        <translation>Ta sprawa jest anulowana; nic się już w niej nie zmienia. Zamiast tego dodaj nową.</translation>
    </message>
    <message>
        <source>New matter of %1</source>
        <translation>Nowa sprawa: %1</translation>
    </message>
    <message>
        <source>This matter or its client was removed meanwhile, so nothing can be saved. What you typed stays here until you leave.</source>
        <translation>Tę sprawę lub jej klienta w międzyczasie usunięto, więc nie można nic zapisać. Wpisane tu dane zostaną, dopóki stąd nie wyjdziesz.</translation>
    </message>
    <message>
        <source>Somebody changed this matter while it was open here. What you typed is kept and not saved yet:</source>
        <translation>Ktoś zmienił tę sprawę, gdy była tu otwarta. To, co tu wpisano, zostaje, ale nie jest jeszcze zapisane:</translation>
    </message>
    <message>
        <source>%1 changed this matter while it was open here. What you typed is kept and not saved yet:</source>
        <translation>Ktoś (%1) zmienił tę sprawę, gdy była tu otwarta. To, co tu wpisano, zostaje, ale nie jest jeszcze zapisane:</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Wizyta</translation>
    </message>
    <message>
        <source>Day of the appointment</source>
        <translation>Dzień wizyty</translation>
    </message>
    <message>
        <source>Time of day (such as 08:00)</source>
        <translation>Godzina (np. 08:00)</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MatterForm</name>
    <message>
        <source>Without a last day no reminder of its end goes.</source>
        <translation>Bez ostatniego dnia nie wyjdzie przypomnienie o końcu.</translation>
    </message>
    <message>
        <source>Reminders count from %1.</source>
        <translation>Przypomnienia liczą się od %1.</translation>
    </message>
    <message numerus="yes">
        <source>Moved by %n days, so it is a correction: what was sent already is not sent again.</source>
        <translation>
            <numerusform>Przesunięto o %n dzień, więc to poprawka: to, co już wysłano, nie wyjdzie ponownie.</numerusform>
            <numerusform>Przesunięto o %n dni, więc to poprawka: to, co już wysłano, nie wyjdzie ponownie.</numerusform>
            <numerusform>Przesunięto o %n dni, więc to poprawka: to, co już wysłano, nie wyjdzie ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n days later, so it is a renewal: reminders start anew and count from %1.</source>
        <translation>
            <numerusform>Przesunięto o %n dzień później, więc to przedłużenie: przypomnienia zaczynają się od nowa i liczą się od %1.</numerusform>
            <numerusform>Przesunięto o %n dni później, więc to przedłużenie: przypomnienia zaczynają się od nowa i liczą się od %1.</numerusform>
            <numerusform>Przesunięto o %n dni później, więc to przedłużenie: przypomnienia zaczynają się od nowa i liczą się od %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n days earlier, so reminders start anew, as after a renewal, and count from %1.</source>
        <translation>
            <numerusform>Przesunięto o %n dzień wcześniej, więc przypomnienia zaczynają się od nowa, jak po przedłużeniu, i liczą się od %1.</numerusform>
            <numerusform>Przesunięto o %n dni wcześniej, więc przypomnienia zaczynają się od nowa, jak po przedłużeniu, i liczą się od %1.</numerusform>
            <numerusform>Przesunięto o %n dni wcześniej, więc przypomnienia zaczynają się od nowa, jak po przedłużeniu, i liczą się od %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MattersTab</name>
    <message>
        <source>Type</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Search matters</source>
        <translation>Szukaj spraw</translation>
    </message>
    <message>
        <source>Search number or title</source>
        <translation>Szukaj: numer lub tytuł</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Sprawy</translation>
    </message>
    <message>
        <source>No matter matches “%1”</source>
        <translation>Żadna sprawa nie pasuje do „%1”</translation>
    </message>
    <message>
        <source>Numbers and titles were searched.</source>
        <translation>Przeszukano numery i tytuły.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>No matters yet</source>
        <translation>Nie ma jeszcze spraw</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <translation>Wstrzymana do %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n days left</source>
        <translation>
            <numerusform>%1 · został %n dzień</numerusform>
            <numerusform>%1 · zostały %n dni</numerusform>
            <numerusform>%1 · zostało %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · has ended</source>
        <translation>%1 · po terminie</translation>
    </message>
    <message>
        <source>Show its activity</source>
        <translation>Pokaż zdarzenia</translation>
    </message>
    <message>
        <source>Send reminder…</source>
        <translation>Wyślij przypomnienie…</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Wstrzymaj wiadomości automatyczne…</translation>
    </message>
    <message>
        <source>Why not?…</source>
        <translation>Dlaczego nie?…</translation>
    </message>
    <message>
        <source>New matter…</source>
        <translation>Nowa sprawa…</translation>
    </message>
    <message>
        <source>Policies and other matters of this client come with an import, or are added here.</source>
        <translation>Polisy i inne sprawy tego klienta pojawią się po imporcie albo po dodaniu tutaj.</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>jest anulowana</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>jest zamknięta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>Przedłuż…</translation>
    </message>
    <message>
        <source>paused already</source>
        <translation>już wstrzymane</translation>
    </message>
    <message>
        <source>Resume automatic messages</source>
        <translation>Wznów wiadomości automatyczne</translation>
    </message>
    <message>
        <source>not paused</source>
        <translation>nie są wstrzymane</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Zamknij…</translation>
    </message>
    <message>
        <source>Cancel the matter…</source>
        <translation>Anuluj sprawę…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageDialog</name>
    <message>
        <source>Attempts</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Treść wiadomości</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Wiadomość: %1</translation>
    </message>
    <message>
        <source>The text is made when the message is sent, from the data as they are then.</source>
        <translation>Treść powstaje w chwili wysłania, z aktualnych wtedy danych.</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <comment>address, client</comment>
        <translation>Do: %1 · %2</translation>
    </message>
    <message>
        <source>About %1 · %2</source>
        <comment>matter, step</comment>
        <translation>Sprawa: %1 · %2</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Wysłana: %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Termin: %1</translation>
    </message>
    <message>
        <source>Sent again in place of an earlier message</source>
        <translation>Wysłana ponownie zamiast wcześniejszej wiadomości</translation>
    </message>
    <message>
        <source>%1. %2 · %3</source>
        <comment>number, moment, what happened</comment>
        <translation>%1. %2 · %3</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Cancel this message</source>
        <translation>Anuluj tę wiadomość</translation>
    </message>
    <message>
        <source>The message was cancelled.</source>
        <translation>Wiadomość została anulowana.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>A new message is queued.</source>
        <translation>Nowa wiadomość czeka w kolejce.</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Dotarła</translation>
    </message>
    <message>
        <source>Noted: it arrived.</source>
        <translation>Zapisano: dotarła.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Do %1</translation>
    </message>
    <message>
        <source>It may have reached the client: the line broke after the text had left. Deskbell never sends such a message again by itself: ask the client, or look whether it arrived.</source>
        <translation>Mogła dotrzeć do klienta: połączenie zostało przerwane po wysłaniu treści. Deskbell nigdy sam nie ponawia takiej wiadomości: zapytaj klienta albo sprawdź, czy dotarła.</translation>
    </message>
    <message>
        <source>It may have reached the client. %1 left it at that.</source>
        <translation>Mogła dotrzeć do klienta. Decyzja, by tak to zostawić: %1.</translation>
    </message>
    <message>
        <source>Send again – may arrive twice…</source>
        <translation>Wyślij ponownie – może dotrzeć dwa razy…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw tak</translation>
    </message>
    <message>
        <source>Left at that: it stays unknown and is not sent again.</source>
        <translation>Zostawiono tak: pozostaje niepewna i nie wyjdzie ponownie.</translation>
    </message>
    <message>
        <source>%1 left it at that.</source>
        <translation>Decyzja, by tak to zostawić: %1.</translation>
    </message>
    <message>
        <source>Left at that: it is not sent again.</source>
        <translation>Zostawiono tak: nie wyjdzie ponownie.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MessageLook</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
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
        <translation>Zostanie wysłana</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Niepewna</translation>
    </message>
    <message>
        <source>Will be sent to %1</source>
        <translation>Zostanie wysłana do %1</translation>
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
            <numerusform>Ostatni %n dzień</numerusform>
            <numerusform>Ostatnie %n dni</numerusform>
            <numerusform>Ostatnie %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MissedStory</name>
    <message>
        <source>Ended %1: it can no longer be sent.</source>
        <translation>Koniec minął %1: nie można go już wysłać.</translation>
    </message>
    <message>
        <source>Ends %1.</source>
        <translation>Koniec %1.</translation>
    </message>
    <message>
        <source>A later one went %1: %2.</source>
        <translation>Późniejsze wyszło %1: %2.</translation>
    </message>
    <message>
        <source>A later one is on its way: %1.</source>
        <translation>Późniejsze jest w drodze: %1.</translation>
    </message>
    <message>
        <source>A newer one was missed too.</source>
        <translation>Nowsze też jest zaległe.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Navigation</name>
    <message numerus="yes">
        <source>%n wait for you</source>
        <translation>
            <numerusform>%n czeka na Ciebie</numerusform>
            <numerusform>%n czekają na Ciebie</numerusform>
            <numerusform>%n czeka na Ciebie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::NotificationsTab</name>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>E-mail to this client</source>
        <translation>E-mail do tego klienta</translation>
    </message>
    <message>
        <source>SMS to this client</source>
        <translation>SMS do tego klienta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Off keeps the addresses: nothing is sent by this channel until it is on again.</source>
        <translation>Wyłączenie nie usuwa adresów: tym kanałem nic nie zostanie wysłane, dopóki nie włączysz go ponownie.</translation>
    </message>
    <message>
        <source>The channel is on.</source>
        <translation>Kanał jest włączony.</translation>
    </message>
    <message>
        <source>The channel is off.</source>
        <translation>Kanał jest wyłączony.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeDraft</name>
    <message>
        <source>Once saved, times of day follow %1. Today they are the same as in %2.</source>
        <translation>Po zapisaniu godziny liczą się według strefy %1. Dzisiaj są takie same jak w strefie %2.</translation>
    </message>
    <message>
        <source>Once saved, times of day follow %1: a message for 08:00 goes when it is %2 in %3. What was sent stays sent, and nobody is told twice.</source>
        <translation>Po zapisaniu godziny liczą się według strefy %1: wiadomość na 08:00 wyjdzie, gdy w strefie %3 będzie %2. Co wysłano, pozostaje wysłane, i nikt nie dostanie tego samego dwa razy.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficePages</name>
    <message>
        <source>Automation ›</source>
        <translation>Automatyzacja ›</translation>
    </message>
    <message>
        <source>Templates ›</source>
        <translation>Szablony ›</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeSettings</name>
    <message>
        <source>All sending of this office</source>
        <translation>Całe wysyłanie tego biura</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Clients read it as the sender and in the messages.</source>
        <translation>Klienci widzą ją jako nadawcę i w wiadomościach.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Clients without a language of their own are written to in it. What the window speaks is in the menu Office, Language.</source>
        <translation>W tym języku pisze się do klientów, którzy nie mają własnego. Język okna wybiera się w menu Biuro, Język.</translation>
    </message>
    <message>
        <source>In the messages</source>
        <translation>W wiadomościach</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Adres pomocy</translation>
    </message>
    <message>
        <source>Where clients&apos; answers go. Empty: to the sender&apos;s address.</source>
        <translation>Dokąd trafiają odpowiedzi klientów. Puste: na adres nadawcy.</translation>
    </message>
    <message>
        <source>Activation link</source>
        <translation>Link aktywacyjny</translation>
    </message>
    <message>
        <source>For benefits that have no link of their own. Begins with https://</source>
        <translation>Dla świadczeń, które nie mają własnego linku. Zaczyna się od https://</translation>
    </message>
    <message>
        <source>Settings, Office</source>
        <translation>Ustawienia, Biuro</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Phone numbers without a country code are read as this country&apos;s, and automations that send nothing on public holidays keep its holidays.</source>
        <translation>Numery telefonów bez numeru kierunkowego są czytane jako numery z tego kraju, a automatyzacje, które czekają w święta, trzymają się jego dni wolnych.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeStep</name>
    <message>
        <source>Office name</source>
        <translation>Nazwa biura</translation>
    </message>
    <message>
        <source>Clients read it as the sender.</source>
        <translation>Klienci widzą ją jako nadawcę.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Twoje biuro</translation>
    </message>
    <message>
        <source>Messages go by the clock there, where it is %1 now.</source>
        <translation>Wiadomości wychodzą według tamtejszego zegara; teraz jest tam %1.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::OfficeView</name>
    <message>
        <source>Switch all sending off</source>
        <translation>Wyłącz całe wysyłanie</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Włącz wysyłanie</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Biuro</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Przejdź</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>The clock is confirmed. Sending goes on.</source>
        <translation>Zegar został potwierdzony. Wysyłanie trwa dalej.</translation>
    </message>
    <message>
        <source>Sending is on.</source>
        <translation>Wysyłanie jest włączone.</translation>
    </message>
    <message>
        <source>All sending is off. What falls due meanwhile is held.</source>
        <translation>Całe wysyłanie jest wyłączone. Wiadomości, na które przyjdzie pora, będą zatrzymane.</translation>
    </message>
    <message>
        <source>Automatic messages go again.</source>
        <translation>Wiadomości automatyczne są znów wysyłane.</translation>
    </message>
    <message>
        <source>Automatic messages about it go again.</source>
        <translation>Wiadomości automatyczne o tej sprawie są znów wysyłane.</translation>
    </message>
    <message>
        <source>Change that…</source>
        <translation>Zmień to…</translation>
    </message>
    <message>
        <source>How to go on…</source>
        <translation>Co dalej…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PagedModel</name>
    <message>
        <source>%1 found, still looking…</source>
        <translation>Znaleziono: %1, trwa szukanie…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>%1 or more found</source>
        <translation>Znaleziono co najmniej %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PauseDialog</name>
    <message>
        <source>Pause automatic messages</source>
        <translation>Wstrzymaj wiadomości automatyczne</translation>
    </message>
    <message>
        <source>Pause automatic messages about %1</source>
        <translation>Wstrzymaj wiadomości automatyczne o sprawie: %1</translation>
    </message>
    <message>
        <source>Pause automatic messages to %1</source>
        <translation>Wstrzymaj wiadomości automatyczne: %1</translation>
    </message>
    <message>
        <source>Messages go again from</source>
        <translation>Wysyłaj znów od</translation>
    </message>
    <message>
        <source>What falls due meanwhile waits; what would come too late afterwards is not sent, and the log says so.</source>
        <translation>Wiadomości, na które w tym czasie przyjdzie pora, zaczekają. Te, które dotarłyby potem za późno, nie zostaną wysłane i będzie o tym wpis w dzienniku.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>Wiadomości automatyczne (%1) są wstrzymane do %2.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Whoever wonders later reads it in the activity log.</source>
        <translation>Kto będzie później pytać, przeczyta go w dzienniku zdarzeń.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PickBar</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>Wybrano: %n</numerusform>
            <numerusform>Wybrano: %n</numerusform>
            <numerusform>Wybrano: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PickedChips</name>
    <message>
        <source>+ Add</source>
        <translation>+ Dodaj</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Usuń: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::PlannedPage</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Co nastąpi</translation>
    </message>
    <message>
        <source>Search planned messages</source>
        <translation>Szukaj zaplanowanych wiadomości</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>The coming</source>
        <translation>Najbliższe</translation>
    </message>
    <message>
        <source>Planned messages</source>
        <translation>Zaplanowane wiadomości</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Will not be sent</source>
        <translation>Nie będą wysłane</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowane</translation>
    </message>
    <message>
        <source>Why?…</source>
        <translation>Dlaczego?…</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Pause automatic messages…</source>
        <translation>Wstrzymaj wiadomości automatyczne…</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nic nie jest zaplanowane</translation>
    </message>
    <message>
        <source>No automation owes anybody a message in these days.</source>
        <translation>W tych dniach żadna automatyzacja nie ma nic do wysłania.</translation>
    </message>
    <message>
        <source>Look at the automations</source>
        <translation>Pokaż automatyzacje</translation>
    </message>
    <message>
        <source>Nothing like that is planned</source>
        <translation>Nic takiego nie jest zaplanowane</translation>
    </message>
    <message>
        <source>Other messages are planned; the search or the filter hides them.</source>
        <translation>Zaplanowane są inne wiadomości; ukrywa je wyszukiwanie lub filtr.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Search client, matter or automation</source>
        <translation>Szukaj klienta, sprawy lub automatyzacji</translation>
    </message>
    <message>
        <source>Looking ahead…</source>
        <translation>Sprawdzanie, co będzie wysłane…</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Znaleziono: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Present</name>
    <message>
        <source>Today %1</source>
        <translation>dziś %1</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>jutro %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>A day with its weekday, as QDate::toString takes it.</extracomment>
        <translation>dddd, d MMMM</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ProblemPage</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>It cannot be read any more. The disk may be faulty, or another program has written into it.</source>
        <translation>Nie można go już odczytać. Dysk może być uszkodzony albo coś w nim zapisał inny program.</translation>
    </message>
    <message>
        <source>Nothing was deleted, and the damaged file will be kept.</source>
        <translation>Niczego nie usunięto, a uszkodzony plik zostanie zachowany.</translation>
    </message>
    <message>
        <source>The newest backup that was read whole is from %1. What was entered after that is not in it.</source>
        <translation>Najnowsza kopia zapasowa odczytana w całości jest z %1. Nie ma w niej tego, co wpisano później.</translation>
    </message>
    <message>
        <source>No backup was found beside it.</source>
        <translation>Obok niego nie znaleziono kopii zapasowej.</translation>
    </message>
    <message>
        <source>The office’s file is damaged</source>
        <translation>Plik biura jest uszkodzony</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Przywróć kopię zapasową z %1</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Wybierz kopię zapasową…</translation>
    </message>
    <message>
        <source>Another backup…</source>
        <translation>Inna kopia zapasowa…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ProgressStep</name>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Checking the list…</source>
        <translation>Sprawdzanie listy…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>Wiersz %1 z %2</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Wczytywanie pliku…</translation>
    </message>
    <message>
        <source>All rows are taken or none: stopping leaves the office as it was.</source>
        <translation>Przyjęte zostaną wszystkie wiersze albo żaden: po zatrzymaniu biuro pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>Every row is being checked. Nothing is changed yet.</source>
        <translation>Sprawdzany jest każdy wiersz. Nic jeszcze nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ReadyStep</name>
    <message>
        <source>Bring your clients: drag the list you already have onto the window.</source>
        <translation>Wprowadź swoich klientów: przeciągnij na okno listę, którą już masz.</translation>
    </message>
    <message>
        <source>The mail account, in Settings, E-mail. Until then nothing leaves this computer: what falls due waits.</source>
        <translation>Konto pocztowe: Ustawienia, E-mail. Do tego czasu nic nie opuści tego komputera: wiadomości zaczekają.</translation>
    </message>
    <message>
        <source>Look at the automations and switch on the ones you want.</source>
        <translation>Obejrzyj automatyzacje i włącz te, których chcesz.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>country · time zone · language</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co teraz zrobić</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RecordEditor</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>Dodano: %1.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Zapisano: %1.</translation>
    </message>
    <message>
        <source>%1: the other person removed it. Saving adds yours again.</source>
        <extracomment>%1 is a field: &quot;Contact point&quot;</extracomment>
        <translation>%1: ktoś to usunął. Zapisanie doda Twój wpis z powrotem.</translation>
    </message>
    <message>
        <source>%1: removed here too, as the other person saved it.</source>
        <translation>%1: usunięto, jak w tamtym zapisie.</translation>
    </message>
    <message>
        <source>%1: the other person wrote “%2”. Saving replaces it with yours.</source>
        <extracomment>%1 is a field, %2 what stands in it</extracomment>
        <translation>%1: ktoś wpisał „%2”. Zapisanie zastąpi to Twoim wpisem.</translation>
    </message>
    <message>
        <source>%1: now “%2” here too, as the other person saved it.</source>
        <translation>%1: teraz „%2”, jak w tamtym zapisie.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Rehearsal</name>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmienione</translation>
    </message>
    <message>
        <source>As they were</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nowy</numerusform>
            <numerusform>%1 nowe</numerusform>
            <numerusform>%1 nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed</source>
        <translation>
            <numerusform>%1 zmieniony</numerusform>
            <numerusform>%1 zmienione</numerusform>
            <numerusform>%1 zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 as they were</source>
        <translation>
            <numerusform>%1 bez zmian</numerusform>
            <numerusform>%1 bez zmian</numerusform>
            <numerusform>%1 bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out</source>
        <translation>
            <numerusform>%1 pominięty</numerusform>
            <numerusform>%1 pominięte</numerusform>
            <numerusform>%1 pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>koniec %1</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Zmienia się: %1</translation>
    </message>
    <message>
        <source>Known already, nothing changes</source>
        <translation>Już znany, nic się nie zmienia</translation>
    </message>
    <message>
        <source>Renewed: its last day was %1</source>
        <translation>Przedłużenie: ostatnim dniem był %1</translation>
    </message>
    <message>
        <source>A new matter of this client</source>
        <translation>Kolejna sprawa tego klienta</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ReminderDialog</name>
    <message>
        <source>Send reminder</source>
        <translation>Wyślij przypomnienie</translation>
    </message>
    <message>
        <source>Send anyway, because</source>
        <translation>Wyślij mimo to, ponieważ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Text, as the client will read it</source>
        <translation>Treść, którą przeczyta klient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>It can be taken back for 10 seconds.</source>
        <translation>Przez 10 sekund można to cofnąć.</translation>
    </message>
    <message>
        <source>Send reminder to %1</source>
        <translation>Wyślij przypomnienie do: %1</translation>
    </message>
    <message>
        <source>%1 · ends %2</source>
        <translation>%1 · koniec %2</translation>
    </message>
    <message>
        <source>This client has no open matter that a reminder could be about.</source>
        <translation>Ten klient nie ma otwartej sprawy, o której można by przypomnieć.</translation>
    </message>
    <message>
        <source>Say why it goes all the same: the activity log keeps it.</source>
        <translation>Podaj, dlaczego mimo to wysyłasz: powód zostanie w dzienniku zdarzeń.</translation>
    </message>
    <message>
        <source>The reminder to %1 is queued.</source>
        <translation>Przypomnienie (%1) czeka w kolejce.</translation>
    </message>
    <message>
        <source>Taken back: the reminder is not sent.</source>
        <translation>Cofnięto: przypomnienie nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>Your changes to the text would be lost. Press Cancel once more to lose them.</source>
        <translation>Zmiany w treści przepadną. Naciśnij Anuluj jeszcze raz, aby je porzucić.</translation>
    </message>
    <message>
        <source>There is nothing to send: write the text, or cancel.</source>
        <translation>Nie ma czego wysłać: wpisz treść albo anuluj.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RenewDialog</name>
    <message>
        <source>Renew</source>
        <translation>Przedłuż</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Nowy ostatni dzień</translation>
    </message>
    <message>
        <source>Renew %1, which ends %2</source>
        <translation>Przedłuż sprawę %1, której koniec to %2</translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>Przedłuż sprawę %1</translation>
    </message>
    <message>
        <source>It is closed now and will be open again.</source>
        <translation>Jest teraz zamknięta i zostanie ponownie otwarta.</translation>
    </message>
    <message>
        <source>%1 now ends %2.</source>
        <translation>Sprawa %1 kończy się teraz %2.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RestoreDialog</name>
    <message>
        <source>Restoring…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Przywróć kopię zapasową z %1</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Przywrócić kopię zapasową z %1?</translation>
    </message>
    <message>
        <source>The office becomes what it was then. What was entered or sent after that is no longer in it; the present file is kept beside it, under another name.

Nothing is sent afterwards until you have said how to go on.</source>
        <translation>Biuro wróci do stanu z tamtej chwili. Nie będzie w nim już tego, co wpisano lub wysłano później; obecny plik zostanie obok, pod inną nazwą.

Potem nic nie zostanie wysłane, dopóki nie zdecydujesz, co dalej.</translation>
    </message>
    <message>
        <source>The office is as it was. %1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>Biuro pozostało bez zmian. %1 %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::RowStory</name>
    <message>
        <source>Client number</source>
        <translation>Numer klienta</translation>
    </message>
    <message>
        <source>Client&apos;s name</source>
        <translation>Nazwa klienta</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Zwrot grzecznościowy</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
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
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Number of the matter</source>
        <translation>Numer sprawy</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Wyrażona</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SampleBanner</name>
    <message>
        <source>Sample data: the clients are made up, and messages go to a folder only.</source>
        <translation>Dane przykładowe: klienci są zmyśleni, a wiadomości trafiają tylko do folderu.</translation>
    </message>
    <message>
        <source>Remove it and start my own office…</source>
        <translation>Usuń je i utwórz własne biuro…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SampleRemovalDialog</name>
    <message>
        <source>Remove the sample data?</source>
        <translation>Usunąć dane przykładowe?</translation>
    </message>
    <message>
        <source>Keep looking around</source>
        <translation>Rozejrzyj się dalej</translation>
    </message>
    <message>
        <source>Remove it and start my own office</source>
        <translation>Usuń je i utwórz własne biuro</translation>
    </message>
    <message>
        <source>The made-up clients go, with their policies, their messages and the files in the outbox folder. Nobody was ever written to. Then three short steps make your own office.</source>
        <translation>Znikną zmyśleni klienci, a z nimi ich polisy, wiadomości i pliki w folderze outbox. Do nikogo nic naprawdę nie wysłano. Potem w trzech krótkich krokach powstanie Twoje własne biuro.</translation>
    </message>
    <message numerus="yes">
        <source>%n clients that you entered yourself go too. They are not in any other place.</source>
        <translation>
            <numerusform>Zniknie też %n klient wpisany przez Ciebie. Nie ma go nigdzie indziej.</numerusform>
            <numerusform>Znikną też %n klienci wpisani przez Ciebie. Nie ma ich nigdzie indziej.</numerusform>
            <numerusform>Zniknie też %n klientów wpisanych przez Ciebie. Nie ma ich nigdzie indziej.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveBar</name>
    <message>
        <source>Undo the changes</source>
        <translation>Cofnij zmiany</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Jeszcze niezapisane</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Zapisz i sprawdź</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveReading</name>
    <message>
        <source>d MMMM</source>
        <extracomment>A day of this year in full, as QDate::toString takes it.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>It is switched off at once. What it has planned waits, and is dropped when it gets too late.</source>
        <translation>Zostanie wyłączona od razu. To, co zaplanowała, czeka i przepada, gdy zrobi się za późno.</translation>
    </message>
    <message>
        <source>It is kept switched off and sends nothing. Switched on, it works from the next day.</source>
        <translation>Pozostaje wyłączona i niczego nie wysyła. Po włączeniu działa od następnego dnia.</translation>
    </message>
    <message>
        <source>Works at once: “Send reminder” uses it.</source>
        <translation>Działa od razu: korzysta z niej „Wyślij przypomnienie”.</translation>
    </message>
    <message>
        <source>Works from tomorrow, %1.</source>
        <translation>Działa od jutra, %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nic jeszcze nie zmieniono.</translation>
    </message>
    <message>
        <source>The new form works from tomorrow, %1.</source>
        <translation>Nowa postać działa od jutra, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages of today still go in the old form.</source>
        <translation>
            <numerusform>%n dzisiejsza wiadomość wyjdzie jeszcze w starej postaci.</numerusform>
            <numerusform>%n dzisiejsze wiadomości wyjdą jeszcze w starej postaci.</numerusform>
            <numerusform>%n dzisiejszych wiadomości wyjdzie jeszcze w starej postaci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send today’s now (%n)…</source>
        <translation>
            <numerusform>Wyślij dzisiejsze teraz (%n)…</numerusform>
            <numerusform>Wyślij dzisiejsze teraz (%n)…</numerusform>
            <numerusform>Wyślij dzisiejsze teraz (%n)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are due a message today and would not get it.</source>
        <translation>
            <numerusform>Dzisiaj wypada termin %n klienta; zostałby pominięty.</numerusform>
            <numerusform>Dzisiaj wypada termin %n klientów; zostaliby pominięci.</numerusform>
            <numerusform>Dzisiaj wypada termin %n klientów; zostaliby pominięci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is due a message today.</source>
        <translation>Dzisiaj nie wypada termin żadnego klienta, więc nikt nie zostanie pominięty.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SaveRejected</name>
    <message>
        <source>&amp;Save the rows that were left out…</source>
        <translation>Zapisz po&amp;minięte wiersze…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Save the rows that were left out</source>
        <extracomment>added to a file&apos;s name: &quot;clients-left-out.csv&quot;</extracomment>
        <translation>Zapisz pominięte wiersze</translation>
    </message>
    <message>
        <source>-left-out</source>
        <translation>-pominięte</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>Listy (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Zapisano jako %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendAgainDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again? It may arrive twice</source>
        <translation>Wysłać ponownie? Może dotrzeć dwa razy</translation>
    </message>
    <message numerus="yes">
        <source>%n messages may have reached their clients already: %1. Whoever has it gets the same text a second time.</source>
        <translation>
            <numerusform>%n wiadomość mogła już dotrzeć do klienta: %1. Jeśli klient ją ma, dostanie tę samą treść drugi raz.</numerusform>
            <numerusform>%n wiadomości mogły już dotrzeć do klientów: %1. Kto już ją ma, dostanie tę samą treść drugi raz.</numerusform>
            <numerusform>%n wiadomości mogło już dotrzeć do klientów: %1. Kto już ją ma, dostanie tę samą treść drugi raz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nie wysyłaj</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Wyślij ponownie (%n)</numerusform>
            <numerusform>Wyślij ponownie (%n)</numerusform>
            <numerusform>Wyślij ponownie (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know that it may arrive twice</source>
        <translation>
            <numerusform>Wiem, że może dotrzeć dwa razy</numerusform>
            <numerusform>Wiem, że mogą dotrzeć dwa razy</numerusform>
            <numerusform>Wiem, że mogą dotrzeć dwa razy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendingOutlook</name>
    <message>
        <source>All sending is held</source>
        <translation>Całe wysyłanie jest zatrzymane</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped. Look at it, put it right if need be; switching on says that it is right.</source>
        <translation>Zegar tego komputera przeskoczył. Sprawdź go i w razie potrzeby ustaw; włączenie potwierdza, że jest dobrze ustawiony.</translation>
    </message>
    <message>
        <source>All sending is on</source>
        <translation>Całe wysyłanie jest włączone</translation>
    </message>
    <message>
        <source>All sending is off</source>
        <translation>Całe wysyłanie jest wyłączone</translation>
    </message>
    <message>
        <source>Only an administrator may turn this switch.</source>
        <translation>Tego przełącznika może użyć tylko administrator.</translation>
    </message>
    <message>
        <source>When it is off, every message of this office waits.</source>
        <translation>Po wyłączeniu każda wiadomość tego biura od tej chwili czeka.</translation>
    </message>
    <message numerus="yes">
        <source>The first to wait would be %n messages, %1.</source>
        <translation>
            <numerusform>Następna byłaby %n wiadomość: %1.</numerusform>
            <numerusform>Następne byłyby %n wiadomości: %1.</numerusform>
            <numerusform>Następnych byłoby %n wiadomości: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it is on again, of %n messages that wait those that still make sense go at once; the others are skipped, and the log says why.</source>
        <translation>
            <numerusform>Po włączeniu od razu wyjdzie %n czekająca wiadomość, o ile nadal ma sens; inaczej zostanie pominięta, a dziennik powie dlaczego.</numerusform>
            <numerusform>Po włączeniu od razu wyjdą %n czekające wiadomości, o ile nadal mają sens; pozostałe zostaną pominięte, a dziennik powie dlaczego.</numerusform>
            <numerusform>Po włączeniu od razu wyjdzie %n czekających wiadomości, o ile nadal mają sens; pozostałe zostaną pominięte, a dziennik powie dlaczego.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits at the moment. When it is on again, messages go as they fall due.</source>
        <translation>W tej chwili nic nie czeka. Po włączeniu wiadomości wyjdą, gdy przyjdzie na nie pora.</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last. Switching on asks how to go on.</source>
        <translation>To inna kopia biura niż ta, która wysyłała ostatnio. Po użyciu przełącznika pojawi się pytanie, co dalej.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SendingState</name>
    <message>
        <source>The sender is working</source>
        <translation>Moduł wysyłki działa</translation>
    </message>
    <message>
        <source>Sending is off</source>
        <translation>Wysyłanie wyłączone</translation>
    </message>
    <message>
        <source>What falls due meanwhile is held.</source>
        <translation>Wiadomości, na które w tym czasie przyjdzie pora, są zatrzymywane.</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Włącz wysyłanie</translation>
    </message>
    <message>
        <source>Sending is held: please check the clock</source>
        <translation>Wysyłanie zatrzymane: sprawdź zegar</translation>
    </message>
    <message>
        <source>This computer&apos;s clock has jumped. When date and time are right, let sending go on.</source>
        <translation>Zegar tego komputera przeskoczył. Gdy data i godzina będą się zgadzać, wznów wysyłanie.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Zegar jest dobrze ustawiony</translation>
    </message>
    <message>
        <source>Sending is held until somebody confirms</source>
        <translation>Wysyłanie zatrzymane do potwierdzenia</translation>
    </message>
    <message>
        <source>Sending is on, but e-mail is not set up</source>
        <translation>Wysyłanie włączone, ale e-mail nie jest skonfigurowany</translation>
    </message>
    <message>
        <source>Messages are held until there is a mail account.</source>
        <translation>Wiadomości są zatrzymane, dopóki nie ma konta pocztowego.</translation>
    </message>
    <message>
        <source>Set up e-mail…</source>
        <translation>Skonfiguruj e-mail…</translation>
    </message>
    <message>
        <source>E-mail has stopped</source>
        <translation>Wysyłanie e-maili przerwane</translation>
    </message>
    <message>
        <source>Look at the mail account…</source>
        <translation>Sprawdź konto pocztowe…</translation>
    </message>
    <message>
        <source>Sending is on</source>
        <translation>Wysyłanie włączone</translation>
    </message>
    <message>
        <source>The sender does not answer</source>
        <translation>Moduł wysyłki nie odpowiada</translation>
    </message>
    <message>
        <source>It may come back by itself. If it does not, restart this computer.</source>
        <translation>Może sam wróci do działania. Jeśli nie, uruchom ten komputer ponownie.</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Uruchom moduł wysyłki</translation>
    </message>
    <message>
        <source>The sender is not running</source>
        <translation>Moduł wysyłki nie działa</translation>
    </message>
    <message>
        <source>Nothing is sent until it runs.</source>
        <translation>Dopóki nie zacznie działać, nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>E-mail is switched off</source>
        <translation>E-mail jest wyłączony</translation>
    </message>
    <message>
        <source>What falls due by e-mail is held.</source>
        <translation>Wiadomości e-mail, na które przyjdzie pora, są zatrzymywane.</translation>
    </message>
    <message>
        <source>This computer now shows %1; the latest that Deskbell had seen on it was %2. When date and time are right, let sending go on.</source>
        <translation>Ten komputer pokazuje teraz %1; ostatni czas, jaki Deskbell na nim widział, to %2. Gdy data i godzina będą się zgadzać, wznów wysyłanie.</translation>
    </message>
    <message>
        <source>Test copy: nothing is sent</source>
        <translation>Kopia próbna: nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>This copy of the office is for trying things out. Sending stays off in it.</source>
        <translation>Ta kopia biura służy do prób. Wysyłanie pozostaje w niej wyłączone.</translation>
    </message>
    <message>
        <source>Send from here after all…</source>
        <translation>Wysyłaj jednak stąd…</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last. Nothing is sent until somebody has said how to go on.</source>
        <translation>To inna kopia biura niż ta, która wysyłała ostatnio. Nic nie zostanie wysłane, dopóki ktoś nie zdecyduje, co dalej.</translation>
    </message>
    <message>
        <source>How to go on…</source>
        <translation>Co dalej…</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SentPage</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Szukaj wiadomości</translation>
    </message>
    <message>
        <source>Search client, matter or address</source>
        <translation>Szukaj: klient, sprawa lub adres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dni</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Sent messages</source>
        <translation>Wysłane wiadomości</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zatrzymane</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłane</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>Otwórz wiadomość</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Otwórz klienta</translation>
    </message>
    <message>
        <source>Looking through older messages…</source>
        <translation>Przeszukiwanie starszych wiadomości…</translation>
    </message>
    <message>
        <source>No message matches “%1”</source>
        <translation>Żadna wiadomość nie pasuje do „%1”</translation>
    </message>
    <message>
        <source>Clients, matters and addresses were searched.</source>
        <translation>Przeszukano klientów, sprawy i adresy.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>Nic tu nie czeka</translation>
    </message>
    <message>
        <source>No message is in this state.</source>
        <translation>Żadna wiadomość nie jest w tym stanie.</translation>
    </message>
    <message>
        <source>Show what left</source>
        <translation>Pokaż wysłane</translation>
    </message>
    <message>
        <source>Nothing was sent in this time</source>
        <translation>W tym okresie nic nie wysłano</translation>
    </message>
    <message>
        <source>A message stands here as soon as it has left.</source>
        <translation>Wiadomość pojawia się tu, gdy tylko wyjdzie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the message to %1</source>
        <translation>wiadomość (%1)</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Szablony</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::ShownBackups</name>
    <message>
        <source>There is no backup yet. If this computer fails, everything in the office is lost.</source>
        <translation>Nie ma jeszcze kopii zapasowej. Jeśli ten komputer się zepsuje, przepadnie wszystko, co jest w biurze.</translation>
    </message>
    <message>
        <source>The newest backup is from %1. It was read whole.</source>
        <translation>Najnowsza kopia zapasowa jest z %1. Została odczytana w całości.</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is %n days old. Leave Deskbell running, or back up now.</source>
        <translation>
            <numerusform>Najnowsza kopia zapasowa ma %n dzień. Pozostaw Deskbell włączony albo utwórz kopię teraz.</numerusform>
            <numerusform>Najnowsza kopia zapasowa ma %n dni. Pozostaw Deskbell włączony albo utwórz kopię teraz.</numerusform>
            <numerusform>Najnowsza kopia zapasowa ma %n dni. Pozostaw Deskbell włączony albo utwórz kopię teraz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartPage</name>
    <message>
        <source>Making the office</source>
        <translation>Tworzenie biura</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Utwórz biuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Look around with sample data first</source>
        <translation>Najpierw wypróbuj na danych przykładowych</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Krok %1 z %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartPlan</name>
    <message>
        <source>Give the office its name: clients will read it.</source>
        <translation>Podaj nazwę biura: przeczytają ją klienci.</translation>
    </message>
    <message>
        <source>This name has %1 characters. Give one of at most %2: it stands in every message.</source>
        <translation>Liczba znaków w tej nazwie: %1. Podaj nazwę, która ma ich najwyżej %2: jest w każdej wiadomości.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wybierz co najmniej jedno.</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Moje biuro</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StartStep</name>
    <message>
        <source>Employee benefits</source>
        <translation>Świadczenia pracownicze</translation>
    </message>
    <message>
        <source>KYC and accounting</source>
        <translation>KYC i księgowość</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>Rezerwacje</translation>
    </message>
    <message>
        <source>Insurance agency</source>
        <translation>Agencja ubezpieczeniowa</translation>
    </message>
    <message>
        <source>Virtual office</source>
        <translation>Biuro wirtualne</translation>
    </message>
    <message>
        <source>Flexible, lunch and bicycle benefits, with reminders by hand. Their automations come with a later version.</source>
        <translation>Świadczenia elastyczne, obiadowe i rowerowe, z przypomnieniami ręcznymi. Ich automatyzacje pojawią się w późniejszej wersji.</translation>
    </message>
    <message>
        <source>KYC reviews with their open goals, with reminders by hand. Their automations come with a later version.</source>
        <translation>Przeglądy KYC z otwartymi celami, z przypomnieniami ręcznymi. Ich automatyzacje pojawią się w późniejszej wersji.</translation>
    </message>
    <message>
        <source>Bookings, with reminders by hand. Their automations come with a later version.</source>
        <translation>Rezerwacje, z przypomnieniami ręcznymi. Ich automatyzacje pojawią się w późniejszej wersji.</translation>
    </message>
    <message>
        <source>Post and its senders, with reminders by hand. Their automations come with a later version.</source>
        <translation>Przesyłki i ich nadawcy, z przypomnieniami ręcznymi. Ich automatyzacje pojawią się w późniejszej wersji.</translation>
    </message>
    <message>
        <source>Policies and motor policies: clients are told 21, 14 and 7 days before one ends.</source>
        <translation>Polisy i polisy komunikacyjne: klienci dostają wiadomość 21, 14 i 7 dni przed końcem.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StatusStrip</name>
    <message>
        <source>Start</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Start the sender</source>
        <translation>Uruchom moduł wysyłki</translation>
    </message>
    <message>
        <source>Next message %1</source>
        <translation>Następna wiadomość: %1</translation>
    </message>
    <message>
        <source>No message is waiting</source>
        <translation>Żadna wiadomość nie czeka</translation>
    </message>
    <message numerus="yes">
        <source>%n sent today</source>
        <translation>
            <numerusform>%n wysłana dziś</numerusform>
            <numerusform>%n wysłane dziś</numerusform>
            <numerusform>%n wysłanych dziś</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n niepewna</numerusform>
            <numerusform>%n niepewne</numerusform>
            <numerusform>%n niepewnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudana</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zatrzymana</numerusform>
            <numerusform>%n zatrzymane</numerusform>
            <numerusform>%n zatrzymanych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>office · operator</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Switch all sending on or off</source>
        <translation>Włącz lub wyłącz całe wysyłanie</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Dane przykładowe</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Krok %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::StopDialog</name>
    <message>
        <source>The client asked to hear nothing more</source>
        <translation>Klient poprosił, by nic więcej nie wysyłać</translation>
    </message>
    <message>
        <source>Stop all messages</source>
        <translation>Zatrzymaj wszystkie wiadomości</translation>
    </message>
    <message>
        <source>How the client said so: phone call, e-mail, letter</source>
        <translation>Jak klient to przekazał: telefon, e-mail, list</translation>
    </message>
    <message>
        <source>%1 asked to hear nothing more</source>
        <translation>%1 prosi, by nic więcej nie wysyłać</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail and SMS to this client are switched off.</source>
        <translation>E-maile i SMS-y do tego klienta zostaną wyłączone.</translation>
    </message>
    <message>
        <source>Every consent counts as withdrawn.</source>
        <translation>Każda zgoda liczy się jako wycofana.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages that wait are not sent.</source>
        <translation>
            <numerusform>%n czekająca wiadomość nie zostanie wysłana.</numerusform>
            <numerusform>%n czekające wiadomości nie zostaną wysłane.</numerusform>
            <numerusform>%n czekających wiadomości nie zostanie wysłanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes to %1 any more, and the log says who asked.</source>
        <translation>%1: nic już nie będzie wysyłane, a w dzienniku zapisano, kto o to prosił.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 any more, whatever a list brings in, until somebody allows it with a reason.</source>
        <translation>%1: nic już nie będzie tam wysyłane, nawet po ponownym imporcie z listy, dopóki ktoś na to nie pozwoli, podając powód.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::SwitchBox</name>
    <message>
        <source>On</source>
        <translation>Wł.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wył.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Przerwane</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateEditor</name>
    <message>
        <source>Discard changes</source>
        <translation>Porzuć zmiany</translation>
    </message>
    <message>
        <source>Send me a sample</source>
        <translation>Wyślij mi próbkę</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Język treści</translation>
    </message>
    <message>
        <source>No automation sends this text.</source>
        <translation>Żadna automatyzacja nie wysyła tej treści.</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <translation>Wysyła: %1</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <extracomment>a language, and that something in it is not saved; and one in which there is no text</extracomment>
        <translation>%1 · niezapisane</translation>
    </message>
    <message>
        <source>%1 · missing</source>
        <translation>%1 · brak</translation>
    </message>
    <message>
        <source>Templates, %1</source>
        <translation>Szablony, %1</translation>
    </message>
    <message>
        <source>Clients read it from the next message on; what is planned already goes out with it too.</source>
        <translation>Klienci przeczytają ją od następnej wiadomości; wyjdzie z nią także to, co już zaplanowano.</translation>
    </message>
    <message>
        <source>There is no such text any more.</source>
        <translation>Takiej treści już nie ma.</translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile.</source>
        <translation>Ktoś inny zmienił w międzyczasie tę treść.</translation>
    </message>
    <message>
        <source>There is no text in this language: clients who read it get the one in another (%1).</source>
        <translation>Nie ma treści w tym języku: klienci, którzy w nim czytają, dostają ją w innym (%1).</translation>
    </message>
    <message>
        <source>Begin with that one</source>
        <translation>Zacznij od tamtej</translation>
    </message>
    <message>
        <source>Save over their changes?</source>
        <translation>Zastąpić zmiany innej osoby?</translation>
    </message>
    <message>
        <source>Somebody else has changed this text meanwhile. What they saved is then gone.</source>
        <translation>Ktoś inny zmienił w międzyczasie tę treść. To, co zapisał, przepadnie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Zapisz moją</translation>
    </message>
    <message>
        <source>“%1” is not saved. %2</source>
        <translation>Nie zapisano „%1”. %2</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Zapisano „%1”.</translation>
    </message>
    <message>
        <source>There is no client whose data could stand in the sample.</source>
        <translation>Nie ma klienta, którego dane mogłyby się znaleźć w próbce.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>A sample went to %1.</source>
        <translation>Próbka wyszła do %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>an automation</comment>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>Use their text</source>
        <translation>Użyj tamtej treści</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateForm</name>
    <message>
        <source>+ Variable</source>
        <translation>+ Pole</translation>
    </message>
    <message>
        <source>+ Condition</source>
        <translation>+ Warunek</translation>
    </message>
    <message>
        <source>Something that is filled in for each client. Typing [ offers the same.</source>
        <translation>Coś, co jest wypełniane osobno dla każdego klienta. To samo podpowie wpisanie [.</translation>
    </message>
    <message>
        <source>A part that only stands there when something is known of the client</source>
        <translation>Fragment, który pojawia się tylko wtedy, gdy coś o kliencie wiadomo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>Znaki: %1 z %2</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateReview</name>
    <message>
        <source>Did you mean [%1]?</source>
        <translation>Czy chodziło o [%1]?</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TemplateSettings</name>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Języki</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Wysyła</translation>
    </message>
    <message>
        <source>Texts that clients read</source>
        <translation>Treści, które czytają klienci</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edytuj…</translation>
    </message>
    <message>
        <source>What clients read. [Variables] are filled in for each of them.</source>
        <translation>To czytają klienci. [Pola] są wypełniane osobno dla każdego z nich.</translation>
    </message>
    <message>
        <source>All four</source>
        <extracomment>languages a text exists in</extracomment>
        <translation>Wszystkie cztery</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Brak: %1</translation>
    </message>
    <message>
        <source>Changed and not saved yet</source>
        <translation>Zmieniona i jeszcze niezapisana</translation>
    </message>
    <message>
        <source>No automation</source>
        <translation>Żadna automatyzacja</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TestCard</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Testing the mail account</source>
        <translation>Sprawdzanie konta pocztowego</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>The test went well</source>
        <translation>Test się udał</translation>
    </message>
    <message>
        <source>The test did not go well</source>
        <translation>Test się nie udał</translation>
    </message>
    <message>
        <source>The certificate that the server showed</source>
        <translation>Certyfikat, który pokazał serwer</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Wystawiony dla</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serwery</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Wystawiony przez</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Ważny</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Odcisk (SHA-256)</translation>
    </message>
    <message>
        <source>Trust this certificate for this server</source>
        <translation>Ufaj temu certyfikatowi tego serwera</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s file…</source>
        <translation>Wybierz plik urzędu…</translation>
    </message>
    <message>
        <source>It is not the one that was trusted. Ask the provider whether theirs was replaced; if nobody knows of it, somebody else may be answering.</source>
        <translation>To inny certyfikat niż ten, który uznano za zaufany. Zapytaj dostawcę, czy go wymienił; jeśli nikt tam o tym nie wie, może odpowiadać ktoś inny.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with what the provider says before you trust it. From then on this server may show this certificate, or one that this PC trusts anyway, and no other.</source>
        <translation>Zanim zaufasz certyfikatowi, porównaj odcisk z tym, co podaje dostawca. Potem ten serwer będzie uznawany z tym certyfikatem albo z takim, któremu ten komputer i tak ufa.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TestVerdict</name>
    <message>
        <source>Connected to %1, encrypted with %2</source>
        <extracomment>%1 is a server&apos;s name, %2 &quot;TLS 1.3&quot;</extracomment>
        <translation>Połączono z %1, szyfrowanie: %2</translation>
    </message>
    <message>
        <source>Connected to %1 without encryption, which is allowed on this computer only</source>
        <translation>Połączono z %1 bez szyfrowania, co jest dozwolone tylko na tym komputerze</translation>
    </message>
    <message>
        <source>The server asked for no login</source>
        <translation>Serwer nie wymagał logowania</translation>
    </message>
    <message>
        <source>Delivery receipts: yes. The server reports whether a client&apos;s own server took a message.</source>
        <translation>Potwierdzenia doręczenia: tak. Serwer informuje, czy serwer klienta przyjął wiadomość.</translation>
    </message>
    <message>
        <source>A message to %1 was taken. Look whether it has arrived.</source>
        <translation>Wiadomość do %1 została przyjęta. Sprawdź, czy dotarła.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one day to another</extracomment>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Logged in (the server offers %1)</source>
        <extracomment>%1 are names of login methods: &quot;PLAIN, LOGIN&quot;</extracomment>
        <translation>Zalogowano (serwer zna: %1)</translation>
    </message>
    <message>
        <source>The server offers these ways to log in: %1</source>
        <translation>Serwer zna te sposoby logowania: %1</translation>
    </message>
    <message>
        <source>Delivery receipts: no. This server does not report whether a message was delivered; a refusal comes as an e-mail to the mailbox.</source>
        <translation>Potwierdzenia doręczenia: nie. Ten serwer nie informuje, czy wiadomość została doręczona; odmowa przychodzi jako list do skrzynki.</translation>
    </message>
    <message>
        <source>Files can be written to the folder %1</source>
        <translation>Folder przyjmuje pliki: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>No clients yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>Bring in the list the office has, from a spreadsheet saved as CSV. Or add clients one by one with Ctrl+N.</source>
        <translation>Wprowadź listę, którą ma biuro, z arkusza zapisanego jako CSV. Albo dodawaj klientów po jednym skrótem Ctrl+N.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importuj listę…</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymagają uwagi</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Nic na Ciebie nie czeka.</translation>
    </message>
    <message>
        <source>Still due today</source>
        <translation>Jeszcze na dzisiaj</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Nothing more goes today.</source>
        <translation>Dzisiaj nic więcej nie wyjdzie.</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Wysłane dzisiaj</translation>
    </message>
    <message>
        <source>Nothing has been sent yet today.</source>
        <translation>Dzisiaj nic jeszcze nie wysłano.</translation>
    </message>
    <message>
        <source>The next message goes %1.</source>
        <translation>Następna wiadomość wyjdzie %1.</translation>
    </message>
    <message>
        <source>No message is waiting to go.</source>
        <translation>Żadna wiadomość nie czeka na wysłanie.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Przejrzyj je</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n zatrzymana</numerusform>
            <numerusform>%n zatrzymane</numerusform>
            <numerusform>%n zatrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will not be sent</source>
        <translation>
            <numerusform>%n nie będzie wysłana</numerusform>
            <numerusform>%n nie będą wysłane</numerusform>
            <numerusform>%n nie będzie wysłanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders were sent afterwards</source>
        <translation>
            <numerusform>%n przypomnienie wysłano później</numerusform>
            <numerusform>%n przypomnienia wysłano później</numerusform>
            <numerusform>%n przypomnień wysłano później</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still go by themselves</source>
        <translation>
            <numerusform>%n wyjdzie jeszcze automatycznie</numerusform>
            <numerusform>%n wyjdą jeszcze automatycznie</numerusform>
            <numerusform>%n wyjdzie jeszcze automatycznie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are held</source>
        <translation>
            <numerusform>%n jest zatrzymane</numerusform>
            <numerusform>%n są zatrzymane</numerusform>
            <numerusform>%n jest zatrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n came too late and are not sent</source>
        <translation>
            <numerusform>%n nie wyjdzie, bo jest już za późno</numerusform>
            <numerusform>%n nie wyjdą, bo jest już za późno</numerusform>
            <numerusform>%n nie wyjdzie, bo jest już za późno</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender did not work from %1 to %2. Of what fell due then: %3.</source>
        <translation>Moduł wysyłki nie działał od %1 do %2. Z tego, co wtedy przypadało: %3.</translation>
    </message>
    <message>
        <source>Not counted here: %1. “See all” says why.</source>
        <translation>Nie policzono tu: %1. Dlaczego, pokaże „Pokaż wszystkie”.</translation>
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
        <translation>Sprawa</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co nastąpi</translation>
    </message>
    <message>
        <source>Send today’s now</source>
        <translation>Wyślij dzisiejsze teraz</translation>
    </message>
    <message>
        <source>The automation then works from today instead of tomorrow.</source>
        <translation>Automatyzacja będzie wtedy działać od dzisiaj, a nie od jutra.</translation>
    </message>
    <message>
        <source>“%1” then works from today instead of tomorrow.</source>
        <translation>„%1” będzie wtedy działać od dzisiaj, a nie od jutra.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%n clients hear from you today</source>
        <translation>
            <numerusform>%n klient dostanie dzisiaj od Ciebie wiadomość</numerusform>
            <numerusform>%n klienci dostaną dzisiaj od Ciebie wiadomość</numerusform>
            <numerusform>%n klientów dostanie dzisiaj od Ciebie wiadomość</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and send to %n clients</source>
        <translation>
            <numerusform>Zapisz i wyślij do %n klienta</numerusform>
            <numerusform>Zapisz i wyślij do %n klientów</numerusform>
            <numerusform>Zapisz i wyślij do %n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>The list has changed meanwhile. Look at it again.</source>
        <translation>Lista w międzyczasie się zmieniła. Przejrzyj ją ponownie.</translation>
    </message>
    <message>
        <source>Who gets a message today</source>
        <translation>Kto dostanie dzisiaj wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages are due today, but something is in the way; the list says what.</source>
        <translation>
            <numerusform>Na dzisiaj przypada jeszcze %n wiadomość, ale coś stoi na przeszkodzie; lista mówi co.</numerusform>
            <numerusform>Na dzisiaj przypadają jeszcze %n wiadomości, ale coś stoi na przeszkodzie; lista mówi co.</numerusform>
            <numerusform>Na dzisiaj przypada jeszcze %n wiadomości, ale coś stoi na przeszkodzie; lista mówi co.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::Tray</name>
    <message>
        <source>Open Deskbell</source>
        <translation>Otwórz Deskbell</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n need attention</source>
        <translation>
            <numerusform>%1 · %n wymaga uwagi</numerusform>
            <numerusform>%1 · %n wymagają uwagi</numerusform>
            <numerusform>%1 · %n wymaga uwagi</numerusform>
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
        <translation>Te rodzaje są na liście, ale nie są tu znane. Określ, czym jest każdy z nich.</translation>
    </message>
    <message numerus="yes">
        <source>in %1 rows</source>
        <translation>
            <numerusform>w %1 wierszu</numerusform>
            <numerusform>w %1 wierszach</numerusform>
            <numerusform>w %1 wierszach</numerusform>
        </translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Co oznacza „%1”</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::VariableCompleter</name>
    <message>
        <source>What can be filled in</source>
        <translation>Co można wypełnić</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a variable and what it means</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>where a condition ends</source>
        <translation>tu kończy się warunek</translation>
    </message>
    <message>
        <source>only if there is: %1</source>
        <translation>tylko jeśli jest: %1</translation>
    </message>
    <message>
        <source>only if there is no: %1</source>
        <translation>tylko jeśli nie ma: %1</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::WelcomeStep</name>
    <message>
        <source>Look around with sample data</source>
        <translation>Wypróbuj na danych przykładowych</translation>
    </message>
    <message>
        <source>Set up my office</source>
        <translation>Utwórz moje biuro</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzyj</translation>
    </message>
    <message>
        <source>A made-up insurance office with about 200 clients. Nothing leaves this computer: messages go to a folder. One click removes it all again.</source>
        <translation>Zmyślone biuro ubezpieczeniowe z około 200 klientami. Nic nie opuszcza tego komputera: wiadomości trafiają do folderu. Jednym kliknięciem usuniesz to wszystko.</translation>
    </message>
    <message>
        <source>Start with my own office</source>
        <translation>Zacznij od własnego biura</translation>
    </message>
    <message>
        <source>Welcome to Deskbell</source>
        <translation>Witaj w programie Deskbell</translation>
    </message>
    <message>
        <source>Deskbell tells your clients what they need to hear, in time, and can prove that it did. There is no office on this computer yet.</source>
        <translation>Deskbell w porę przekazuje klientom to, co powinni wiedzieć, i potrafi to udowodnić. Na tym komputerze nie ma jeszcze żadnego biura.</translation>
    </message>
    <message>
        <source>It will be kept in %1</source>
        <translation>Dane będą przechowywane w %1</translation>
    </message>
    <message>
        <source>Three short steps. Each can be skipped; all but what the office does can be changed later.</source>
        <translation>Trzy krótkie kroki. Każdy można pominąć; wszystko oprócz tego, czym zajmuje się biuro, można później zmienić.</translation>
    </message>
</context>
<context>
    <name>deskbell::ui::WhyDialog</name>
    <message>
        <source>Why not?</source>
        <translation>Dlaczego nie?</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Why not? %1</source>
        <translation>Dlaczego nie? %1</translation>
    </message>
    <message>
        <source>What %1 will hear, and why not</source>
        <translation>Co %1 otrzyma, a czego nie i dlaczego</translation>
    </message>
    <message>
        <source>No automation owes this client anything: none fits its matters, or everything was said already.</source>
        <translation>Żadna automatyzacja nie ma nic do wysłania temu klientowi: żadna nie pasuje do jego spraw albo wszystko już wysłano.</translation>
    </message>
    <message>
        <source>For each automation and matter: what is owed by now, and what comes next.</source>
        <translation>Dla każdej automatyzacji i sprawy: co jest teraz do wysłania i co będzie potem.</translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <translation>Zostanie wysłana %1</translation>
    </message>
    <message>
        <source>%1 It goes on by itself: %2.</source>
        <translation>%1 Ruszy samo: %2.</translation>
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
        <translation>Czym zajmuje się biuro?</translation>
    </message>
    <message>
        <source>Each choice brings its kinds of matter, its texts, and its automations. The automations stay off until you switch them on. If you skip this step, the insurance agency is chosen.</source>
        <translation>Każdy wybór wnosi swoje rodzaje spraw, treści i automatyzacje. Automatyzacje pozostają wyłączone, dopóki ich nie obejrzysz. Jeśli pominiesz ten krok, wybrana zostanie agencja ubezpieczeniowa.</translation>
    </message>
</context>
<context>
    <name>error</name>
    <message>
        <source>“%1” was not found.</source>
        <translation>Nie znaleziono „%1”.</translation>
    </message>
    <message>
        <source>Look at the list and use a name or number from it.</source>
        <translation>Spójrz na listę i użyj nazwy lub numeru z niej.</translation>
    </message>
    <message>
        <source>It was not found; perhaps it was removed.</source>
        <translation>Nie znaleziono; być może zostało usunięte.</translation>
    </message>
    <message>
        <source>Another program is using the office&apos;s file right now.</source>
        <translation>Inny program używa właśnie pliku biura.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile.</source>
        <translation>Ktoś inny zmienił to w międzyczasie.</translation>
    </message>
    <message>
        <source>Look at it as it is now and try again.</source>
        <translation>Zobacz aktualny stan i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>An import is running, and until it has ended nothing else can be changed.</source>
        <translation>Trwa import i dopóki się nie skończy, nic innego nie można zmienić.</translation>
    </message>
    <message>
        <source>Wait until it has ended and try again.</source>
        <translation>Poczekaj, aż się skończy, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no office here: %1</source>
        <translation>Nie ma tu biura: %1</translation>
    </message>
    <message>
        <source>Choose the folder that holds office.db, or make an office with office init.</source>
        <translation>Wybierz folder, w którym jest office.db, albo utwórz biuro poleceniem office init.</translation>
    </message>
    <message>
        <source>Another worker already sends for this office (%1).</source>
        <translation>Inny moduł wysyłki już wysyła dla tego biura (%1).</translation>
    </message>
    <message>
        <source>Leave it running, or stop it first.</source>
        <translation>Pozwól mu działać albo najpierw go zatrzymaj.</translation>
    </message>
    <message>
        <source>Another worker already sends for this office.</source>
        <translation>Inny moduł wysyłki już wysyła dla tego biura.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have (%1).</source>
        <translation>Wystąpił nieoczekiwany błąd (%1).</translation>
    </message>
    <message>
        <source>Try again; if it stays, contact support with these words.</source>
        <translation>Spróbuj ponownie; jeśli się powtórzy, podaj ten komunikat pomocy technicznej.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>Wystąpił nieoczekiwany błąd.</translation>
    </message>
    <message>
        <source>The command was not understood: %1</source>
        <translation>Nie zrozumiano polecenia: %1</translation>
    </message>
    <message>
        <source>See --help.</source>
        <translation>Zobacz --help.</translation>
    </message>
    <message>
        <source>%1 is needed here.</source>
        <translation>Tutaj potrzebne jest %1.</translation>
    </message>
    <message>
        <source>Add it; see --help.</source>
        <translation>Dodaj to; zobacz --help.</translation>
    </message>
    <message>
        <source>One of these is needed here: %1</source>
        <translation>Tutaj potrzebne jest jedno z tych: %1</translation>
    </message>
    <message>
        <source>Add one of them; see --help.</source>
        <translation>Dodaj jedno z nich; zobacz --help.</translation>
    </message>
    <message>
        <source>These do not go together: %1</source>
        <translation>Tych nie można użyć razem: %1</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Pomiń jedno z nich.</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 podano dwa razy.</translation>
    </message>
    <message>
        <source>Give it once.</source>
        <translation>Podaj tylko raz.</translation>
    </message>
    <message>
        <source>%1 is given without a value.</source>
        <translation>%1 podano bez wartości.</translation>
    </message>
    <message>
        <source>Write its value behind it, or leave it out.</source>
        <translation>Dopisz wartość albo pomiń tę opcję.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>„%1” jest tu zbędne.</translation>
    </message>
    <message>
        <source>Leave it out; see --help for what there is.</source>
        <translation>Pomiń to; możliwości pokaże --help.</translation>
    </message>
    <message>
        <source>%1 stands in the wrong place.</source>
        <translation>%1 jest w złym miejscu.</translation>
    </message>
    <message>
        <source>Write it before the first word, right after deskbellctl.</source>
        <translation>Wpisz to przed pierwszym słowem, zaraz po deskbellctl.</translation>
    </message>
    <message>
        <source>There is no command “%1” here.</source>
        <translation>Nie ma tu polecenia „%1”.</translation>
    </message>
    <message>
        <source>The command is not complete.</source>
        <translation>Polecenie jest niepełne.</translation>
    </message>
    <message>
        <source>“%1” is not an id.</source>
        <translation>„%1” nie jest identyfikatorem.</translation>
    </message>
    <message>
        <source>Write the whole number that the list shows in front of it.</source>
        <translation>Wpisz liczbę całkowitą, którą lista pokazuje na początku wiersza.</translation>
    </message>
    <message>
        <source>The id is empty.</source>
        <translation>Identyfikator jest pusty.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>„%1” nie jest datą z godziną.</translation>
    </message>
    <message>
        <source>Write it with its offset, as 2026-12-31T08:00:00+01:00.</source>
        <translation>Zapisz ją z przesunięciem strefy, jako 2026-12-31T08:00:00+01:00.</translation>
    </message>
    <message>
        <source>This is not written in UTF-8: %1</source>
        <translation>To nie jest zapisane w UTF-8: %1</translation>
    </message>
    <message>
        <source>Let the terminal or the script write UTF-8.</source>
        <translation>Ustaw w terminalu lub skrypcie kodowanie UTF-8.</translation>
    </message>
    <message>
        <source>This version cannot do that yet: %1</source>
        <translation>Ta wersja jeszcze tego nie potrafi: %1</translation>
    </message>
    <message>
        <source>Look for a newer version of Deskbell.</source>
        <translation>Poszukaj nowszej wersji programu Deskbell.</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged (%1).</source>
        <translation>Plik biura jest uszkodzony (%1).</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the newest backup, and keep this file.</source>
        <translation>Nic nie zostało zmienione. Przywróć najnowszą kopię zapasową i zachowaj ten plik.</translation>
    </message>
    <message>
        <source>The office&apos;s file is damaged.</source>
        <translation>Plik biura jest uszkodzony.</translation>
    </message>
    <message>
        <source>The office&apos;s file is empty: %1</source>
        <translation>Plik biura jest pusty: %1</translation>
    </message>
    <message>
        <source>Restore a backup, or make an office in an empty folder.</source>
        <translation>Przywróć kopię zapasową albo utwórz biuro w pustym folderze.</translation>
    </message>
    <message>
        <source>This is not an office&apos;s file: %1</source>
        <translation>To nie jest plik biura: %1</translation>
    </message>
    <message>
        <source>Choose the folder that holds office.db.</source>
        <translation>Wybierz folder, w którym jest office.db.</translation>
    </message>
    <message>
        <source>A newer version of Deskbell wrote this office&apos;s file (file version %1).</source>
        <translation>Plik tego biura zapisała nowsza wersja programu Deskbell (wersja pliku %1).</translation>
    </message>
    <message>
        <source>Install the newest Deskbell on this PC. Nothing was changed.</source>
        <translation>Zainstaluj na tym komputerze najnowszą wersję programu Deskbell. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The office&apos;s file cannot be written: %1</source>
        <translation>Nie można zapisać pliku biura: %1</translation>
    </message>
    <message>
        <source>Give yourself the right to write to the folder and to the file.</source>
        <translation>Nadaj sobie prawo zapisu do folderu i do pliku.</translation>
    </message>
    <message>
        <source>This folder is synchronised with a cloud or network drive (%1). Two PCs writing to it would damage the file.</source>
        <translation>Folder jest synchronizowany z chmurą lub dyskiem sieciowym (%1); dwa komputery uszkodziłyby plik.</translation>
    </message>
    <message>
        <source>Move the office to a folder on this PC only.</source>
        <translation>Przenieś biuro do folderu, który jest tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>The disk could not be read or written (%1).</source>
        <translation>Nie udał się odczyt lub zapis na dysku (%1).</translation>
    </message>
    <message>
        <source>Check free space and the disk, then try again.</source>
        <translation>Sprawdź wolne miejsce i dysk, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Nie udał się odczyt lub zapis na dysku.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Nie udało się zapisać pliku: %1</translation>
    </message>
    <message>
        <source>Check free space and the folder&apos;s rights, then try again.</source>
        <translation>Sprawdź wolne miejsce i uprawnienia do folderu, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The folder is not empty: %1</source>
        <translation>Folder nie jest pusty: %1</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder.</source>
        <translation>Wybierz pusty lub nowy folder.</translation>
    </message>
    <message>
        <source>There is already an office in %1.</source>
        <translation>W %1 jest już biuro.</translation>
    </message>
    <message>
        <source>Open it, or choose an empty folder.</source>
        <translation>Otwórz je albo wybierz pusty folder.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Uzupełnij to.</translation>
    </message>
    <message>
        <source>Something that is needed is missing.</source>
        <translation>Brakuje czegoś, co jest potrzebne.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1” nie jest tu znane.</translation>
    </message>
    <message>
        <source>Take it out, or check its spelling.</source>
        <translation>Usuń to albo sprawdź pisownię.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Brakuje nazwy.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Wpisz nazwę.</translation>
    </message>
    <message>
        <source>A title is missing.</source>
        <translation>Brakuje tytułu.</translation>
    </message>
    <message>
        <source>Write what it is about.</source>
        <translation>Napisz, czego dotyczy.</translation>
    </message>
    <message>
        <source>A reason is missing.</source>
        <translation>Brakuje powodu.</translation>
    </message>
    <message>
        <source>Say in a few words why; it is logged.</source>
        <translation>Podaj powód w kilku słowach; trafi do dziennika.</translation>
    </message>
    <message>
        <source>It is missing how the client gave this answer.</source>
        <translation>Brakuje informacji, jak klient udzielił tej odpowiedzi.</translation>
    </message>
    <message>
        <source>Write it: paper form, phone, e-mail …</source>
        <translation>Wpisz ją: formularz papierowy, telefon, e-mail …</translation>
    </message>
    <message>
        <source>The subject is empty.</source>
        <translation>Temat jest pusty.</translation>
    </message>
    <message>
        <source>Write a subject.</source>
        <translation>Wpisz temat.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Treść jest pusta.</translation>
    </message>
    <message>
        <source>Write a text.</source>
        <translation>Wpisz treść.</translation>
    </message>
    <message>
        <source>A line is empty.</source>
        <translation>Pozycja jest pusta.</translation>
    </message>
    <message>
        <source>Write a text, or take the line out.</source>
        <translation>Wpisz tekst albo usuń pozycję.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>Write one address such as name@example.org, without spaces.</source>
        <translation>Wpisz jeden adres, na przykład name@example.org, bez spacji.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>To nie jest adres e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number of that country.</source>
        <translation>„%1” nie jest numerem telefonu w tym kraju.</translation>
    </message>
    <message>
        <source>Write it with its country code, such as +48 602 345 678.</source>
        <translation>Wpisz go z numerem kierunkowym kraju, na przykład +48 602 345 678.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>To nie jest numer telefonu.</translation>
    </message>
    <message>
        <source>The client already has the address %1.</source>
        <translation>Klient ma już kontakt %1.</translation>
    </message>
    <message>
        <source>Edit that one.</source>
        <translation>Zmień tamten.</translation>
    </message>
    <message>
        <source>%1 is of the other kind: an e-mail address cannot become a phone number, nor the other way round.</source>
        <translation>%1 to kontakt innego rodzaju: adresu e-mail nie można zamienić w numer telefonu ani odwrotnie.</translation>
    </message>
    <message>
        <source>Remove it and add the new one.</source>
        <translation>Usuń go i dodaj nowy.</translation>
    </message>
    <message>
        <source>Another client already has the number %1.</source>
        <translation>Inny klient ma już numer %1.</translation>
    </message>
    <message>
        <source>Use another number, or edit that client.</source>
        <translation>Użyj innego numeru albo zmień dane tamtego klienta.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days.</source>
        <translation>„%1” nie jest liczbą dni.</translation>
    </message>
    <message>
        <source>Write whole numbers from 0 to 366 with commas between, such as 21, 14, 7.</source>
        <translation>Wpisz liczby całkowite od 0 do 366 rozdzielone przecinkami, na przykład 21, 14, 7.</translation>
    </message>
    <message>
        <source>No days are given.</source>
        <translation>Nie podano dni.</translation>
    </message>
    <message>
        <source>There is an empty part between two commas: “%1”.</source>
        <translation>Między dwoma przecinkami nic nie ma: „%1”.</translation>
    </message>
    <message>
        <source>Write whole numbers from 0 to 366 with one comma between, such as 21, 14, 7.</source>
        <translation>Wpisz liczby całkowite od 0 do 366 rozdzielone jednym przecinkiem, na przykład 21, 14, 7.</translation>
    </message>
    <message>
        <source>There is a comma too many at the beginning or the end: “%1”.</source>
        <translation>Na początku lub na końcu jest zbędny przecinek: „%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a list of days.</source>
        <translation>„%1” nie jest listą dni.</translation>
    </message>
    <message>
        <source>Write a list of whole numbers, such as [21, 14, 7].</source>
        <translation>Wpisz listę liczb całkowitych, na przykład [21, 14, 7].</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 366.</source>
        <translation>Wpisz liczbę całkowitą od 0 do 366.</translation>
    </message>
    <message>
        <source>The number of days is missing.</source>
        <translation>Brakuje liczby dni.</translation>
    </message>
    <message>
        <source>“%1” is not a text.</source>
        <translation>„%1” nie jest tekstem.</translation>
    </message>
    <message>
        <source>Write it in quotation marks.</source>
        <translation>Zapisz to w cudzysłowie.</translation>
    </message>
    <message>
        <source>A text is missing.</source>
        <translation>Brakuje tekstu.</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false.</source>
        <translation>„%1” to ani true, ani false.</translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation>Wpisz true lub false, bez cudzysłowu.</translation>
    </message>
    <message>
        <source>“%1” is not a list of types.</source>
        <translation>„%1” nie jest listą rodzajów.</translation>
    </message>
    <message>
        <source>Write a list such as [&quot;policy&quot;].</source>
        <translation>Wpisz listę, na przykład [&quot;policy&quot;].</translation>
    </message>
    <message>
        <source>“%1” does not say what starts a message.</source>
        <translation>„%1” nie określa, co uruchamia wiadomość.</translation>
    </message>
    <message>
        <source>Write the trigger as rule show prints it, with its kind.</source>
        <translation>Zapisz wyzwalacz wraz z rodzajem tak, jak pokazuje go rule show.</translation>
    </message>
    <message>
        <source>“%1” is not a list of roles.</source>
        <translation>„%1” nie jest listą ról.</translation>
    </message>
    <message>
        <source>Write a list such as [&quot;client&quot;], or leave it out for all.</source>
        <translation>Wpisz listę, na przykład [&quot;client&quot;], albo pomiń ją, by objąć wszystkich.</translation>
    </message>
    <message>
        <source>No role is named.</source>
        <translation>Nie podano roli.</translation>
    </message>
    <message>
        <source>“%1” is not a span of hours.</source>
        <translation>„%1” nie jest przedziałem godzin.</translation>
    </message>
    <message>
        <source>Write the window as rule show prints it, with from and to.</source>
        <translation>Zapisz przedział tak, jak pokazuje go rule show, z from i to.</translation>
    </message>
    <message>
        <source>“%1” does not say to whom.</source>
        <translation>„%1” nie określa, do kogo.</translation>
    </message>
    <message>
        <source>Use all or first.</source>
        <translation>Użyj all lub first.</translation>
    </message>
    <message>
        <source>“%1” does not say what happens on holidays.</source>
        <translation>„%1” nie określa, co dzieje się w święta.</translation>
    </message>
    <message>
        <source>Use send or hold.</source>
        <translation>Użyj send lub hold.</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here.</source>
        <translation>Liczba „%1” tutaj nie pasuje.</translation>
    </message>
    <message>
        <source>Write a whole number in the allowed range.</source>
        <translation>Wpisz liczbę całkowitą z dozwolonego zakresu.</translation>
    </message>
    <message>
        <source>A number is missing.</source>
        <translation>Brakuje liczby.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1” nie jest datą.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31.</source>
        <translation>Zapisz ją jako 2026-12-31.</translation>
    </message>
    <message>
        <source>A date is missing.</source>
        <translation>Brakuje daty.</translation>
    </message>
    <message>
        <source>Write it as 2026-12-31T08:00:00+01:00.</source>
        <translation>Zapisz ją jako 2026-12-31T08:00:00+01:00.</translation>
    </message>
    <message>
        <source>A time is missing.</source>
        <translation>Brakuje daty z godziną.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1” nie jest godziną.</translation>
    </message>
    <message>
        <source>Write it as 08:00.</source>
        <translation>Zapisz ją jako 08:00.</translation>
    </message>
    <message>
        <source>The hours %1 leave no time to send.</source>
        <translation>Godziny %1 nie zostawiają czasu na wysyłanie.</translation>
    </message>
    <message>
        <source>Let the first time be before the second.</source>
        <translation>Pierwsza godzina musi być przed drugą.</translation>
    </message>
    <message>
        <source>“%1” is not a list of weekdays.</source>
        <translation>„%1” nie jest listą dni tygodnia.</translation>
    </message>
    <message>
        <source>Use numbers from 1 (Monday) to 7, at least one.</source>
        <translation>Użyj co najmniej jednej liczby od 1 (poniedziałek) do 7.</translation>
    </message>
    <message>
        <source>No weekday is named.</source>
        <translation>Nie podano dnia tygodnia.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone.</source>
        <translation>„%1” nie jest strefą czasową.</translation>
    </message>
    <message>
        <source>Use a name such as Europe/Warsaw.</source>
        <translation>Użyj nazwy, na przykład Europe/Warsaw.</translation>
    </message>
    <message>
        <source>The time zone is missing.</source>
        <translation>Brakuje strefy czasowej.</translation>
    </message>
    <message>
        <source>“%1” is not a language Deskbell speaks.</source>
        <translation>Deskbell nie zna języka „%1”.</translation>
    </message>
    <message>
        <source>Use en, fi, da or pl.</source>
        <translation>Użyj en, fi, da lub pl.</translation>
    </message>
    <message>
        <source>The language is missing.</source>
        <translation>Brakuje języka.</translation>
    </message>
    <message>
        <source>“%1” is not a country code.</source>
        <translation>„%1” nie jest kodem kraju.</translation>
    </message>
    <message>
        <source>Use two letters such as PL.</source>
        <translation>Użyj dwóch liter, na przykład PL.</translation>
    </message>
    <message>
        <source>“%1” is not a role.</source>
        <translation>„%1” nie jest rolą.</translation>
    </message>
    <message>
        <source>Use client, contact, representative or ubo.</source>
        <translation>Użyj client, contact, representative lub ubo.</translation>
    </message>
    <message>
        <source>“%1” is not a state.</source>
        <translation>„%1” nie jest stanem.</translation>
    </message>
    <message>
        <source>See --help for the states.</source>
        <translation>Stany pokaże --help.</translation>
    </message>
    <message>
        <source>Sending cannot be “%1”.</source>
        <translation>Wysyłania nie można ustawić na „%1”.</translation>
    </message>
    <message>
        <source>Use on or off.</source>
        <translation>Użyj on lub off.</translation>
    </message>
    <message>
        <source>“%1” is not an answer.</source>
        <translation>„%1” nie jest odpowiedzią.</translation>
    </message>
    <message>
        <source>Consent is given or withdrawn.</source>
        <translation>Zgoda jest wyrażona (given) lub wycofana (withdrawn).</translation>
    </message>
    <message>
        <source>“%1” does not settle a message.</source>
        <translation>„%1” nie wyjaśnia losu wiadomości.</translation>
    </message>
    <message>
        <source>“%1” is not a link.</source>
        <translation>„%1” nie jest linkiem.</translation>
    </message>
    <message>
        <source>Write it with https:// in front.</source>
        <translation>Zapisz go z https:// na początku.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server.</source>
        <translation>„%1” nie jest adresem serwera.</translation>
    </message>
    <message>
        <source>Write it as smtp://host:587 or smtps://host:465.</source>
        <translation>Zapisz go jako smtp://host:587 lub smtps://host:465.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a mail server.</source>
        <translation>„%1” nie jest adresem serwera pocztowego.</translation>
    </message>
    <message>
        <source>The list cannot go on from “%1”.</source>
        <translation>Nie można kontynuować listy od „%1”.</translation>
    </message>
    <message>
        <source>Start the list anew.</source>
        <translation>Zacznij listę od początku.</translation>
    </message>
    <message>
        <source>There is no setting called “%1”.</source>
        <translation>Nie ma ustawienia „%1”.</translation>
    </message>
    <message>
        <source>See office show for the settings.</source>
        <translation>Ustawienia pokaże office show.</translation>
    </message>
    <message>
        <source>No setting is named.</source>
        <translation>Nie podano ustawienia.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>„%1” tutaj nie pasuje.</translation>
    </message>
    <message>
        <source>Use one of the words or forms that --help names.</source>
        <translation>Użyj jednego ze słów lub zapisów, które podaje --help.</translation>
    </message>
    <message>
        <source>Nothing is written here.</source>
        <translation>Nic tu nie wpisano.</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON from line %1 on.</source>
        <translation>Od wiersza %1 pliku nie można odczytać jako JSON.</translation>
    </message>
    <message>
        <source>Correct that line; a rule file is what rule show prints.</source>
        <translation>Popraw ten wiersz; plik automatyzacji ma postać, którą pokazuje rule show.</translation>
    </message>
    <message>
        <source>The file does not hold one JSON object in braces: %1</source>
        <translation>Plik nie zawiera jednego obiektu JSON w nawiasach klamrowych: %1</translation>
    </message>
    <message>
        <source>Start from what rule show prints.</source>
        <translation>Zacznij od tego, co pokazuje rule show.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”.</source>
        <translation>Nie ma gotowego zestawu „%1”.</translation>
    </message>
    <message>
        <source>Use benefits, kyc, bookings, insurance or virtual-office.</source>
        <translation>Użyj benefits, kyc, bookings, insurance lub virtual-office.</translation>
    </message>
    <message>
        <source>No preset is named.</source>
        <translation>Nie podano gotowego zestawu.</translation>
    </message>
    <message>
        <source>The end date is missing.</source>
        <translation>Brakuje daty końca.</translation>
    </message>
    <message>
        <source>The end date (%1) is before the start date.</source>
        <translation>Data końca (%1) jest przed datą początku.</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>Popraw jedną z tych dwóch dat.</translation>
    </message>
    <message>
        <source>The new end %1 is not later than the old one.</source>
        <translation>Nowa data końca %1 nie jest późniejsza od poprzedniej.</translation>
    </message>
    <message>
        <source>Write a later date, or edit the matter to correct it.</source>
        <translation>Wpisz późniejszą datę albo popraw ją, zmieniając sprawę.</translation>
    </message>
    <message>
        <source>The day on which the pause ends is missing.</source>
        <translation>Brakuje dnia, w którym przerwa się kończy.</translation>
    </message>
    <message>
        <source>Write a date such as 2026-12-31.</source>
        <translation>Wpisz datę, na przykład 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 is not in the future.</source>
        <translation>%1 nie jest dniem w przyszłości.</translation>
    </message>
    <message>
        <source>Write a date after today.</source>
        <translation>Wpisz datę późniejszą niż dzisiejsza.</translation>
    </message>
    <message>
        <source>The last day, %1, is before the first.</source>
        <translation>Ostatni dzień, %1, jest przed pierwszym.</translation>
    </message>
    <message>
        <source>The matter is cancelled; nothing about it changes any more.</source>
        <translation>Sprawa jest anulowana; nic się już w niej nie zmienia.</translation>
    </message>
    <message>
        <source>Add a new one.</source>
        <translation>Dodaj nową.</translation>
    </message>
    <message>
        <source>The matter is closed: no automatic messages are sent about it anyway.</source>
        <translation>Sprawa jest zamknięta: i tak nie wysyła się o niej wiadomości automatycznych.</translation>
    </message>
    <message>
        <source>Renew it first, if it goes on.</source>
        <translation>Jeśli trwa dalej, najpierw ją przedłuż.</translation>
    </message>
    <message>
        <source>Matter %1 belongs to another client.</source>
        <translation>Sprawa %1 należy do innego klienta.</translation>
    </message>
    <message>
        <source>See matter list for this client&apos;s.</source>
        <translation>Sprawy tego klienta pokaże matter list.</translation>
    </message>
    <message>
        <source>The client has no matter yet.</source>
        <translation>Klient nie ma jeszcze żadnej sprawy.</translation>
    </message>
    <message>
        <source>Add one, or name another client.</source>
        <translation>Dodaj sprawę albo podaj innego klienta.</translation>
    </message>
    <message>
        <source>Nobody called “%1” may use this office.</source>
        <translation>Nikt o nazwie „%1” nie ma dostępu do tego biura.</translation>
    </message>
    <message>
        <source>See operator list, or leave --as out.</source>
        <translation>Zobacz operator list albo pomiń --as.</translation>
    </message>
    <message>
        <source>There is no type called “%1”.</source>
        <translation>Nie ma rodzaju „%1”.</translation>
    </message>
    <message>
        <source>See type list for the types of this office.</source>
        <translation>Rodzaje w tym biurze pokaże type list.</translation>
    </message>
    <message>
        <source>No type is named.</source>
        <translation>Nie podano rodzaju.</translation>
    </message>
    <message>
        <source>“%1” does not start a message.</source>
        <translation>„%1” nie uruchamia wiadomości.</translation>
    </message>
    <message>
        <source>Use before_end or by_hand.</source>
        <translation>Użyj before_end lub by_hand.</translation>
    </message>
    <message>
        <source>This version cannot start messages by “%1” yet.</source>
        <translation>Ta wersja nie potrafi jeszcze uruchamiać wiadomości przez „%1”.</translation>
    </message>
    <message>
        <source>Deskbell does not know the public holidays of the country “%1”.</source>
        <translation>Deskbell nie zna dni wolnych w kraju „%1”.</translation>
    </message>
    <message>
        <source>It knows those of DK, FI and PL. Anywhere else let automations send on holidays: holidays send.</source>
        <translation>Zna dni wolne w DK, FI i PL. Gdzie indziej pozwól automatyzacjom wysyłać w święta: holidays send.</translation>
    </message>
    <message>
        <source>The office has no country, so its public holidays are not known.</source>
        <translation>Biuro nie ma podanego kraju, więc jego dni wolne nie są znane.</translation>
    </message>
    <message>
        <source>“%1” is not a route.</source>
        <translation>„%1” nie jest drogą wysyłki.</translation>
    </message>
    <message>
        <source>Use email, sms, first or both.</source>
        <translation>Użyj email, sms, first lub both.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of consent.</source>
        <translation>„%1” nie jest rodzajem zgody.</translation>
    </message>
    <message>
        <source>Use none, general or specific.</source>
        <translation>Użyj none, general lub specific.</translation>
    </message>
    <message>
        <source>There is no text called “%1”.</source>
        <translation>Nie ma treści o nazwie „%1”.</translation>
    </message>
    <message>
        <source>Name one from template list.</source>
        <translation>Podaj nazwę z template list.</translation>
    </message>
    <message>
        <source>There is no text for such an automation.</source>
        <translation>Nie ma treści dla takiej automatyzacji.</translation>
    </message>
    <message>
        <source>[%1] is not something that can be filled in.</source>
        <translation>[%1] nie jest polem, które można wypełnić.</translation>
    </message>
    <message>
        <source>Use one of the known names, such as [client] or [end date].</source>
        <translation>Użyj jednej ze znanych nazw, na przykład [klient] lub [data końca].</translation>
    </message>
    <message>
        <source>Something in brackets cannot be filled in.</source>
        <translation>Czegoś w nawiasach nie można wypełnić.</translation>
    </message>
    <message>
        <source>A bracket is not closed: %1.</source>
        <translation>Nawias nie jest zamknięty: %1.</translation>
    </message>
    <message>
        <source>Close it with ].</source>
        <translation>Zamknij go znakiem ].</translation>
    </message>
    <message>
        <source>A bracket is not closed.</source>
        <translation>Nawias nie jest zamknięty.</translation>
    </message>
    <message>
        <source>An [if …] is not ended: %1.</source>
        <translation>Niezakończone [if …]: %1.</translation>
    </message>
    <message>
        <source>Put [end if] where it ends.</source>
        <translation>Wstaw [end if] tam, gdzie się kończy.</translation>
    </message>
    <message>
        <source>An [if …] is not ended.</source>
        <translation>Niezakończone [if …].</translation>
    </message>
    <message>
        <source>There is an [end if] without its [if …].</source>
        <translation>Jest [end if] bez swojego [if …].</translation>
    </message>
    <message>
        <source>Take it out, or put the [if …] in front.</source>
        <translation>Usuń je albo wstaw przed nim [if …].</translation>
    </message>
    <message>
        <source>This type is never reminded by hand.</source>
        <translation>O sprawach tego rodzaju nie przypomina się ręcznie.</translation>
    </message>
    <message>
        <source>Write to the client yourself.</source>
        <translation>Napisz do klienta osobiście.</translation>
    </message>
    <message>
        <source>This cannot be overridden: %1</source>
        <translation>Tego nie można pominąć: %1</translation>
    </message>
    <message>
        <source>Put it right, then send again.</source>
        <translation>Usuń przeszkodę i wyślij ponownie.</translation>
    </message>
    <message>
        <source>The message cannot be cancelled any more. Its state is “%1”.</source>
        <translation>Wiadomości nie można już anulować. Jej stan: „%1”.</translation>
    </message>
    <message>
        <source>Only what is planned or held can be cancelled.</source>
        <translation>Anulować można tylko wiadomość zaplanowaną lub zatrzymaną.</translation>
    </message>
    <message>
        <source>The message cannot be sent again now. Its state is “%1”.</source>
        <translation>Wiadomości nie można teraz wysłać ponownie. Jej stan: „%1”.</translation>
    </message>
    <message>
        <source>Wait until it has been sent or has failed.</source>
        <translation>Zaczekaj, aż zostanie wysłana albo się nie powiedzie.</translation>
    </message>
    <message>
        <source>It is not known whether the message reached the client.</source>
        <translation>Nie wiadomo, czy wiadomość dotarła do klienta.</translation>
    </message>
    <message>
        <source>Settle it first: it arrived, it did not, or send it again.</source>
        <translation>Najpierw to wyjaśnij: dotarła, nie dotarła albo wyślij ponownie.</translation>
    </message>
    <message>
        <source>There is nothing to settle. The state of the message is “%1”.</source>
        <translation>Nie ma czego wyjaśniać. Stan wiadomości: „%1”.</translation>
    </message>
    <message>
        <source>Only a message whose outcome is unknown is settled by hand.</source>
        <translation>Ręcznie wyjaśnia się tylko wiadomość o niepewnym wyniku.</translation>
    </message>
    <message>
        <source>%1 is not on the list.</source>
        <translation>%1 nie ma na liście.</translation>
    </message>
    <message>
        <source>See suppression list.</source>
        <translation>Zobacz suppression list.</translation>
    </message>
    <message>
        <source>--now is only for trying things out, but this office really sends messages.</source>
        <translation>--now służy tylko do prób, a to biuro naprawdę wysyła wiadomości.</translation>
    </message>
    <message>
        <source>Leave --now out, or use an office whose messages only go into the outbox folder.</source>
        <translation>Pomiń --now albo użyj biura, którego wiadomości trafiają tylko do folderu outbox.</translation>
    </message>
    <message>
        <source>This version cannot send SMS yet.</source>
        <translation>Ta wersja nie potrafi jeszcze wysyłać SMS-ów.</translation>
    </message>
    <message>
        <source>Use e-mail.</source>
        <translation>Użyj e-maila.</translation>
    </message>
    <message>
        <source>“%1” is a real office, not a sample.</source>
        <translation>„%1” to prawdziwe biuro, a nie przykładowe.</translation>
    </message>
    <message>
        <source>Only a sample office can be taken away here.</source>
        <translation>Usunąć można tu tylko biuro przykładowe.</translation>
    </message>
    <message>
        <source>This is sample data; it is never really sent.</source>
        <translation>To dane przykładowe; nigdy nie są naprawdę wysyłane.</translation>
    </message>
    <message>
        <source>Make an office of your own first.</source>
        <translation>Najpierw utwórz własne biuro.</translation>
    </message>
    <message>
        <source>E-mail is not set up.</source>
        <translation>E-mail nie jest skonfigurowany.</translation>
    </message>
    <message>
        <source>Set up the mail account first.</source>
        <translation>Najpierw skonfiguruj konto pocztowe.</translation>
    </message>
    <message>
        <source>E-mail is switched off.</source>
        <translation>E-mail jest wyłączony.</translation>
    </message>
    <message>
        <source>Set it up again: that switches it on.</source>
        <translation>Skonfiguruj go ponownie: to go włączy.</translation>
    </message>
    <message>
        <source>The mail server could not be reached or ended the conversation (%1).</source>
        <translation>Serwer pocztowy jest nieosiągalny lub zakończył połączenie (%1).</translation>
    </message>
    <message>
        <source>Check the network and the server&apos;s address, then try again.</source>
        <translation>Sprawdź sieć i adres serwera, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The mail server could not be reached or ended the conversation.</source>
        <translation>Serwer pocztowy jest nieosiągalny lub zakończył połączenie.</translation>
    </message>
    <message>
        <source>Without encryption only this very PC may be reached, not %1.</source>
        <translation>Bez szyfrowania można łączyć się tylko z tym komputerem, a nie z %1.</translation>
    </message>
    <message>
        <source>Leave --plain out.</source>
        <translation>Pomiń --plain.</translation>
    </message>
    <message>
        <source>“%1” is not a certificate&apos;s SHA-256 fingerprint.</source>
        <translation>„%1” nie jest odciskiem SHA-256 certyfikatu.</translation>
    </message>
    <message>
        <source>Copy the 64 hexadecimal digits that the connection test shows.</source>
        <translation>Skopiuj 64 cyfry szesnastkowe, które pokazuje test połączenia.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read: %1</source>
        <translation>Nie można odczytać pliku certyfikatu: %1</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>Wybierz plik PEM.</translation>
    </message>
    <message>
        <source>There is no password for the mail account.</source>
        <translation>Brak hasła do konta pocztowego.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Wpisz hasło ponownie.</translation>
    </message>
    <message>
        <source>There is no password in %1.</source>
        <translation>W %1 nie ma hasła.</translation>
    </message>
    <message>
        <source>Write the password in its first line.</source>
        <translation>Wpisz hasło w pierwszym wierszu.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer (%1).</source>
        <translation>Systemowy magazyn haseł nie odpowiedział (%1).</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Odblokuj go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer.</source>
        <translation>Systemowy magazyn haseł nie odpowiedział.</translation>
    </message>
    <message>
        <source>The system&apos;s password store was not opened to Deskbell (%1).</source>
        <translation>Systemowy magazyn haseł nie wpuścił programu Deskbell (%1).</translation>
    </message>
    <message>
        <source>Allow it when the system asks, then try again.</source>
        <translation>Zezwól, gdy system zapyta, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The system&apos;s password store was not opened to Deskbell.</source>
        <translation>Systemowy magazyn haseł nie wpuścił programu Deskbell.</translation>
    </message>
    <message>
        <source>The system&apos;s password store did not answer in time.</source>
        <translation>Systemowy magazyn haseł nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be understood: %1</source>
        <translation>Plik haseł jest nieczytelny dla programu: %1</translation>
    </message>
    <message>
        <source>Put a good copy in its place.</source>
        <translation>Zastąp go dobrą kopią.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be written: %1</source>
        <translation>Nie można zapisać pliku haseł: %1</translation>
    </message>
    <message>
        <source>Give its owner the right to write.</source>
        <translation>Nadaj jego właścicielowi prawo zapisu.</translation>
    </message>
    <message>
        <source>The file of passwords cannot be read: %1</source>
        <translation>Nie można odczytać pliku haseł: %1</translation>
    </message>
    <message>
        <source>Give its owner the right to read.</source>
        <translation>Nadaj jego właścicielowi prawo odczytu.</translation>
    </message>
    <message>
        <source>Others can read the file of passwords: %1</source>
        <translation>Inni mogą odczytać plik haseł: %1</translation>
    </message>
    <message>
        <source>Let only its owner read it (mode 600).</source>
        <translation>Pozwól go czytać tylko właścicielowi (tryb 600).</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Nie ma pliku %1.</translation>
    </message>
    <message>
        <source>Check its name and its folder.</source>
        <translation>Sprawdź jego nazwę i folder.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Nie podano pliku.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Nie można odczytać pliku: %1</translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation>Sprawdź jego nazwę i uprawnienia.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>Export it again from where it comes from.</source>
        <translation>Wyeksportuj go ponownie z programu, z którego pochodzi.</translation>
    </message>
    <message>
        <source>The file is not a table of text.</source>
        <translation>Plik nie jest tabelą tekstową.</translation>
    </message>
    <message>
        <source>Save it as CSV and import that.</source>
        <translation>Zapisz go jako CSV i zaimportuj tę wersję.</translation>
    </message>
    <message>
        <source>Make it shorter.</source>
        <translation>Skróć go.</translation>
    </message>
    <message>
        <source>The file is too large for a list of clients: %1 MB.</source>
        <translation>Plik jest za duży jak na listę klientów: %1 MB.</translation>
    </message>
    <message>
        <source>Check that it is the right file, or split it into smaller ones.</source>
        <translation>Sprawdź, czy to właściwy plik, albo podziel go na mniejsze.</translation>
    </message>
    <message>
        <source>No column holds the clients&apos; names.</source>
        <translation>Żadna kolumna nie zawiera nazw klientów.</translation>
    </message>
    <message>
        <source>Give the column the heading “name”, or say which it is.</source>
        <translation>Nadaj kolumnie nagłówek „nazwa” albo wskaż, która to jest.</translation>
    </message>
    <message>
        <source>No column holds the end dates.</source>
        <translation>Żadna kolumna nie zawiera dat końca.</translation>
    </message>
    <message>
        <source>Give the column the heading “end date”, or say which it is.</source>
        <translation>Nadaj kolumnie nagłówek „data końca” albo wskaż, która to jest.</translation>
    </message>
    <message>
        <source>The file has headings and nothing below them.</source>
        <translation>Plik ma nagłówki, a pod nimi nic.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed (row %1).</source>
        <translation>Niezamknięty cudzysłów (wiersz %1).</translation>
    </message>
    <message>
        <source>Close it in the file and import again.</source>
        <translation>Zamknij go w pliku i zaimportuj ponownie.</translation>
    </message>
    <message>
        <source>The map names a column or field that is not there: %1</source>
        <translation>Przypisanie kolumn wskazuje kolumnę lub pole, których nie ma: %1</translation>
    </message>
    <message>
        <source>Use the file&apos;s headings and the fields name, email, phone, number, type, title, starts, ends, consent …</source>
        <translation>Użyj nagłówków z pliku oraz pól name, email, phone, number, type, title, starts, ends, consent …</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Kodowanie „%1” nie jest znane.</translation>
    </message>
    <message>
        <source>Use a name such as UTF-8 or windows-1250, or leave it out.</source>
        <translation>Użyj nazwy, na przykład UTF-8 lub windows-1250, albo ją pomiń.</translation>
    </message>
    <message>
        <source>The file is not written in %1.</source>
        <translation>Plik nie jest zapisany w kodowaniu %1.</translation>
    </message>
    <message>
        <source>Name the encoding it is written in, or leave it out.</source>
        <translation>Podaj kodowanie, w którym jest zapisany, albo je pomiń.</translation>
    </message>
    <message>
        <source>The disk is full (%1).</source>
        <translation>Dysk jest pełny (%1).</translation>
    </message>
    <message>
        <source>Free some space and try again; nothing was lost.</source>
        <translation>Zwolnij trochę miejsca i spróbuj ponownie; nic nie przepadło.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Dysk jest pełny.</translation>
    </message>
    <message>
        <source>The command was carried out, but its answer could not be written.</source>
        <translation>Polecenie wykonano, ale nie udało się zapisać odpowiedzi.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the program which reads the answer still runs; then ask again what there is.</source>
        <translation>Sprawdź, czy na dysku jest miejsce i czy program czytający odpowiedź nadal działa; potem zapytaj ponownie o stan.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Anulowano; nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Start it again when you like.</source>
        <translation>Uruchom ponownie, kiedy zechcesz.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>„%1” nie można tu użyć.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Popraw to i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something in it cannot be used here.</source>
        <translation>Czegoś z tego nie można tu użyć.</translation>
    </message>
    <message>
        <source>That is not allowed now (%1).</source>
        <translation>Teraz nie można tego zrobić (%1).</translation>
    </message>
    <message>
        <source>Look at “Why not?” of this client and put right what it names.</source>
        <translation>Zobacz „Dlaczego nie?” u tego klienta i usuń wskazaną przeszkodę.</translation>
    </message>
    <message>
        <source>That is not allowed now.</source>
        <translation>Teraz nie można tego zrobić.</translation>
    </message>
    <message>
        <source>It did not work this time (%1).</source>
        <translation>Tym razem się nie udało (%1).</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>It did not work this time.</source>
        <translation>Tym razem się nie udało.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Użyj jednego z: %1.</translation>
    </message>
    <message>
        <source>Write a whole number from %1 to %2.</source>
        <translation>Wpisz liczbę całkowitą od %1 do %2.</translation>
    </message>
    <message>
        <source>An older version of Deskbell wrote this office&apos;s file (file version %1).</source>
        <translation>Plik tego biura zapisała starsza wersja programu Deskbell (wersja pliku %1).</translation>
    </message>
    <message>
        <source>Open the office in Deskbell once: that brings it up to date.</source>
        <translation>Otwórz biuro raz w programie Deskbell: zostanie zaktualizowane.</translation>
    </message>
    <message>
        <source>The mail server asks to wait (%1).</source>
        <translation>Serwer pocztowy prosi, aby zaczekać (%1).</translation>
    </message>
    <message>
        <source>Try again in some minutes.</source>
        <translation>Spróbuj ponownie za kilka minut.</translation>
    </message>
    <message>
        <source>The mail server asks to wait.</source>
        <translation>Serwer pocztowy prosi, aby zaczekać.</translation>
    </message>
    <message>
        <source>The mail server let this account in but did not take the message (%1).</source>
        <translation>Serwer pocztowy wpuścił to konto, ale nie przyjął wiadomości (%1).</translation>
    </message>
    <message>
        <source>Ask the provider whether this account may send.</source>
        <translation>Zapytaj dostawcę, czy to konto może wysyłać.</translation>
    </message>
    <message>
        <source>The mail server let this account in but did not take the message.</source>
        <translation>Serwer pocztowy wpuścił to konto, ale nie przyjął wiadomości.</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took the message (%1).</source>
        <translation>Serwer pocztowy nie odpowiedział, czy przyjął wiadomość (%1).</translation>
    </message>
    <message>
        <source>Look into the mailbox before you try again.</source>
        <translation>Zajrzyj do skrzynki, zanim spróbujesz ponownie.</translation>
    </message>
    <message>
        <source>The mail server did not say whether it took the message.</source>
        <translation>Serwer pocztowy nie odpowiedział, czy przyjął wiadomość.</translation>
    </message>
    <message>
        <source>This is too long: at most %1 characters fit here.</source>
        <translation>To za długie: zmieści się tu najwyżej tyle znaków: %1.</translation>
    </message>
    <message>
        <source>The part before the @ is too long: no mail server takes more than %1 characters.</source>
        <translation>Część przed @ jest za długa: żaden serwer pocztowy nie przyjmie więcej znaków niż %1.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Sprawdź adres.</translation>
    </message>
    <message>
        <source>The file is too large for this: %1</source>
        <translation>Plik jest na to za duży: %1</translation>
    </message>
    <message>
        <source>Check that it is the right file; at most 1 MB is read.</source>
        <translation>Sprawdź, czy to właściwy plik; czytany jest najwyżej 1 MB.</translation>
    </message>
    <message>
        <source>You may not look into this folder: %1</source>
        <translation>Nie masz prawa zajrzeć do tego folderu: %1</translation>
    </message>
    <message>
        <source>Sign in as the person whose office it is, or ask for the right to read and write there.</source>
        <translation>Zaloguj się jako osoba, do której należy to biuro, albo poproś o prawo odczytu i zapisu.</translation>
    </message>
    <message>
        <source>Interrupted; what was not finished was undone.</source>
        <translation>Przerwano; to, czego nie skończono, zostało cofnięte.</translation>
    </message>
    <message>
        <source>Look at what there is, then start it again.</source>
        <translation>Sprawdź, co jest, i zacznij ponownie.</translation>
    </message>
    <message>
        <source>The list of those who hear today has changed meanwhile.</source>
        <translation>Lista dzisiejszych odbiorców w międzyczasie się zmieniła.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation>Przejrzyj ją ponownie.</translation>
    </message>
    <message>
        <source>%1 is still to come: the client cannot have said so then.</source>
        <translation>%1 to dzień w przyszłości: klient nie mógł wtedy tego powiedzieć.</translation>
    </message>
    <message>
        <source>Use today or the day on which it was said.</source>
        <translation>Podaj dzisiejszy dzień albo ten, w którym to powiedziano.</translation>
    </message>
    <message>
        <source>Write one, or remove the contact point.</source>
        <translation>Wpisz go albo usuń kontakt.</translation>
    </message>
    <message>
        <source>The address %1 stands here twice.</source>
        <translation>Kontakt %1 jest tu wpisany dwa razy.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Usuń jeden z nich.</translation>
    </message>
    <message>
        <source>Write it as 31.12.2026 or 2026-12-31.</source>
        <translation>Zapisz ją jako 31.12.2026 lub 2026-12-31.</translation>
    </message>
    <message>
        <source>This is a folder, not a file: %1</source>
        <translation>To folder, a nie plik: %1</translation>
    </message>
    <message>
        <source>Choose the list that lies in it.</source>
        <translation>Wybierz listę, która w nim jest.</translation>
    </message>
    <message>
        <source>The file has changed since Deskbell looked at it. Nothing was imported.</source>
        <translation>Plik zmienił się, odkąd Deskbell go sprawdził. Nic nie zaimportowano.</translation>
    </message>
    <message>
        <source>Let it be checked again, then import.</source>
        <translation>Sprawdź go ponownie, a potem zaimportuj.</translation>
    </message>
    <message>
        <source>This is the list itself; the rows that were left out would take its place.</source>
        <translation>To jest sama lista; pominięte wiersze zajęłyby jej miejsce.</translation>
    </message>
    <message>
        <source>Choose another name for them.</source>
        <translation>Wybierz dla nich inną nazwę.</translation>
    </message>
    <message>
        <source>It is not said what the client answered.</source>
        <translation>Brakuje informacji, co klient odpowiedział.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Wybierz tak lub nie.</translation>
    </message>
    <message>
        <source>Ask an administrator of the office.</source>
        <translation>Poproś administratora biura.</translation>
    </message>
    <message>
        <source>There is no address or number.</source>
        <translation>Brakuje adresu.</translation>
    </message>
    <message>
        <source>Only an administrator may do that, and %1 is not one.</source>
        <translation>Może to zrobić tylko administrator, a %1 nim nie jest.</translation>
    </message>
    <message>
        <source>What this computer must remember of the office cannot be written: %1</source>
        <translation>Nie można zapisać tego, co ten komputer musi pamiętać o biurze: %1</translation>
    </message>
    <message>
        <source>Check free space and the rights of that folder. Until then nothing is sent.</source>
        <translation>Sprawdź wolne miejsce i uprawnienia do tego folderu. Do tego czasu nic nie będzie wysyłane.</translation>
    </message>
    <message>
        <source>There is no folder for what this computer must remember of the office.</source>
        <translation>Brak folderu na to, co ten komputer musi pamiętać o biurze.</translation>
    </message>
    <message>
        <source>Name one in the environment variable DESKBELL_STATE, outside the office&apos;s folder.</source>
        <translation>Wskaż go w zmiennej środowiskowej DESKBELL_STATE, poza folderem biura.</translation>
    </message>
    <message>
        <source>“%1” is the office itself, not a copy of it.</source>
        <translation>%1 to właśnie to biuro, a nie jego kopia.</translation>
    </message>
    <message>
        <source>There is nothing to confirm.</source>
        <translation>Nie ma czego potwierdzać.</translation>
    </message>
    <message>
        <source>The office&apos;s file has a second name (a hard link): %1. Two programs could write to it without knowing of each other.</source>
        <translation>Plik biura ma drugą nazwę (twarde dowiązanie): %1. Dwa programy mogłyby w nim zapisywać, nic o sobie nie wiedząc.</translation>
    </message>
    <message>
        <source>Remove the other name, then try again.</source>
        <translation>Usuń tę drugą nazwę, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The office&apos;s file belongs to another user of this PC (%1).</source>
        <translation>Plik biura należy do innego użytkownika tego komputera (%1).</translation>
    </message>
    <message>
        <source>Sign in as that user, or let an administrator make the folder and all in it yours.</source>
        <translation>Zaloguj się jako ten użytkownik albo poproś administratora, aby folder i wszystko, co w nim jest, przeszły na Twoją własność.</translation>
    </message>
    <message>
        <source>The office&apos;s file belongs to another user of this PC.</source>
        <translation>Plik biura należy do innego użytkownika tego komputera.</translation>
    </message>
    <message>
        <source>Beside the office lies “%1”: two PCs have written to it, and a sync program has kept both.</source>
        <translation>Obok biura leży „%1”: zapisywały w nim dwa komputery, a program do synchronizacji zachował obie wersje.</translation>
    </message>
    <message>
        <source>Find out which one is right, move the other one to another folder, and keep the office where nothing is synchronised. Until then nothing is sent.</source>
        <translation>Ustal, która wersja jest właściwa, drugą przenieś do innego folderu i trzymaj biuro tam, gdzie nic nie jest synchronizowane. Do tego czasu nic nie będzie wysyłane.</translation>
    </message>
    <message>
        <source>A backup of this office is being made right now.</source>
        <translation>Właśnie powstaje kopia zapasowa tego biura.</translation>
    </message>
    <message>
        <source>Wait until it is done.</source>
        <translation>Zaczekaj, aż będzie gotowa.</translation>
    </message>
    <message>
        <source>There is too little room for the backup: it needs %1 MB.</source>
        <translation>Na kopię zapasową jest za mało miejsca: potrzeba %1 MB.</translation>
    </message>
    <message>
        <source>Free some space and try again; the older backups are untouched.</source>
        <translation>Zwolnij trochę miejsca i spróbuj ponownie; starsze kopie zapasowe pozostały nienaruszone.</translation>
    </message>
    <message>
        <source>There is too little room for the backup.</source>
        <translation>Na kopię zapasową jest za mało miejsca.</translation>
    </message>
    <message>
        <source>The folder for backups is not there: %1</source>
        <translation>Nie ma folderu na kopie zapasowe: %1</translation>
    </message>
    <message>
        <source>Connect the drive it is on, or choose another folder, written in full.</source>
        <translation>Podłącz dysk, na którym jest ten folder, albo wybierz inny, podając pełną ścieżkę.</translation>
    </message>
    <message>
        <source>The folder for backups is not there.</source>
        <translation>Nie ma folderu na kopie zapasowe.</translation>
    </message>
    <message>
        <source>There is no such backup: %1</source>
        <translation>Nie ma takiej kopii zapasowej: %1</translation>
    </message>
    <message>
        <source>Choose one that is there; the list of backups shows them.</source>
        <translation>Wybierz jedną z tych, które pokazuje backup list.</translation>
    </message>
    <message>
        <source>There is no such backup.</source>
        <translation>Nie ma takiej kopii zapasowej.</translation>
    </message>
    <message>
        <source>The backup is empty: %1</source>
        <translation>Kopia zapasowa jest pusta: %1</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Wybierz inną z tych, które pokazuje backup list.</translation>
    </message>
    <message>
        <source>This is not a backup of an office: %1</source>
        <translation>To nie jest kopia zapasowa biura: %1</translation>
    </message>
    <message>
        <source>The backup is damaged (%1).</source>
        <translation>Kopia zapasowa jest uszkodzona (%1).</translation>
    </message>
    <message>
        <source>Choose another backup, and check the disk this one is on.</source>
        <translation>Wybierz inną z tych, które pokazuje backup list, i sprawdź dysk, na którym jest ta.</translation>
    </message>
    <message>
        <source>The backup is damaged.</source>
        <translation>Kopia zapasowa jest uszkodzona.</translation>
    </message>
    <message>
        <source>The backup is not as it was written, its checksum differs: %1</source>
        <translation>Kopia zapasowa nie jest taka, jak ją zapisano; jej suma kontrolna się nie zgadza: %1</translation>
    </message>
    <message>
        <source>This file is the office itself: %1</source>
        <translation>Ten plik to samo biuro, a nie jego kopia: %1</translation>
    </message>
    <message>
        <source>There is an office in this folder. It would be set aside: %1</source>
        <translation>W tym folderze jest biuro. Zostałoby odłożone na bok: %1</translation>
    </message>
    <message>
        <source>Add --yes if you mean it.</source>
        <translation>Jeśli tak ma być, dodaj --yes.</translation>
    </message>
    <message>
        <source>There is already a file of this name: %1</source>
        <translation>Jest już plik o tej nazwie: %1</translation>
    </message>
    <message>
        <source>Choose another name; nothing is written over.</source>
        <translation>Wybierz inną nazwę; nic nie jest zastępowane.</translation>
    </message>
    <message>
        <source>Use sent, failed, again or left.</source>
        <translation>Użyj sent, failed, again lub left.</translation>
    </message>
    <message>
        <source>This reminder is no longer among those that were missed.</source>
        <translation>Tego przypomnienia nie ma już wśród zaległych.</translation>
    </message>
    <message>
        <source>Somebody has dealt with it meanwhile. Look at the list again.</source>
        <translation>Ktoś się nim w międzyczasie zajął. Przejrzyj listę ponownie.</translation>
    </message>
    <message>
        <source>Nothing was changed. The newest backup that was read whole is put in its place by: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;. The damaged file is kept.</source>
        <translation>Nic nie zostało zmienione. Najnowszą kopię zapasową odczytaną w całości wstawi w jego miejsce polecenie: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;. Uszkodzony plik zostanie zachowany.</translation>
    </message>
    <message>
        <source>The newest backup that was read whole is put in its place by: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;.</source>
        <translation>Najnowszą kopię zapasową odczytaną w całości wstawi w jego miejsce polecenie: deskbellctl --data &quot;%2&quot; backup restore &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>This folder lies in the office&apos;s own: %1. Whatever happens to the office would happen to these backups too.</source>
        <translation>Ten folder leży w folderze biura: %1. Cokolwiek stanie się z biurem, spotkałoby też te kopie zapasowe.</translation>
    </message>
    <message>
        <source>Choose a folder somewhere else, best on another drive.</source>
        <translation>Wybierz folder gdzie indziej, najlepiej na innym dysku.</translation>
    </message>
    <message>
        <source>This folder lies in the office&apos;s own. Whatever happens to the office would happen to these backups too.</source>
        <translation>Ten folder leży w folderze biura. Cokolwiek stanie się z biurem, spotkałoby też te kopie zapasowe.</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole. Only the activity log does not say so: %1</source>
        <translation>Kopia zapasowa jest gotowa i została odczytana w całości. Tylko dziennik zdarzeń o tym nie mówi: %1</translation>
    </message>
    <message>
        <source>Nothing is lost, and the list of backups shows it.</source>
        <translation>Nic nie zginęło, a kopia jest na liście kopii zapasowych.</translation>
    </message>
    <message>
        <source>The backup is made, and was read whole. Only the activity log does not say so.</source>
        <translation>Kopia zapasowa jest gotowa i została odczytana w całości. Tylko dziennik zdarzeń o tym nie mówi.</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>language</source>
        <translation>język</translation>
    </message>
    <message>
        <source>client number</source>
        <translation>numer klienta</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>zwrot grzecznościowy</translation>
    </message>
    <message>
        <source>whether active</source>
        <translation>czy aktywny</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numer</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>link</source>
        <translation>link</translation>
    </message>
    <message>
        <source>start date</source>
        <translation>data początku</translation>
    </message>
    <message>
        <source>end date</source>
        <translation>data końca</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktywacja</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>pozycje</translation>
    </message>
    <message>
        <source>country</source>
        <translation>kraj</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>strefa czasowa</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wysyłanie</translation>
    </message>
    <message>
        <source>activation link</source>
        <translation>link aktywacyjny</translation>
    </message>
    <message>
        <source>support address</source>
        <translation>adres pomocy</translation>
    </message>
    <message>
        <source>reports go to</source>
        <translation>adres raportów</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>podpis</translation>
    </message>
    <message>
        <source>one message per client and day</source>
        <translation>jedna wiadomość dziennie na klienta</translation>
    </message>
    <message>
        <source>longest SMS, in parts</source>
        <translation>najdłuższy SMS, w częściach</translation>
    </message>
    <message>
        <source>SMS in plain letters</source>
        <translation>SMS-y zwykłymi literami</translation>
    </message>
    <message>
        <source>time</source>
        <translation>godzina</translation>
    </message>
    <message>
        <source>second folder for backups</source>
        <translation>drugi folder na kopie zapasowe</translation>
    </message>
</context>
<context>
    <name>finding</name>
    <message>
        <source>One occurrence has two messages to the same contact point.</source>
        <translation>Jeden krok automatyzacji ma dwie wiadomości do tego samego kontaktu.</translation>
    </message>
    <message>
        <source>A message was accepted twice.</source>
        <translation>Wiadomość została przyjęta dwa razy.</translation>
    </message>
    <message>
        <source>A message was handed over again although an earlier hand-over may have succeeded.</source>
        <translation>Wiadomość przekazano ponownie, choć wcześniejsze przekazanie mogło się udać.</translation>
    </message>
    <message>
        <source>A message left although its hand-over had been given up.</source>
        <translation>Wiadomość wyszła, choć z jej przekazania już zrezygnowano.</translation>
    </message>
    <message>
        <source>A hand-over was written down as ended more than once.</source>
        <translation>Przekazanie zapisano jako zakończone więcej niż raz.</translation>
    </message>
    <message>
        <source>A message counts as sent without an accepted hand-over.</source>
        <translation>Wiadomość liczy się jako wysłana, choć żadne przekazanie nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>A message was accepted but does not count as sent.</source>
        <translation>Wiadomość została przyjęta, ale nie liczy się jako wysłana.</translation>
    </message>
    <message>
        <source>A hand-over has a higher number than its message.</source>
        <translation>Przekazanie ma wyższy numer niż jego wiadomość.</translation>
    </message>
    <message>
        <source>A message is being sent without a hand-over.</source>
        <translation>Wiadomość jest wysyłana bez przekazania.</translation>
    </message>
    <message>
        <source>A hand-over never ended.</source>
        <translation>Przekazanie nigdy się nie zakończyło.</translation>
    </message>
    <message>
        <source>A message is being sent by nobody. Start the worker: it settles this.</source>
        <translation>Nikt nie wysyła wiadomości oznaczonej jako wysyłana. Uruchom moduł wysyłki: on to wyjaśni.</translation>
    </message>
    <message>
        <source>A sent message is missing from the activity log.</source>
        <translation>W dzienniku zdarzeń brakuje wysłanej wiadomości.</translation>
    </message>
    <message>
        <source>The activity log says sent, the message does not.</source>
        <translation>Według dziennika zdarzeń wiadomość wysłano, według samej wiadomości nie.</translation>
    </message>
    <message>
        <source>A message was sent again and the log does not say by whom.</source>
        <translation>Wiadomość wysłano ponownie, a dziennik nie mówi, kto to zrobił.</translation>
    </message>
    <message>
        <source>A message was handed over after it was too late.</source>
        <translation>Wiadomość przekazano, gdy było już za późno.</translation>
    </message>
    <message>
        <source>A client counts as told without a message.</source>
        <translation>Klient liczy się jako powiadomiony, choć nie ma wiadomości.</translation>
    </message>
    <message>
        <source>Entries are missing from the activity log.</source>
        <translation>W dzienniku zdarzeń brakuje wpisów.</translation>
    </message>
    <message>
        <source>A row points to another that is gone.</source>
        <translation>Wiersz odsyła do innego, którego już nie ma.</translation>
    </message>
    <message>
        <source>The database file is damaged. Restore a backup.</source>
        <translation>Plik bazy danych jest uszkodzony. Przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>An automatic message left outside its rule&apos;s hours.</source>
        <translation>Wiadomość automatyczna wyszła poza godzinami swojej automatyzacji.</translation>
    </message>
    <message>
        <source>Two automatic messages about one matter left on one day.</source>
        <translation>Jednego dnia wyszły dwie wiadomości automatyczne o tej samej sprawie.</translation>
    </message>
    <message>
        <source>The activity log was changed outside Deskbell, from this entry on.</source>
        <translation>Od tego wpisu dziennik zdarzeń zmieniano poza programem Deskbell.</translation>
    </message>
    <message>
        <source>The activity log is not the one that this computer has seen: entries were replaced, or an older file was put back.</source>
        <translation>To nie jest ten dziennik zdarzeń, który widział ten komputer: zastąpiono wpisy albo wstawiono z powrotem starszy plik.</translation>
    </message>
    <message>
        <source>Other users of this PC can read or change the office&apos;s file, or put another in its place. Give only yourself rights to it: chmod 600 for the file, chmod 700 for its folder.</source>
        <translation>Inni użytkownicy tego komputera mogą odczytać lub zmienić plik biura albo wstawić inny w jego miejsce. Nadaj prawa do niego tylko sobie: chmod 600 dla pliku, chmod 700 dla jego folderu.</translation>
    </message>
    <message>
        <source>A conflicted copy of the office lies beside it: two PCs have written to it. Nothing is sent until one of the two files is moved away.</source>
        <translation>Obok biura leży jego sprzeczna kopia: zapisywały w nim dwa komputery. Nic nie będzie wysyłane, dopóki jeden z tych plików nie zostanie przeniesiony.</translation>
    </message>
    <message>
        <source>Kept because it was damaged. Delete it when nothing in it is missing.</source>
        <translation>Zachowano, bo plik był uszkodzony. Usuń go, gdy niczego już nie brakuje.</translation>
    </message>
    <message>
        <source>Kept from before a restore. Delete it when nothing in it is missing.</source>
        <translation>Zachowano sprzed przywrócenia kopii. Usuń plik, gdy niczego już nie brakuje.</translation>
    </message>
</context>
<context>
    <name>fix</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nic nie trzeba robić</translation>
    </message>
    <message>
        <source>Switch sending on</source>
        <translation>Włącz wysyłanie</translation>
    </message>
    <message>
        <source>Confirm sending</source>
        <translation>Potwierdź wysyłanie</translation>
    </message>
    <message>
        <source>Check the clock</source>
        <translation>Sprawdź zegar</translation>
    </message>
    <message>
        <source>Set up sending</source>
        <translation>Skonfiguruj wysyłanie</translation>
    </message>
    <message>
        <source>Check the mail account</source>
        <translation>Sprawdź konto pocztowe</translation>
    </message>
    <message>
        <source>Switch the automation on</source>
        <translation>Włącz automatyzację</translation>
    </message>
    <message>
        <source>Send it by hand</source>
        <translation>Wyślij ręcznie</translation>
    </message>
    <message>
        <source>Open the matter</source>
        <translation>Otwórz sprawę</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Zakończ pauzę</translation>
    </message>
    <message>
        <source>Write to the client yourself</source>
        <translation>Napisz do klienta osobiście</translation>
    </message>
    <message>
        <source>Make the client active</source>
        <translation>Aktywuj klienta</translation>
    </message>
    <message>
        <source>Send the first message</source>
        <translation>Wyślij pierwszą wiadomość</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Dodaj kontakt</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Popraw kontakt</translation>
    </message>
    <message>
        <source>Show the client&apos;s channels</source>
        <translation>Pokaż kanały klienta</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Zapisz zgodę</translation>
    </message>
    <message>
        <source>Show the activity log</source>
        <translation>Pokaż dziennik zdarzeń</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Zaczekaj</translation>
    </message>
    <message>
        <source>It goes by itself when the sending hours begin</source>
        <translation>Wyjdzie samo, gdy zaczną się godziny wysyłania</translation>
    </message>
    <message>
        <source>It goes by itself on the next open day</source>
        <translation>Wyjdzie samo w najbliższym dniu wysyłki</translation>
    </message>
    <message>
        <source>Fill it in, or change the text</source>
        <translation>Uzupełnij to lub zmień treść</translation>
    </message>
    <message>
        <source>Shorten the text</source>
        <translation>Skróć treść</translation>
    </message>
    <message>
        <source>Approve the sender name</source>
        <translation>Zatwierdź nazwę nadawcy</translation>
    </message>
    <message>
        <source>Top up the wallet</source>
        <translation>Doładuj portfel</translation>
    </message>
    <message>
        <source>Look through them</source>
        <translation>Przejrzyj je</translation>
    </message>
    <message>
        <source>Let it get messages again</source>
        <translation>Pozwól znów na niego wysyłać</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Nowy Rok</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Trzech Króli</translation>
    </message>
    <message>
        <source>Maundy Thursday</source>
        <translation>Wielki Czwartek</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Wielki Piątek</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Wielkanoc</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Poniedziałek Wielkanocny</translation>
    </message>
    <message>
        <source>Great Prayer Day</source>
        <translation>Wielki Dzień Modlitwy</translation>
    </message>
    <message>
        <source>May Day</source>
        <translation>Święto Pracy</translation>
    </message>
    <message>
        <source>Constitution Day of 3 May</source>
        <translation>Święto Konstytucji 3 Maja</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Wniebowstąpienie Pańskie</translation>
    </message>
    <message>
        <source>Whit Sunday</source>
        <translation>Zielone Świątki</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>drugi dzień Zielonych Świątek</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Boże Ciało</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Dzień Konstytucji</translation>
    </message>
    <message>
        <source>Midsummer Eve</source>
        <translation>wigilia św. Jana</translation>
    </message>
    <message>
        <source>Midsummer Day</source>
        <translation>dzień św. Jana</translation>
    </message>
    <message>
        <source>Assumption Day</source>
        <translation>Wniebowzięcie NMP</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Wszystkich Świętych</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Święto Niepodległości</translation>
    </message>
    <message>
        <source>the centenary of independence</source>
        <translation>setna rocznica niepodległości</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Wigilia</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Boże Narodzenie</translation>
    </message>
    <message>
        <source>the second day of Christmas</source>
        <translation>drugi dzień Bożego Narodzenia</translation>
    </message>
    <message>
        <source>New Year&apos;s Eve</source>
        <translation>Sylwester</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Sent by {channel} to {to}: “{subject}” ({step})</source>
        <translation>Wysłano ({channel}) do {to}: „{subject}” ({step})</translation>
    </message>
    <message>
        <source>Failed for {to} ({step}): {reply}</source>
        <translation>Nie udało się dla {to} ({step}): {reply}</translation>
    </message>
    <message>
        <source>Delivered to {to} ({step}): {reply}</source>
        <translation>Doręczono do {to} ({step}): {reply}</translation>
    </message>
    <message>
        <source>Came back from {to} ({step}): {reply}</source>
        <translation>Zwrócono z {to} ({step}): {reply}</translation>
    </message>
    <message>
        <source>Unknown whether it reached {to} ({step}); it is not sent again by itself</source>
        <translation>Nie wiadomo, czy dotarła do {to} ({step}); nie zostanie sama wysłana ponownie</translation>
    </message>
    <message>
        <source>Not sent ({step}, {rule}): {reason}</source>
        <translation>Nie wysłano ({step}, {rule}): {reason}</translation>
    </message>
    <message>
        <source>Held ({step}, {rule}): {reason}</source>
        <translation>Zatrzymano ({step}, {rule}): {reason}</translation>
    </message>
    <message>
        <source>Not taken for {to} ({step}), will be tried again: {reply}</source>
        <translation>Nie przyjęto dla {to} ({step}), nastąpi kolejna próba: {reply}</translation>
    </message>
    <message>
        <source>Cancelled the message to {to} ({step})</source>
        <translation>Anulowano wiadomość do {to} ({step})</translation>
    </message>
    <message>
        <source>Reminder by hand asked for, to {to}</source>
        <translation>Zlecono ręczne przypomnienie do {to}</translation>
    </message>
    <message>
        <source>Reminder by hand asked for, to {to}, although: {override} Reason given: {override_reason}</source>
        <translation>Zlecono ręczne przypomnienie do {to} mimo ostrzeżenia: {override} Podany powód: {override_reason}</translation>
    </message>
    <message>
        <source>Sent again to {to} by hand</source>
        <translation>Wysłano ponownie do {to}, ręcznie</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} arrived</source>
        <translation>Wyjaśniono ręcznie: wiadomość do {to} dotarła</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} did not arrive</source>
        <translation>Wyjaśniono ręcznie: wiadomość do {to} nie dotarła</translation>
    </message>
    <message>
        <source>Settled by hand: the message to {to} is sent again, it may arrive twice</source>
        <translation>Wyjaśniono ręcznie: wiadomość do {to} zostanie wysłana ponownie, może dotrzeć dwa razy</translation>
    </message>
    <message>
        <source>A late answer came for a message that was already settled, and changed nothing: {outcome}</source>
        <translation>Przyszła spóźniona odpowiedź dotycząca wyjaśnionej już wiadomości i niczego nie zmieniła: {outcome}</translation>
    </message>
    <message>
        <source>Client added: {name}</source>
        <translation>Dodano klienta: {name}</translation>
    </message>
    <message>
        <source>Client edited: {fields}</source>
        <translation>Zmieniono dane klienta: {fields}</translation>
    </message>
    <message>
        <source>Address added: {value}</source>
        <translation>Dodano kontakt: {value}</translation>
    </message>
    <message>
        <source>Address changed from {from} to {to}</source>
        <translation>Zmieniono kontakt z {from} na {to}</translation>
    </message>
    <message>
        <source>Address edited: {to}</source>
        <translation>Zmieniono ustawienia kontaktu: {to}</translation>
    </message>
    <message>
        <source>Address edited, not used: {to}</source>
        <translation>Zmieniono ustawienia kontaktu, nieużywany: {to}</translation>
    </message>
    <message>
        <source>Address removed: {value}</source>
        <translation>Usunięto kontakt: {value}</translation>
    </message>
    <message>
        <source>The address {value} was refused and is not used until corrected: {reply}</source>
        <translation>Kontakt {value} został odrzucony i nie jest używany do czasu poprawienia: {reply}</translation>
    </message>
    <message>
        <source>Automatic messages paused until {until}: {reason}</source>
        <translation>Wstrzymano wiadomości automatyczne do {until}: {reason}</translation>
    </message>
    <message>
        <source>Automatic messages go on</source>
        <translation>Wznowiono wiadomości automatyczne</translation>
    </message>
    <message>
        <source>The client takes messages by {channel} again</source>
        <translation>Kanał {channel}: klient znów przyjmuje wiadomości</translation>
    </message>
    <message>
        <source>The client takes no messages by {channel}</source>
        <translation>Kanał {channel}: klient nie przyjmuje wiadomości</translation>
    </message>
    <message>
        <source>General consent given · {source}</source>
        <translation>Wyrażono zgodę ogólną · {source}</translation>
    </message>
    <message>
        <source>General consent withdrawn · {source}</source>
        <translation>Wycofano zgodę ogólną · {source}</translation>
    </message>
    <message>
        <source>Consent given for “{rule}” · {source}</source>
        <translation>Wyrażono zgodę na „{rule}” · {source}</translation>
    </message>
    <message>
        <source>Consent withdrawn for “{rule}” · {source}</source>
        <translation>Wycofano zgodę na „{rule}” · {source}</translation>
    </message>
    <message>
        <source>The client asked to hear nothing more · {source}</source>
        <translation>Klient poprosił, by nic więcej nie wysyłać · {source}</translation>
    </message>
    <message>
        <source>The address {address} gets nothing any more: {reason}</source>
        <translation>Na kontakt {address} nic już nie będzie wysyłane: {reason}</translation>
    </message>
    <message>
        <source>The address {address} may get messages again</source>
        <translation>Na kontakt {address} znów można wysyłać wiadomości</translation>
    </message>
    <message>
        <source>The address {address} may get messages again: {reason}</source>
        <translation>Na kontakt {address} znów można wysyłać wiadomości: {reason}</translation>
    </message>
    <message>
        <source>Added: {type} {number} {title}</source>
        <translation>Dodano: {type} {number} {title}</translation>
    </message>
    <message>
        <source>Matter edited: {fields}</source>
        <translation>Zmieniono sprawę: {fields}</translation>
    </message>
    <message>
        <source>Renewed: ends {to} instead of {from}</source>
        <translation>Przedłużono: koniec {to} zamiast {from}</translation>
    </message>
    <message>
        <source>Matter closed</source>
        <translation>Zamknięto sprawę</translation>
    </message>
    <message>
        <source>Matter cancelled</source>
        <translation>Anulowano sprawę</translation>
    </message>
    <message>
        <source>Automatic messages about it paused until {until}: {reason}</source>
        <translation>Wstrzymano wiadomości automatyczne o tej sprawie do {until}: {reason}</translation>
    </message>
    <message>
        <source>Automatic messages about it go on</source>
        <translation>Wznowiono wiadomości automatyczne o tej sprawie</translation>
    </message>
    <message>
        <source>Office setting {key}: {value}</source>
        <translation>Ustawienie biura {key}: {value}</translation>
    </message>
    <message>
        <source>Automation added: {rule}</source>
        <translation>Dodano automatyzację: {rule}</translation>
    </message>
    <message>
        <source>Automation edited: {rule}</source>
        <translation>Zmieniono automatyzację: {rule}</translation>
    </message>
    <message>
        <source>Automation removed: {rule}</source>
        <translation>Usunięto automatyzację: {rule}</translation>
    </message>
    <message>
        <source>Automation switched on: {rule}</source>
        <translation>Włączono automatyzację: {rule}</translation>
    </message>
    <message>
        <source>Automation switched off: {rule}</source>
        <translation>Wyłączono automatyzację: {rule}</translation>
    </message>
    <message>
        <source>Text edited: {name} ({language})</source>
        <translation>Zmieniono treść: {name} ({language})</translation>
    </message>
    <message>
        <source>Sending set up: {channel}</source>
        <translation>Skonfigurowano wysyłanie: {channel}</translation>
    </message>
    <message>
        <source>Sending switched on: {channel}</source>
        <translation>Włączono wysyłanie: {channel}</translation>
    </message>
    <message>
        <source>Sending switched off: {channel}</source>
        <translation>Wyłączono wysyłanie: {channel}</translation>
    </message>
    <message>
        <source>Sending stopped: {code} {reply}</source>
        <translation>Przerwano wysyłanie: {code} {reply}</translation>
    </message>
    <message>
        <source>Sending works again: {channel}</source>
        <translation>Wysyłanie znów działa: {channel}</translation>
    </message>
    <message>
        <source>The clock jumped; sending waits</source>
        <translation>Zegar przeskoczył; wysyłanie czeka</translation>
    </message>
    <message>
        <source>The clock was confirmed</source>
        <translation>Potwierdzono zegar</translation>
    </message>
    <message>
        <source>Imported {file}: {created} new, {updated} changed</source>
        <translation>Zaimportowano {file}: nowe – {created}, zmienione – {updated}</translation>
    </message>
    <message>
        <source>Comes first from now on: {value}</source>
        <translation>Od teraz na pierwszym miejscu: {value}</translation>
    </message>
    <message>
        <source>Sending tested: the login works</source>
        <translation>Sprawdzono wysyłanie: logowanie działa</translation>
    </message>
    <message>
        <source>Sending tested: a message to {to} was taken</source>
        <translation>Sprawdzono wysyłanie: serwer przyjął wiadomość do {to}</translation>
    </message>
    <message>
        <source>Sample of a text sent to the office itself, {to}: {name} ({language})</source>
        <translation>Próbkę tekstu wysłano do samego biura, {to}: {name} ({language})</translation>
    </message>
    <message>
        <source>on</source>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>imported list</source>
        <translation>zaimportowana lista</translation>
    </message>
    <message>
        <source>General consent given on {said} · {source}</source>
        <translation>Wyrażono zgodę ogólną dnia {said} · {source}</translation>
    </message>
    <message>
        <source>General consent withdrawn on {said} · {source}</source>
        <translation>Wycofano zgodę ogólną dnia {said} · {source}</translation>
    </message>
    <message>
        <source>Consent given for “{rule}” on {said} · {source}</source>
        <translation>Wyrażono zgodę na „{rule}” dnia {said} · {source}</translation>
    </message>
    <message>
        <source>Consent withdrawn for “{rule}” on {said} · {source}</source>
        <translation>Wycofano zgodę na „{rule}” dnia {said} · {source}</translation>
    </message>
    <message>
        <source>The sender works again; it had not worked since {from}</source>
        <translation>Moduł wysyłki znów działa; nie działał od {from}</translation>
    </message>
    <message>
        <source>Left at that by hand: the message to {to} may have arrived, and is not sent again</source>
        <translation>Zostawiono tak ręcznie: wiadomość do {to} mogła dotrzeć i nie wyjdzie ponownie</translation>
    </message>
    <message>
        <source>Missed reminder sent now by hand, to {to} ({step}, {rule}), although: {override}</source>
        <translation>Zaległe przypomnienie wysłano teraz ręcznie do {to} ({step}, {rule}) mimo ostrzeżenia: {override}</translation>
    </message>
    <message>
        <source>Missed reminder not sent apart; a newer one is sent for it ({step}, {rule})</source>
        <translation>Zaległe przypomnienie nie wyjdzie osobno; zamiast niego zostanie wysłane nowsze ({step}, {rule})</translation>
    </message>
    <message>
        <source>Missed reminder left unsent by hand ({step}, {rule})</source>
        <translation>Zaległe przypomnienie pominięto ręcznie ({step}, {rule})</translation>
    </message>
    <message>
        <source>Missed reminder is to be looked at again ({step}, {rule})</source>
        <translation>Zaległe przypomnienie wróciło do przejrzenia ({step}, {rule})</translation>
    </message>
    <message>
        <source>This is a different copy of the office from the one that sent last; sending waits</source>
        <translation>To inna kopia biura niż ta, która wysyłała ostatnio; wysyłanie czeka</translation>
    </message>
    <message>
        <source>The copy was confirmed: sending goes on from here, what was missed is skipped</source>
        <translation>Potwierdzono kopię: wysyłanie trwa stąd dalej, zaległe pominięto</translation>
    </message>
    <message>
        <source>This copy is for trying things out; sending stays off</source>
        <translation>Ta kopia służy do prób; wysyłanie pozostaje zatrzymane</translation>
    </message>
    <message>
        <source>Backup made and read whole: {file}</source>
        <translation>Utworzono kopię zapasową i odczytano ją w całości: {file}</translation>
    </message>
    <message>
        <source>Backup copied to {folder}</source>
        <translation>Skopiowano kopię zapasową do {folder}</translation>
    </message>
    <message>
        <source>The backup could not be copied to {folder}: {problem}</source>
        <translation>Nie udało się skopiować kopii zapasowej do {folder}: {problem}</translation>
    </message>
    <message>
        <source>No backup could be made: {problem}</source>
        <translation>Nie udało się utworzyć kopii zapasowej: {problem}</translation>
    </message>
    <message>
        <source>Backup tried out, it can be restored: {file}</source>
        <translation>Wypróbowano kopię zapasową, można ją przywrócić: {file}</translation>
    </message>
    <message>
        <source>Backup tried out, it cannot be restored: {file}. {problem}</source>
        <translation>Wypróbowano kopię zapasową, nie można jej przywrócić: {file}. {problem}</translation>
    </message>
    <message>
        <source>Office restored from {file}, which knows everything until {until}. Sending waits until somebody has looked</source>
        <translation>Przywrócono biuro z {file}; są tam dane do {until}. Wysyłanie czeka, aż ktoś to sprawdzi</translation>
    </message>
    <message>
        <source>Left at that by hand: the message to {to} was refused, and is not sent again</source>
        <translation>Zostawiono tak ręcznie: wiadomość do {to} została odrzucona i nie wyjdzie ponownie</translation>
    </message>
</context>
<context>
    <name>mail</name>
    <message>
        <source>Deskbell: the mail account works</source>
        <translation>Deskbell: konto pocztowe działa</translation>
    </message>
    <message>
        <source>Deskbell sent this message to test the mail account of %1.

Messages to clients leave from this address. There is nothing to do.</source>
        <translation>Deskbell wysłał tę wiadomość, aby sprawdzić konto pocztowe: %1.

Wiadomości do klientów wychodzą z tego adresu. Nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Próbka: %1</translation>
    </message>
</context>
<context>
    <name>matter</name>
    <message>
        <source>open</source>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięta</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowana</translation>
    </message>
</context>
<context>
    <name>provider</name>
    <message>
        <source>Google wants an app password here, not the account&apos;s own: switch on 2-step verification, then make one under “App passwords”.</source>
        <translation>Google wymaga tu hasła do aplikacji, a nie hasła konta: włącz weryfikację dwuetapową, a potem utwórz je w sekcji „Hasła do aplikacji”.</translation>
    </message>
    <message>
        <source>Google does not report back whether a message was delivered. A refusal comes as a letter to the mailbox.</source>
        <translation>Google nie informuje, czy wiadomość została doręczona. Odmowa przychodzi jako list do skrzynki.</translation>
    </message>
    <message>
        <source>Microsoft switches password sign-in for sending (SMTP AUTH) off by default at the end of December 2026; an administrator can switch it on again for this mailbox. Organisations made later do not have it.</source>
        <translation>Z końcem grudnia 2026 r. Microsoft domyślnie wyłącza wysyłanie z logowaniem hasłem (SMTP AUTH); administrator może je ponownie włączyć dla tej skrzynki. Organizacje utworzone później go nie mają.</translation>
    </message>
    <message>
        <source>Microsoft takes 30 messages a minute and 10,000 recipients a day. Sent messages also appear under Sent Items.</source>
        <translation>Microsoft przyjmuje 30 wiadomości na minutę i 10&#xa0;000 odbiorców dziennie. Wysłane wiadomości widać też w folderze Elementy wysłane.</translation>
    </message>
    <message>
        <source>Personal Outlook.com mailboxes no longer accept passwords from programs. Use the office&apos;s own mailbox.</source>
        <translation>Prywatne skrzynki Outlook.com nie przyjmują już haseł od programów. Użyj własnej skrzynki biura.</translation>
    </message>
    <message>
        <source>This provider wants an app password here, not the account&apos;s own. It is made in the account&apos;s security settings.</source>
        <translation>Ten dostawca wymaga tu hasła do aplikacji, a nie hasła konta. Tworzy się je w ustawieniach bezpieczeństwa konta.</translation>
    </message>
    <message>
        <source>This provider gives each customer an own server name. It stands in the customer panel under mail settings; put it in below.</source>
        <translation>U tego dostawcy każdy klient ma własną nazwę serwera. Znajdziesz ją w panelu klienta, w ustawieniach poczty; wpisz ją poniżej.</translation>
    </message>
    <message>
        <source>Programs may only use this mailbox when that is switched on in its settings on the web (mail programs, IMAP/SMTP).</source>
        <translation>Programy mogą korzystać z tej skrzynki dopiero po włączeniu tego w jej ustawieniach na stronie WWW (programy pocztowe, IMAP/SMTP).</translation>
    </message>
    <message>
        <source>Free mailboxes allow few messages a day, and clients trust them less. A mailbox of the office&apos;s own domain is better.</source>
        <translation>Darmowe skrzynki pozwalają wysłać niewiele wiadomości dziennie, a klienci mniej im ufają. Lepsza jest skrzynka we własnej domenie biura.</translation>
    </message>
    <message>
        <source>This provider limits how many messages go in an hour. If it asks to slow down, Deskbell waits and goes on.</source>
        <translation>Ten dostawca ogranicza liczbę wiadomości na godzinę. Gdy poprosi o zwolnienie tempa, Deskbell zaczeka i wyśle resztę później.</translation>
    </message>
    <message>
        <source>Simply.com closes an account for a while after 300 messages in two hours. Write 2 under “Messages a minute, at most”.</source>
        <translation>Simply.com zamyka konto na pewien czas po 300 wiadomościach w ciągu dwóch godzin. W polu „Najwięcej wiadomości na minutę” wpisz 2.</translation>
    </message>
    <message>
        <source>The server below is the usual one of this provider. If the test does not go well, take the name from the provider&apos;s help page (server for outgoing mail).</source>
        <translation>Poniżej jest serwer, który jest tam zwykle używany. Jeśli test się nie uda, weź nazwę ze strony pomocy dostawcy (serwer poczty wychodzącej).</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nic nie stoi na przeszkodzie.</translation>
    </message>
    <message>
        <source>Sending is switched off for the whole office.</source>
        <translation>Wysyłanie jest wyłączone w całym biurze.</translation>
    </message>
    <message>
        <source>This office was restored or copied; sending waits until somebody has said how to go on.</source>
        <translation>Te dane zostały przywrócone lub skopiowane; wysyłanie czeka na potwierdzenie.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock jumped; sending waits until somebody says that it is right.</source>
        <translation>Zegar tego komputera przeskoczył; wysyłanie czeka, aż ktoś potwierdzi, że jest dobrze ustawiony.</translation>
    </message>
    <message>
        <source>This way of sending is not set up or is switched off.</source>
        <translation>Ten sposób wysyłania nie jest skonfigurowany lub jest wyłączony.</translation>
    </message>
    <message>
        <source>The mail account was refused; nothing is sent until it works again.</source>
        <translation>Konto pocztowe zostało odrzucone; nic nie zostanie wysłane, dopóki nie zacznie znów działać.</translation>
    </message>
    <message>
        <source>The automation is switched off.</source>
        <translation>Automatyzacja jest wyłączona.</translation>
    </message>
    <message>
        <source>The automation did not work yet on that day.</source>
        <translation>Tego dnia automatyzacja jeszcze nie działała.</translation>
    </message>
    <message>
        <source>The matter is closed or cancelled.</source>
        <translation>Sprawa jest zamknięta lub anulowana.</translation>
    </message>
    <message>
        <source>Nothing is open in the matter any more.</source>
        <translation>W tej sprawie nic już nie jest otwarte.</translation>
    </message>
    <message>
        <source>The matter is paused.</source>
        <translation>Sprawa jest wstrzymana.</translation>
    </message>
    <message>
        <source>This type is never reminded by hand.</source>
        <translation>O sprawach tego rodzaju nie przypomina się ręcznie.</translation>
    </message>
    <message>
        <source>The client is inactive.</source>
        <translation>Klient jest nieaktywny.</translation>
    </message>
    <message>
        <source>Automatic messages to the client are paused.</source>
        <translation>Wiadomości automatyczne do klienta są wstrzymane.</translation>
    </message>
    <message>
        <source>Nobody has told the client about this matter yet.</source>
        <translation>Nikt jeszcze nie powiadomił klienta o tej sprawie.</translation>
    </message>
    <message>
        <source>The client has no address that is switched on for this.</source>
        <translation>Klient nie ma włączonego kontaktu, który by się do tego nadawał.</translation>
    </message>
    <message>
        <source>The client&apos;s address cannot be used.</source>
        <translation>Kontaktu tego klienta nie można użyć.</translation>
    </message>
    <message>
        <source>The client does not want messages this way.</source>
        <translation>Klient nie chce wiadomości tą drogą.</translation>
    </message>
    <message>
        <source>The address is on the list of those that get nothing.</source>
        <translation>Kontakt jest na liście wykluczonych z wysyłki.</translation>
    </message>
    <message>
        <source>The client has not given the consent this needs.</source>
        <translation>Klient nie wyraził potrzebnej zgody.</translation>
    </message>
    <message>
        <source>The client has already been told.</source>
        <translation>Klient został już powiadomiony.</translation>
    </message>
    <message>
        <source>All reminders of this series have been used.</source>
        <translation>Wszystkie przypomnienia z tej serii zostały wykorzystane.</translation>
    </message>
    <message>
        <source>It is too soon after the last message.</source>
        <translation>Od ostatniej wiadomości minęło za mało czasu.</translation>
    </message>
    <message>
        <source>It is outside the hours in which messages go.</source>
        <translation>Jest poza godzinami wysyłania.</translation>
    </message>
    <message>
        <source>Nothing is sent on this weekday.</source>
        <translation>W ten dzień tygodnia nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Nothing is sent on this holiday.</source>
        <translation>W to święto nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>A later reminder or a new date has taken its place.</source>
        <translation>Zastąpiło ją późniejsze przypomnienie lub nowa data.</translation>
    </message>
    <message>
        <source>It became too late to send it.</source>
        <translation>Na wysłanie zrobiło się za późno.</translation>
    </message>
    <message>
        <source>The text needs something that is empty for this client.</source>
        <translation>Treść wymaga czegoś, co u tego klienta jest puste.</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Treść jest za długa.</translation>
    </message>
    <message>
        <source>The sender name has not been approved.</source>
        <translation>Nazwa nadawcy nie została zatwierdzona.</translation>
    </message>
    <message>
        <source>The wallet is empty.</source>
        <translation>Portfel jest pusty.</translation>
    </message>
    <message>
        <source>Unusually many messages at once; they wait until somebody confirms them.</source>
        <translation>Wyjątkowo dużo wiadomości naraz; czekają na potwierdzenie.</translation>
    </message>
    <message>
        <source>The automation did not work yet on that day (it works from %1).</source>
        <translation>Tego dnia automatyzacja jeszcze nie działała (działa od %1).</translation>
    </message>
    <message>
        <source>The matter is closed.</source>
        <translation>Sprawa jest zamknięta.</translation>
    </message>
    <message>
        <source>The matter is cancelled.</source>
        <translation>Sprawa jest anulowana.</translation>
    </message>
    <message>
        <source>The matter is paused until %1.</source>
        <translation>Sprawa jest wstrzymana do %1.</translation>
    </message>
    <message>
        <source>Automatic messages to the client are paused until %1.</source>
        <translation>Wiadomości automatyczne do klienta są wstrzymane do %1.</translation>
    </message>
    <message>
        <source>The client has no e-mail address that is switched on.</source>
        <translation>Klient nie ma włączonego adresu e-mail.</translation>
    </message>
    <message>
        <source>The client has no phone number that is switched on.</source>
        <translation>Klient nie ma włączonego numeru telefonu.</translation>
    </message>
    <message>
        <source>The address %1 cannot be used.</source>
        <translation>Kontaktu %1 nie można użyć.</translation>
    </message>
    <message>
        <source>The client does not want e-mail.</source>
        <translation>Klient nie chce e-maili.</translation>
    </message>
    <message>
        <source>The client does not want SMS.</source>
        <translation>Klient nie chce SMS-ów.</translation>
    </message>
    <message>
        <source>The address %1 is on the list of those that get nothing.</source>
        <translation>Kontakt %1 jest na liście wykluczonych z wysyłki.</translation>
    </message>
    <message>
        <source>The client has not given general consent.</source>
        <translation>Klient nie wyraził zgody ogólnej.</translation>
    </message>
    <message>
        <source>The client has not given consent for this automation.</source>
        <translation>Klient nie wyraził zgody na tę automatyzację.</translation>
    </message>
    <message>
        <source>The client already gets a message about this matter on that day.</source>
        <translation>Tego dnia klient dostaje już wiadomość o tej sprawie.</translation>
    </message>
    <message>
        <source>The text needs something that is empty for this client: %1.</source>
        <translation>Treść wymaga czegoś, co u tego klienta jest puste: %1.</translation>
    </message>
    <message>
        <source>It became too late while this stood in the way: %1</source>
        <translation>Zrobiło się za późno, bo na przeszkodzie stało to: %1</translation>
    </message>
    <message>
        <source>Nothing is sent on this holiday: %1.</source>
        <translation>W to święto nic nie jest wysyłane: %1.</translation>
    </message>
    <message>
        <source>This computer sent this before the office was restored or copied.</source>
        <translation>Ten komputer wysłał to, zanim biuro przywrócono lub skopiowano.</translation>
    </message>
    <message>
        <source>The sender was not running.</source>
        <translation>Moduł wysyłki nie działał.</translation>
    </message>
    <message>
        <source>Sending was switched off.</source>
        <translation>Wysyłanie było wyłączone.</translation>
    </message>
    <message>
        <source>This computer’s clock had jumped.</source>
        <translation>Zegar tego komputera przeskoczył.</translation>
    </message>
    <message>
        <source>E-mail was not set up, or switched off.</source>
        <translation>E-mail nie był skonfigurowany albo był wyłączony.</translation>
    </message>
    <message>
        <source>The mail account did not work.</source>
        <translation>Konto pocztowe nie działało.</translation>
    </message>
    <message>
        <source>The automation was switched off.</source>
        <translation>Automatyzacja była wyłączona.</translation>
    </message>
    <message>
        <source>The matter was paused.</source>
        <translation>Sprawa była wstrzymana.</translation>
    </message>
    <message>
        <source>The client was paused.</source>
        <translation>Klient był wstrzymany.</translation>
    </message>
    <message>
        <source>The client had no address in use.</source>
        <translation>Klient nie miał włączonego kontaktu.</translation>
    </message>
    <message>
        <source>The client’s address could not be used.</source>
        <translation>Kontaktu klienta nie można było użyć.</translation>
    </message>
    <message>
        <source>No open hour was left for it.</source>
        <translation>Nie zostało już godzin, w których wolno wysyłać.</translation>
    </message>
    <message>
        <source>The office had been restored or copied.</source>
        <translation>Dane zostały przywrócone lub skopiowane.</translation>
    </message>
    <message>
        <source>Something the text needs was empty.</source>
        <translation>Brakowało czegoś, czego wymaga treść.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>No answer yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>Opóźniona</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Doręczona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odrzucona</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Wróciła</translation>
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
        <translation>osoba kontaktowa</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>przedstawiciel</translation>
    </message>
    <message>
        <source>beneficial owner</source>
        <translation>beneficjent rzeczywisty</translation>
    </message>
</context>
<context>
    <name>rule</name>
    <message>
        <source>or</source>
        <translation>lub</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailem</translation>
    </message>
    <message>
        <source>by SMS</source>
        <translation>SMS-em</translation>
    </message>
    <message>
        <source>by e-mail or else by SMS</source>
        <translation>e-mailem, a gdy to niemożliwe, SMS-em</translation>
    </message>
    <message>
        <source>by e-mail and by SMS</source>
        <translation>e-mailem i SMS-em</translation>
    </message>
    <message>
        <source>the %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>and</source>
        <translation>i</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>wiadomość otrzymuje %1</translation>
    </message>
    <message>
        <source>On the day a %1 ends, at %2</source>
        <translation>%1: ostatniego dnia, o %2</translation>
    </message>
    <message>
        <source>%1 day before a %2 ends, at %3</source>
        <translation>%2: %1 dzień przed końcem, o %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 days before a %2 ends, at %3</source>
        <translation>
            <numerusform>%2: %1 dzień przed końcem, o %3</numerusform>
            <numerusform>%2: %1 dni przed końcem, o %3</numerusform>
            <numerusform>%2: %1 dni przed końcem, o %3</numerusform>
        </translation>
    </message>
    <message>
        <source>, at the first address only</source>
        <translation>, tylko na pierwszy kontakt</translation>
    </message>
    <message>
        <source>, only on %1</source>
        <translation>, tylko w te dni: %1</translation>
    </message>
    <message>
        <source>, only between %1 and %2</source>
        <translation>, tylko między %1 a %2</translation>
    </message>
    <message>
        <source>, not on holidays</source>
        <translation>, nie w święta</translation>
    </message>
    <message>
        <source>, if general consent was given</source>
        <translation>, jeśli wyrażono zgodę ogólną</translation>
    </message>
    <message>
        <source>, if consent for this automation was given</source>
        <translation>, jeśli wyrażono zgodę na tę automatyzację</translation>
    </message>
    <message>
        <source>When staff ask for it, %1 about a %2</source>
        <translation>%2: na polecenie pracownika %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręcznie</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>ostatniego dnia</translation>
    </message>
    <message>
        <source>1 day before the end</source>
        <translation>1 dzień przed końcem</translation>
    </message>
    <message numerus="yes">
        <source>%n days before the end</source>
        <translation>
            <numerusform>%n dzień przed końcem</numerusform>
            <numerusform>%n dni przed końcem</numerusform>
            <numerusform>%n dni przed końcem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>state</name>
    <message>
        <source>Planned</source>
        <translation>Zaplanowana</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Zatrzymana</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wysyłana</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłana</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudana</translation>
    </message>
    <message>
        <source>Unknown: may have reached the client</source>
        <translation>Niepewna: mogła dotrzeć do klienta</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Niewysłana</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowana</translation>
    </message>
</context>
<context>
    <name>stop</name>
    <message>
        <source>The mail server refused the user name or the password.</source>
        <translation>Serwer pocztowy odrzucił nazwę użytkownika lub hasło.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Wpisz hasło ponownie.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate belongs to another name.</source>
        <translation>Certyfikat serwera wystawiono na inną nazwę.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Sprawdź adres serwera.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>Certyfikat serwera wygasł.</translation>
    </message>
    <message>
        <source>Check this PC&apos;s clock, or ask the provider.</source>
        <translation>Sprawdź zegar tego komputera lub zapytaj dostawcę.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted.</source>
        <translation>Serwer pokazuje inny certyfikat niż ten, który uznano za zaufany.</translation>
    </message>
    <message>
        <source>Ask the provider whether it was replaced. Only then test the connection again and trust the new one.</source>
        <translation>Zapytaj dostawcę, czy został wymieniony. Dopiero potem ponownie sprawdź połączenie i zaufaj nowemu.</translation>
    </message>
    <message>
        <source>Ask the provider for its certificate file, or trust this one certificate after comparing its fingerprint with the provider&apos;s.</source>
        <translation>Poproś dostawcę o plik certyfikatu albo zaufaj temu jednemu certyfikatowi po porównaniu jego odcisku z podanym przez dostawcę.</translation>
    </message>
    <message>
        <source>The server offers no encryption.</source>
        <translation>Serwer nie oferuje szyfrowania.</translation>
    </message>
    <message>
        <source>The server does not let this account send from this address.</source>
        <translation>Serwer nie pozwala temu kontu wysyłać z tego adresu.</translation>
    </message>
    <message>
        <source>Use the account&apos;s own address.</source>
        <translation>Użyj własnego adresu konta.</translation>
    </message>
    <message>
        <source>There is no password for the mail account.</source>
        <translation>Brak hasła do konta pocztowego.</translation>
    </message>
    <message>
        <source>Enter it again.</source>
        <translation>Wpisz je ponownie.</translation>
    </message>
    <message>
        <source>The settings of the mail account cannot work.</source>
        <translation>Z takimi ustawieniami konto pocztowe nie może działać.</translation>
    </message>
    <message>
        <source>Check server, port and user name.</source>
        <translation>Sprawdź serwer, port i nazwę użytkownika.</translation>
    </message>
    <message>
        <source>No encrypted connection could be agreed on.</source>
        <translation>Nie udało się uzgodnić szyfrowanego połączenia.</translation>
    </message>
    <message>
        <source>The mail account was refused.</source>
        <translation>Konto pocztowe zostało odrzucone.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>Sprawdź jego ustawienia.</translation>
    </message>
    <message>
        <source>A web page answered instead of a mail server.</source>
        <translation>Zamiast serwera pocztowego odpowiedziała strona internetowa.</translation>
    </message>
    <message>
        <source>Check server and port. In a guest network, sign in to the network in a browser first.</source>
        <translation>Sprawdź serwer i port. W sieci dla gości najpierw zaloguj się do niej w przeglądarce.</translation>
    </message>
    <message>
        <source>There is no server with this name, or this PC has no network.</source>
        <translation>Nie ma serwera o tej nazwie albo ten komputer nie ma sieci.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the network.</source>
        <translation>Sprawdź nazwę serwera i sieć.</translation>
    </message>
    <message>
        <source>The server does not answer at this port.</source>
        <translation>Serwer nie odpowiada na tym porcie.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Serwer nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>Check server, port and network. A firewall may keep this PC from sending mail.</source>
        <translation>Sprawdź serwer, port i sieć. Zapora może nie pozwalać temu komputerowi wysyłać poczty.</translation>
    </message>
    <message>
        <source>Nobody whom this PC trusts vouches for the server&apos;s certificate.</source>
        <translation>Za certyfikat serwera nie ręczy nikt, komu ten komputer ufa.</translation>
    </message>
    <message>
        <source>Choose TLS with port 465, or ask the provider.</source>
        <translation>Wybierz TLS z portem 465 albo zapytaj dostawcę.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name and the port: usual are 587 with STARTTLS and 465 with TLS.</source>
        <translation>Sprawdź nazwę serwera i port: zwykle 587 ze STARTTLS lub 465 z TLS.</translation>
    </message>
    <message>
        <source>Something answers at this server and port, but not the way a mail server does.</source>
        <translation>Coś tam odpowiada, ale nie tak jak serwer pocztowy.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>%1: before it ends</source>
        <extracomment>%1 is a type of matter: &quot;Policy&quot;</extracomment>
        <translation>%1: przed końcem</translation>
    </message>
    <message>
        <source>%1: reminder by hand</source>
        <translation>%1: przypomnienie ręczne</translation>
    </message>
    <message>
        <source>the client’s name</source>
        <translation>nazwa klienta</translation>
    </message>
    <message>
        <source>how the client is addressed, as written for this client</source>
        <translation>zwrot grzecznościowy zapisany przy tym kliencie</translation>
    </message>
    <message>
        <source>what the matter is called</source>
        <translation>tytuł sprawy</translation>
    </message>
    <message>
        <source>the type of the matter</source>
        <translation>rodzaj sprawy</translation>
    </message>
    <message>
        <source>the number of the matter</source>
        <translation>numer sprawy</translation>
    </message>
    <message>
        <source>the day on which it starts</source>
        <translation>dzień, w którym się zaczyna</translation>
    </message>
    <message>
        <source>the day on which it ends</source>
        <translation>dzień, w którym się kończy</translation>
    </message>
    <message>
        <source>how many days are left until the end</source>
        <translation>ile dni zostało do końca</translation>
    </message>
    <message>
        <source>the time of a booking</source>
        <translation>godzina rezerwacji</translation>
    </message>
    <message>
        <source>all lines of the matter, one below the other</source>
        <translation>wszystkie pozycje sprawy, jedna pod drugą</translation>
    </message>
    <message>
        <source>the lines that are not done yet</source>
        <translation>pozycje, które nie są jeszcze zrobione</translation>
    </message>
    <message>
        <source>who sent the post</source>
        <translation>nadawca przesyłki</translation>
    </message>
    <message>
        <source>what has changed since the last message</source>
        <translation>co się zmieniło od ostatniej wiadomości</translation>
    </message>
    <message>
        <source>the link of the matter, else of the office</source>
        <translation>link sprawy, a jeśli go nie ma, link biura</translation>
    </message>
    <message>
        <source>the name of the office</source>
        <translation>nazwa biura</translation>
    </message>
    <message>
        <source>whom clients may write to</source>
        <translation>do kogo klienci mogą pisać</translation>
    </message>
    <message>
        <source>the signature of the office</source>
        <translation>podpis biura</translation>
    </message>
</context>
</TS>
