#include "words/words.h"

#include <QFile>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {
const auto english = u"en"_s;
const auto polish = u"pl-test"_s;         // made by tests/words/data, Polish plural forms
const auto notTranslated = u"empty-test"_s; // a catalogue in which nothing is translated yet
}

/// Sentences from real catalogues, made when the program is built.
class TestCatalogues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_sentence_is_said_in_the_readers_language()
    {
        QCOMPARE(words::reason(Reason::OfficeOff, {}, polish), u"Wysyłka jest wyłączona w całym biurze."_s);
        QCOMPARE(words::reason(Reason::OfficeOff, {}, english), u"Sending is switched off for the whole office."_s);
        QCOMPARE(words::reason(Reason::OfficeOff, {}, polish), u"Wysyłka jest wyłączona w całym biurze."_s); // side by side, in any order
        QVERIFY(words::reason(Reason::ClientPaused, u"2026-12-14"_s, polish).startsWith(u"Do 14"_s));
    }

    void the_same_word_in_another_place_is_another_word()
    {
        QCOMPARE(words::translated("state", "Refused", polish), u"Odmowa"_s);
        QCOMPARE(words::receipt(Receipt::Refused, polish), u"Odrzucona"_s);
    }

    void a_number_takes_the_form_its_language_has_for_it_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("ends");
        QTest::newRow("1") << 1 << u"1 polisa"_s << u"kończy się 1 polisa"_s;
        QTest::newRow("2") << 2 << u"2 polisy"_s << u"kończą się 2 polisy"_s;
        QTest::newRow("4") << 4 << u"4 polisy"_s << u"kończą się 4 polisy"_s;
        QTest::newRow("5") << 5 << u"5 polis"_s << u"kończy się 5 polis"_s;
        QTest::newRow("12") << 12 << u"12 polis"_s << u"kończy się 12 polis"_s;
        QTest::newRow("22") << 22 << u"22 polisy"_s << u"kończą się 22 polisy"_s;
        QTest::newRow("0") << 0 << u"0 polis"_s << u"kończy się 0 polis"_s;
    }
    void a_number_takes_the_form_its_language_has_for_it()
    {
        QFETCH(int, n);
        QFETCH(QString, said);
        QFETCH(QString, ends);
        QCOMPARE(words::translated("test", "%n policies", polish, n), said);
        QCOMPARE(words::translated("test", "%1 policies end", polish, n).arg(n), ends); // the form goes with n even where n is said elsewhere
    }

    void the_program_itself_asks_for_the_form()
    {
        QCOMPARE(words::stepName(u"end-14@2026-12-14"_s, polish), u"14 dni przed końcem"_s);
        QCOMPARE(words::stepName(u"end-14@2026-12-14"_s, english), u"14 days before the end"_s);
    }

    void what_is_not_translated_is_said_in_english()
    {
        QCOMPARE(words::reason(Reason::MatterPaused, {}, polish), u"The matter is paused."_s); // in the catalogue, but unfinished
        QCOMPARE(words::translated("test", "%n policies", english, 3), u"3 policies"_s);
        QCOMPARE(words::translated("test", "Nobody has this.", polish), u"Nobody has this."_s);
    }

    void a_language_counts_as_spoken_once_something_is_translated()
    {
        QVERIFY(QFile::exists(u":/i18n/deskbell_empty-test.qm"_s));
        QCOMPARE(words::spoken(polish), polish);
        QCOMPARE(words::spoken(notTranslated), english);
        QCOMPARE(words::spoken(u"nobody's"_s), english);
        QCOMPARE(words::reason(Reason::OfficeOff, {}, notTranslated), words::reason(Reason::OfficeOff, {}, english));
    }

    void the_four_languages_have_their_catalogue_in_both_programs()
    {
        for (const QString &language : {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s}) // resources of the floor that both link
            QVERIFY2(QFile::exists(u":/i18n/deskbell_"_s + language + u".qm"_s), qPrintable(language));
    }
};

QTEST_GUILESS_MAIN(TestCatalogues)
#include "test_catalogues.moc"
