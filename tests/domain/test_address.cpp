#include "domain/text/address.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_phone_number_is_shown_in_groups_and_everything_else_as_it_is()
    {
        QCOMPARE(shownAddress(u"+48602345678"_s), u"+48 602 345 678"_s);
        QCOMPARE(shownAddress(u"+358401234567"_s), u"+358 40 1234567"_s);
        for (const QString &other : {u"anna@example.org"_s, u"+anna@example.org"_s, u"+"_s, u"+48"_s, QString(), u"602345678"_s})
            QCOMPARE(shownAddress(other), other);
    }

    void soundAddressesAreKeptAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        const auto same = [](const char *name, const QString &address) { QTest::newRow(name) << address << address; };
        same("plain", u"anna@example.org"_s);
        same("case is kept", u"Anna.Nowak@Example.ORG"_s);
        same("plus and the other signs", u"o'brien+ads_{x}|y=~!#$%&*/?^`-z@a-b.example.org"_s);
        same("a Polish domain", u"biuro@żółw.example"_s);
        same("a Polish local part", u"żaneta@example.org"_s);
        same("quoted", u"\"jan..k\"@example.org"_s);
        same("local part of 64", QString(64, u'a') + u"@example.org"_s);
        QTest::newRow("spaces around") << u"  anna@example.org\t\u00a0"_s << u"anna@example.org"_s;
    }
    void soundAddressesAreKeptAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        const Result<QString> read = emailAddress(typed);
        QVERIFY(read.has_value());
        QCOMPARE(*read, address);
    }

    void anythingThatIsNotOneAddressIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        const auto bad = [](const char *name, const QString &typed) { QTest::newRow(name) << typed; };
        bad("empty", QString());
        bad("only spaces", u"   "_s);
        bad("no @", u"anna.example.org"_s);
        bad("two @", u"anna@b@example.org"_s);
        bad("nobody", u"@example.org"_s);
        bad("a space behind a backslash", u"\"anna\\ b\"@example.org"_s);
        bad("a letter outside ASCII behind a backslash", u"\"anna\\ż\"@example.org"_s);
        bad("nowhere", u"anna@"_s);
        bad("a space inside", u"anna nowak@example.org"_s);
        bad("a space in the domain", u"anna@exa mple.org"_s);
        bad("no-break space inside", u"anna\u00a0nowak@example.org"_s);
        bad("a display name", u"Jan <jan@example.org>"_s);
        bad("two addresses", u"jan@example.org,anna@example.org"_s);
        bad("two addresses with a semicolon", u"jan@example.org;anna@example.org"_s);
        bad("a header smuggled in", u"jan@example.org\r\nBcc: all@example.org"_s);
        bad("LF in the local part", u"jan\n@example.org"_s);
        bad("CR at the end", u"jan@example.org\r"_s);
        bad("LF at the end", u"jan@example.org\n"_s);
        bad("NUL", QString(u"jan\0@example.org"_s));
        bad("NUL at the end", QString(u"jan@example.org\0"_s));
        bad("another control", u"jan\u0007@example.org"_s);
        bad("line separator", u"jan\u2028@example.org"_s);
        bad("invisible sign", u"jan\u200b@example.org"_s);
        bad("half a surrogate pair", u"jan"_s + QChar(0xd83d) + u"@example.org"_s);
        bad("dot first", u".jan@example.org"_s);
        bad("dot last", u"jan.@example.org"_s);
        bad("two dots", u"jan..k@example.org"_s);
        bad("quote in the middle", u"jan\"k@example.org"_s);
        bad("unclosed quote", u"\"jan@example.org"_s);
        bad("quote ends in a backslash", u"\"jan\\\"@example.org"_s);
        bad("brackets", u"jan(k)@example.org"_s);
        bad("label of 64", u"jan@"_s + QString(64, u'a') + u".org"_s);
        bad("domain without a dot", u"jan@gmail"_s);
        bad("dot at the end of the domain", u"jan@example.org."_s);
        bad("two dots in the domain", u"jan@example..org"_s);
        bad("hyphen first in a label", u"jan@-example.org"_s);
        bad("underscore in the domain", u"jan@exa_mple.org"_s);
        bad("an IP address", u"jan@192.0.2.1"_s);
        bad("an address literal", u"jan@[192.0.2.1]"_s);
        bad("mailto", u"mailto:jan@example.org"_s);
    }
    void anythingThatIsNotOneAddressIsRefused()
    {
        QFETCH(QString, typed);
        const Result<QString> read = emailAddress(typed);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
        QCOMPARE(read.error().code, u"bad_address"_s);
        QCOMPARE(read.error().field, u"email"_s);
        QVERIFY(!read.error().detail.contains(u'\n') && !read.error().detail.contains(u'\r') && !read.error().detail.contains(QChar(0)));
    }

    void anAddressOrNumberThatIsTooLongSaysHowLongItMayBe_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("local part of 65") << QString(65, u'a') + u"@example.org"_s << u"local_part_too_large 64"_s;
        QTest::newRow("local part of 66 bytes") << QString(33, u'ż') + u"@example.org"_s << u"local_part_too_large 64"_s;
        QTest::newRow("255 in all") << u"jan@"_s + QString(u"abcdefghi."_s).repeated(25) + u"x"_s << u"text_too_large 254"_s;
        QTest::newRow("255 in ASCII") << u"jan@"_s + QString(u"żółw."_s).repeated(17) + u"abcdef.example"_s << u"text_too_large 254"_s;
        QTest::newRow("a page") << QString(100'000, u'x') << u"text_too_large 254"_s;
        QTest::newRow("a page of digits") << QString(100'000, u'5') << u"text_too_large 254"_s;
    }
    void anAddressOrNumberThatIsTooLongSaysHowLongItMayBe()
    {
        QFETCH(QString, typed);
        QFETCH(QString, said);
        const Result<QString> read = emailAddress(typed);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code + u' ' + read.error().detail, said);
        const Result<QString> number = phoneNumber(u"+48 "_s + typed + QString(20, u'5'), u"PL"_s);
        QVERIFY(!number.has_value());
        QCOMPARE(number.error().code + u' ' + number.error().detail, u"text_too_large 60"_s);
    }

    void onlyALocalPartBeyondAsciiNeedsSmtpUtf8()
    {
        QVERIFY(needsSmtpUtf8(u"żaneta@example.org"_s));
        QVERIFY(!needsSmtpUtf8(u"zaneta@żółw.example"_s)); // the domain has an ASCII form
        QVERIFY(!needsSmtpUtf8(u"anna@example.org"_s));
    }

    void theEnvelopeHasTheDomainInAscii()
    {
        QCOMPARE(withAsciiDomain(u"Biuro@żółw.example"_s), u"Biuro@xn--w-uga1v8h.example"_s);
        QCOMPARE(withAsciiDomain(u"żaneta@example.org"_s), u"żaneta@example.org"_s);
        QCOMPARE(withAsciiDomain(u"no address"_s), u"no address"_s);
    }

    void phoneNumbersAreReadWithTheOfficesCountry_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("number");
        QTest::newRow("Poland") << u"501 234 567"_s << u"PL"_s << u"+48501234567"_s;
        QTest::newRow("Finland") << u"040 123 4567"_s << u"FI"_s << u"+358401234567"_s;
        QTest::newRow("Denmark") << u"20 12 34 56"_s << u"DK"_s << u"+4520123456"_s;
        QTest::newRow("country in small letters") << u"501-234-567"_s << u"pl"_s << u"+48501234567"_s;
        QTest::newRow("its own country code wins") << u"+358 40 123 4567"_s << u"PL"_s << u"+358401234567"_s;
        QTest::newRow("00") << u"0048 501 234 567"_s << u"PL"_s << u"+48501234567"_s;
        QTest::newRow("the Finnish (0)") << u"+358 (0)40 123 4567"_s << u"FI"_s << u"+358401234567"_s;
        QTest::newRow("no country needed") << u"+48501234567"_s << QString() << u"+48501234567"_s;
        QTest::newRow("spaces around") << u"  501234567 "_s << u"PL"_s << u"+48501234567"_s;
    }
    void phoneNumbersAreReadWithTheOfficesCountry()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QFETCH(QString, number);
        const Result<QString> read = phoneNumber(typed, country);
        QVERIFY(read.has_value());
        QCOMPARE(*read, number);
    }

    void whatIsNoPhoneNumberIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::newRow("empty") << QString() << u"PL"_s;
        QTest::newRow("letters") << u"call me"_s << u"PL"_s;
        QTest::newRow("keypad letters") << u"1-800-FLOWERS"_s << u"US"_s;
        QTest::newRow("prose around it") << u"tel. 501 234 567"_s << u"PL"_s;
        QTest::newRow("too short") << u"501"_s << u"PL"_s;
        QTest::newRow("too long") << u"501 234 567 890 123"_s << u"PL"_s;
        QTest::newRow("no country at all") << u"501234567"_s << QString();
        QTest::newRow("a country nobody knows") << u"501234567"_s << u"QQ"_s;
        QTest::newRow("a country code nobody has") << u"+999501234567"_s << u"PL"_s;
        QTest::newRow("CR LF") << u"501234567\r\n501234568"_s << u"PL"_s;
        QTest::newRow("NUL") << QString(u"501234\0" u"567"_s) << u"PL"_s;
        QTest::newRow("an extension") << u"+48 501 234 567;99"_s << u"PL"_s;
    }
    void whatIsNoPhoneNumberIsRefused()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        const Result<QString> read = phoneNumber(typed, country);
        QVERIFY2(!read.has_value(), qPrintable(read.value_or(QString())));
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
        QCOMPARE(read.error().code, u"bad_phone"_s);
        QCOMPARE(read.error().field, u"phone"_s);
    }

    void theCountryOfANumberIsToldWhileItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::newRow("plus alone") << u"+"_s << QString();
        QTest::newRow("half a code") << u"+35"_s << QString();
        QTest::newRow("Finland at its code") << u"+358"_s << u"FI"_s;
        QTest::newRow("with a number") << u"+358 40 123 4567"_s << u"FI"_s;
        QTest::newRow("Denmark") << u"+45 2"_s << u"DK"_s;
        QTest::newRow("two zeros are a plus") << u"0048 602"_s << u"PL"_s;
        QTest::newRow("one code, several countries, told by the whole number") << u"+1 416 555 0123"_s << u"CA"_s;
        QTest::newRow("as people dial at home") << u"602 345 678"_s << QString();
        QTest::newRow("a code nobody has") << u"+999"_s << QString();
        QTest::newRow("letters") << u"+abc"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void theCountryOfANumberIsToldWhileItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QCOMPARE(dialledCountry(typed), country);
    }

    void aCountryHasItsCallingCode()
    {
        QCOMPARE(callingCode(u"PL"_s), 48);
        QCOMPARE(callingCode(u"fi"_s), 358);
        QCOMPARE(callingCode(u"QQ"_s), 0);
        QCOMPARE(callingCode({}), 0);
    }

    void aTextOfSeveralLinesKeepsItsLinesAndNothingElseThatIsInvisible()
    {
        QCOMPARE(severalLines(u"a\r\nb\rc\n\td\u0007\u0000e"_s), u"a\nb\nc\n\tde"_s);
        QCOMPARE(severalLines(QString(u"a"_s + QChar(0xdc00) + u"b"_s)), u"a\uFFFDb"_s);
    }

    void charactersAreCountedAsPeopleDo()
    {
        QCOMPARE(characters(u"żółw"_s), 4);
        QCOMPARE(characters(u"😀😀"_s), 2);
        QCOMPARE(characters({}), 0);
    }

    void namesAndSubjectsAreOneLine_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("line");
        QTest::newRow("as it is") << u"Kowalski, Jan"_s << u"Kowalski, Jan"_s;
        QTest::newRow("CR LF and a header") << u"Anna\r\nBcc: all@example.org"_s << u"Anna Bcc: all@example.org"_s;
        QTest::newRow("NUL") << QString(u"An\0na"_s) << u"An na"_s;
        QTest::newRow("a run with spaces is one space") << u"Anna \r\n\t Nowak"_s << u"Anna Nowak"_s;
        QTest::newRow("around") << u"\n Anna \r"_s << u"Anna"_s;
        QTest::newRow("line separator") << u"Anna\u2028Nowak\u0085!"_s << u"Anna Nowak !"_s;
        QTest::newRow("only controls") << u"\r\n"_s << QString();
        QTest::newRow("a forced direction") << u"Anna\u202E gro.elpmaxe\u2066"_s << u"Anna gro.elpmaxe"_s;
        QTest::newRow("only what nobody sees") << u"\u200B \u2060"_s << QString();
        QTest::newRow("letters from right to left") << u"מרים כהן"_s << u"מרים כהן"_s;
        QTest::newRow("a family of one sign") << u"👩‍👩‍👧 Nowak"_s << u"👩‍👩‍👧 Nowak"_s;
        QTest::newRow("half a pair") << QString(u"An"_s + QChar(0xd83d) + u"na"_s + QChar(0xde00)) << u"An\uFFFDna\uFFFD"_s;
        QTest::newRow("a flood of marks") << QString(u"Zo"_s + QString(500, QChar(0x0301)) + u"e"_s) << QString(u"Zo"_s + QString(10, QChar(0x0301)) + u"e"_s);
        QTest::newRow("a flood behind a direction") << QString(u"o"_s + QString(8, QChar(0x0301)) + QChar(0x202E) + QString(8, QChar(0x0301))) << QString(u"o"_s + QString(10, QChar(0x0301)));
        QTest::newRow("marks as scripts write them") << u"Nguyễn Thị Hằng, बच्चों, สวัสดี"_s << u"Nguyễn Thị Hằng, बच्चों, สวัสดี"_s;
        QTest::newRow("joiners are letters to some") << u"می‌خواهم"_s << u"می‌خواهم"_s;
        QTest::newRow("two spaces are no control") << u"Anna  Nowak"_s << u"Anna  Nowak"_s;
    }
    void namesAndSubjectsAreOneLine()
    {
        QFETCH(QString, typed);
        QFETCH(QString, line);
        QCOMPARE(oneLine(typed), line);
        QCOMPARE(oneLine(line), line);
    }
};

QTEST_GUILESS_MAIN(TestAddress)
#include "test_address.moc"
