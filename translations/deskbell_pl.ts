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
        <source>This client is inactive.</source>
        <translation>Ten klient jest nieaktywny.</translation>
    </message>
    <message>
        <source>No address that can be used.</source>
        <translation>Brak kontaktu, którego można użyć.</translation>
    </message>
    <message>
        <source>Actions for %1</source>
        <translation>Działania: %1</translation>
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
        <source>Not in this window yet: an administrator can, with deskbellctl.</source>
        <translation>Jeszcze nie w tym oknie: administrator może to zrobić w deskbellctl.</translation>
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
        <source>An automation says when clients hear from you. A preset brings the usual ones.</source>
        <translation>Automatyzacja określa, kiedy klienci dostają od Ciebie wiadomość. Najczęstsze są w gotowym zestawie.</translation>
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
        <translation>Ostatnia i następna</translation>
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
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The address was corrected. What waited for it goes on by itself.</source>
        <translation>Kontakt został poprawiony. To, co na niego czekało, ruszy samo.</translation>
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
    <name>deskbell::ui::ImportDialog</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Rows with problems</source>
        <translation>Wiersze z problemami</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Wczytywanie listy…</translation>
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
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 as they were, %4 left out.</source>
        <translation>Zaimportowano. Nowe: %1, zmienione: %2, bez zmian: %3, pominięte: %4.</translation>
    </message>
    <message>
        <source>%1 rows were read: %2 are new, %3 change something, %4 are known already, %5 cannot be taken.</source>
        <translation>Wczytane wiersze: %1. Nowe: %2, ze zmianami: %3, już znane: %4, nie do przyjęcia: %5.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Importuj %n wiersz</numerusform>
            <numerusform>Importuj %n wiersze</numerusform>
            <numerusform>Importuj %n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskbell::ui::MainWindow</name>
    <message>
        <source>%1 – Deskbell</source>
        <translation>%1 – Deskbell</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
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
        <source>Policies and other matters of this client come with an import.</source>
        <translation>Polisy i inne sprawy tego klienta pojawią się po imporcie.</translation>
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
        <source>The line broke after the text had left. Deskbell never sends such a message again by itself: ask the client, or look whether it arrived.</source>
        <translation>Połączenie zostało przerwane po wysłaniu treści. Deskbell nigdy sam nie ponawia takiej wiadomości: zapytaj klienta albo sprawdź, czy dotarła.</translation>
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
        <source>It did not</source>
        <translation>Nie dotarła</translation>
    </message>
    <message>
        <source>Noted: it did not arrive.</source>
        <translation>Zapisano: nie dotarła.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Do %1</translation>
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
    <message>
        <source>Contact points</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Dodaj kolejny</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Adres lub numer</translation>
    </message>
    <message>
        <source>General consent</source>
        <translation>Zgoda ogólna</translation>
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
        <source>How the client said it (paper form, phone call, e-mail)</source>
        <translation>Jak klient to przekazał (formularz papierowy, telefon, e-mail)</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie pytano</translation>
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
        <source>None yet: this client cannot be reached.</source>
        <translation>Jeszcze żadnego: do tego klienta nie można dotrzeć.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>role, then what is wrong with the address</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Używaj kontaktu %1</translation>
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
        <source>%1 is used again.</source>
        <translation>Kontakt %1 jest znów używany.</translation>
    </message>
    <message>
        <source>%1 is not used any more.</source>
        <translation>Kontakt %1 nie jest już używany.</translation>
    </message>
    <message>
        <source>The contact point was added.</source>
        <translation>Kontakt został dodany.</translation>
    </message>
    <message>
        <source>Say how the client told you: it is the proof.</source>
        <translation>Podaj, jak klient to przekazał: to jest dowód.</translation>
    </message>
    <message>
        <source>The answer was noted.</source>
        <translation>Odpowiedź została zapisana.</translation>
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
        <source>Sample data: every client here is made up, and messages go to a folder on this computer.</source>
        <translation>Dane przykładowe: wszyscy klienci są zmyśleni, a wiadomości trafiają do folderu na tym komputerze.</translation>
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
        <source>Import a list</source>
        <translation>Import listy</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt);;All files (*)</source>
        <translation>Listy (*.csv *.txt);;Wszystkie pliki (*)</translation>
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
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>What falls due meanwhile waits; what would come too late afterwards is not sent, and the log says so.</source>
        <translation>Wiadomości, na które w tym czasie przyjdzie pora, zaczekają. Te, które dotarłyby potem za późno, nie zostaną wysłane i będzie o tym wpis w dzienniku.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Say why: whoever wonders later will read it in the activity log.</source>
        <translation>Podaj powód: kto później o to zapyta, przeczyta go w dzienniku zdarzeń.</translation>
    </message>
    <message>
        <source>%1 is paused until %2.</source>
        <translation>Wiadomości automatyczne (%1) są wstrzymane do %2.</translation>
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
        <source>d MMM</source>
        <extracomment>A day of this year, as QDate::toString takes it.</extracomment>
        <translation>d MMM</translation>
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
    <name>deskbell::ui::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
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
    <name>deskbell::ui::StartPage</name>
    <message>
        <source>Making the office</source>
        <translation>Tworzenie biura</translation>
    </message>
    <message>
        <source>It will be kept in %1</source>
        <translation>Dane będą przechowywane w %1</translation>
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
        <source>Give the office its name: clients will read it.</source>
        <translation>Podaj nazwę biura: przeczytają ją klienci.</translation>
    </message>
    <message>
        <source>Insurance agency</source>
        <translation>Agencja ubezpieczeniowa</translation>
    </message>
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
        <source>Virtual office</source>
        <translation>Biuro wirtualne</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Utwórz biuro</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Nazwa biura</translation>
    </message>
    <message>
        <source>What the office does</source>
        <translation>Czym zajmuje się biuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Or look around first: a made-up insurance office with about 200 clients. Nothing leaves this computer; messages go to a folder.</source>
        <translation>Możesz też najpierw się rozejrzeć: zmyślone biuro ubezpieczeniowe z około 200 klientami. Nic nie opuszcza tego komputera; wiadomości trafiają do folderu.</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Wypróbuj na danych przykładowych</translation>
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
        <source>Sending is off</source>
        <translation>Wysyłanie wyłączone</translation>
    </message>
    <message>
        <source>Sending is held: please check the clock</source>
        <translation>Wysyłanie zatrzymane: sprawdź zegar</translation>
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
        <source>E-mail has stopped</source>
        <translation>Wysyłanie e-maili przerwane</translation>
    </message>
    <message>
        <source>Sending is on</source>
        <translation>Wysyłanie włączone</translation>
    </message>
    <message>
        <source>The sender is working</source>
        <translation>Moduł wysyłki działa</translation>
    </message>
    <message>
        <source>The sender does not answer</source>
        <translation>Moduł wysyłki nie odpowiada</translation>
    </message>
    <message>
        <source>The sender is not running</source>
        <translation>Moduł wysyłki nie działa</translation>
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
        <source>Somebody else changed this or is writing right now.</source>
        <translation>Ktoś inny to zmienił albo właśnie zapisuje.</translation>
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
        <source>Use sent, failed or again.</source>
        <translation>Użyj sent, failed lub again.</translation>
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
        <source>A bracket is not closed: %1</source>
        <translation>Nawias nie jest zamknięty: %1</translation>
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
        <source>An [if …] is not ended: %1</source>
        <translation>Niezakończone [if …]: %1</translation>
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
        <translation>Nie ma pliku: %1</translation>
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
        <source>Show the list</source>
        <translation>Pokaż listę</translation>
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
        <source>These data were restored or copied; sending waits until somebody confirms it.</source>
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
        <source>This PC does not trust the server&apos;s certificate.</source>
        <translation>Ten komputer nie ufa certyfikatowi serwera.</translation>
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
        <source>Use smtps:// or another port.</source>
        <translation>Użyj smtps:// lub innego portu.</translation>
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
        <source>Check server and port: 465 goes with smtps://, 587 with smtp://.</source>
        <translation>Sprawdź serwer i port: 465 łączy się z smtps://, 587 z smtp://.</translation>
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
        <source>The server does not behave like a mail server.</source>
        <translation>Serwer nie zachowuje się jak serwer pocztowy.</translation>
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
</context>
</TS>
