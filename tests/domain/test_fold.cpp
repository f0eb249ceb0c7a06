#include "domain/text/fold.h"

#include <QTest>
#include <algorithm>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestFold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesFoldToWhatPeopleTypeForThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        QTest::newRow("Polish") << u"Łukasz  Wójcik"_s << u"lukasz wojcik"_s;
        QTest::newRow("all Polish letters") << u"ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż"_s << u"acelnoszz acelnoszz"_s;
        QTest::newRow("Danish") << u"Søren Ærø Ågård"_s << u"soren aero agard"_s;
        QTest::newRow("Finnish") << u"Äyräpää Öhman"_s << u"ayrapaa ohman"_s;
        QTest::newRow("German") << u"Straße STRASSE ẞ"_s << u"strasse strasse ss"_s;
        QTest::newRow("Icelandic, Croatian, French") << u"Þórður Đặng Œuvre"_s << u"thordur dang oeuvre"_s;
        QTest::newRow("Turkish") << u"İstanbul ışık"_s << u"istanbul isik"_s;
        QTest::newRow("already apart") << u"Wo\u0301jcik"_s << u"wojcik"_s;
        QTest::newRow("wide and ligature") << u"ＡＢＣ ﬁrma"_s << u"abc firma"_s;
        QTest::newRow("white space of all kinds") << u" \tAnna\u00a0\n Nowak "_s << u"anna nowak"_s;
        QTest::newRow("controls part words, invisible signs do not") << QString(u"Anna\0Nowak Ko\u00adwal\u200bska"_s) << u"anna nowak kowalska"_s;
        QTest::newRow("Cyrillic stays") << u"Ёлкин"_s << u"елкин"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void namesFoldToWhatPeopleTypeForThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, plain);
        QCOMPARE(folded(name), plain);
        QCOMPARE(folded(folded(name)), plain); // what is stored is found by what is stored
    }

    void addressesAreComparedCaselessInBothParts()
    {
        QCOMPARE(caseless(u"Jan.Kowalski@Firma.PL"_s), caseless(u"jan.kowalski@FIRMA.pl"_s));
        QCOMPARE(caseless(u"ŻANETA@żółw.pl"_s), caseless(u"żaneta@ŻÓŁW.PL"_s));
        QVERIFY(caseless(u"zaneta@x.pl"_s) != caseless(u"żaneta@x.pl"_s)); // another mailbox
        QCOMPARE(caseless(u" a@x.pl"_s), u" a@x.pl"_s);                    // otherwise not changed
    }

    void namesAreSortedAsTheOfficesLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("Polish: ł after l, ż last") << u"pl"_s << QStringList{u"Lis"_s, u"Luty"_s, u"Łaska"_s, u"Nowak"_s, u"Zając"_s, u"Żak"_s};
        QTest::newRow("Danish: æ ø å after z") << u"da"_s << QStringList{u"Andersen"_s, u"Zander"_s, u"Ærø"_s, u"Øster"_s, u"Åberg"_s};
        QTest::newRow("Finnish: å ä ö after z") << u"fi"_s << QStringList{u"Aalto"_s, u"Virtanen"_s, u"Zilliacus"_s, u"Åberg"_s, u"Äijälä"_s, u"Öhman"_s};
        QTest::newRow("English: accents are no letters") << u"en"_s << QStringList{u"Abe"_s, u"Äbel"_s, u"Abler"_s, u"Zoe"_s};
    }
    void namesAreSortedAsTheOfficesLanguageDoes()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, sorted);
        QStringList mixed = sorted;
        std::ranges::reverse(mixed);
        std::ranges::sort(mixed, [&](const QString &a, const QString &b) { return sortKey(a, language) < sortKey(b, language); });
        QCOMPARE(mixed, sorted);
    }

    void aSortKeyIsPlainBytesForAnyTextAndLanguage()
    {
        QVERIFY(!sortKey(u"Anna"_s, u"pl"_s).contains('\0'));
        QCOMPARE(sortKey(u"Anna"_s, u"pl"_s), sortKey(u"Anna"_s, u"pl"_s));
        QVERIFY(sortKey(u"anna"_s, u"pl"_s) < sortKey(u"Bo"_s, u"pl"_s));
        QCOMPARE(sortKey(QString(), u"en"_s) < sortKey(u"a"_s, u"en"_s), true);
        const QString endless(500, QChar(0xfdfa)); // one sign that sorts as eighteen: longer than the first guess of its size
        QVERIFY(sortKey(endless, u"pl"_s).size() > 4 * endless.size() + 16);
        QVERIFY(sortKey(endless, u"pl"_s) < sortKey(endless + u'ż', u"pl"_s));
        QVERIFY(!sortKey(u"Anna"_s, u"no such language"_s).isEmpty());
    }

    void aSearchTermThatIsAPhoneNumberLosesSignsAndLeadingZeros_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("term");
        QTest::newRow("a name") << u"  WÓJcik "_s << u"wojcik"_s;
        QTest::newRow("with country code") << u"+48 600 100-200"_s << u"48600100200"_s;
        QTest::newRow("with 00") << u"0048 600 100 200"_s << u"48600100200"_s;
        QTest::newRow("national") << u"(040) 123 4567"_s << u"401234567"_s;
        QTest::newRow("a policy number with letters") << u"POL-0042"_s << u"pol-0042"_s;
        QTest::newRow("a policy number with a slash") << u"2026/0042"_s << u"2026/0042"_s;
        QTest::newRow("an address") << u"Anna@Firma.pl"_s << u"anna@firma.pl"_s;
        QTest::newRow("only zeros still looks for one") << u"000"_s << u"0"_s;
        QTest::newRow("only signs") << u"+"_s << u"+"_s;
        QTest::newRow("empty") << u"  "_s << QString();
    }
    void aSearchTermThatIsAPhoneNumberLosesSignsAndLeadingZeros()
    {
        QFETCH(QString, typed);
        QFETCH(QString, term);
        QCOMPARE(searchTerm(typed), term);
    }
};

QTEST_GUILESS_MAIN(TestFold)
#include "test_fold.moc"
