#include "domain/text/template.h"

#include <QSet>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const QStringList canonical{u"client"_s, u"salutation"_s, u"title"_s,      u"type"_s,   u"number"_s,  u"start_date"_s,      u"end_date"_s, u"days_left"_s,       u"time"_s,
                            u"lines"_s,  u"open_goals"_s, u"sender"_s,     u"changes"_s, u"activation_link"_s, u"office"_s, u"support_address"_s, u"signature"_s};

Office office()
{
    Office made;
    made.name = u"Agencja Bałtyk"_s;
    made.zone = u"Europe/Warsaw"_s;
    made.activationLink = u"https://office.example/activate"_s;
    made.supportAddress = u"pomoc@example.org"_s;
    return made;
}

Client client()
{
    Client made;
    made.name = u"Kowalski, Jan"_s;
    return made;
}

Matter matter()
{
    Matter made;
    made.title = u"Car\r\nBcc: all@example.org"_s;
    made.number = u"POL-0042"_s;
    made.starts = QDate(2025, 12, 15);
    made.ends = QDate(2026, 12, 14);
    made.at = Instant{QDateTime(QDate(2026, 12, 14), QTime(8, 5), Qt::UTC).toMSecsSinceEpoch()};
    made.lines = {Line{LineId{1}, u"Hull"_s, u"1200 PLN"_s, u"ZUS"_s, true}, Line{LineId{2}, u"Glass"_s, QString(), u"Orlen"_s, false},
                  Line{LineId{3}, QString(), QString(), u"ZUS"_s, false}};
    return made;
}

QString value(const QString &name, const QString &language = u"en"_s, QDate today = QDate(2026, 11, 30), const Matter &of = matter())
{
    return variableValues(office(), client(), of, u"motor policy"_s, language, today).value(name);
}

} // namespace

class TestTemplateVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVariableIsKnownInFourLanguages_S4_2_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fi", "da", "pl"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyVariableIsKnownInFourLanguages_S4_2()
    {
        QFETCH(QString, language);
        const QStringList names = variableNames(language);
        QCOMPARE(names.size(), canonical.size());
        for (qsizetype i = 0; i < names.size(); ++i) {
            QCOMPARE(canonicalVariable(names.at(i)), canonical.at(i));
            QCOMPARE(canonicalVariable(names.at(i).toUpper()), canonical.at(i));
            QCOMPARE(canonicalVariable(canonical.at(i)), canonical.at(i)); // and by its own name everywhere
            QVERIFY(TextTemplate::parse(u"["_s + names.at(i) + u"]"_s).has_value());
        }
    }

    void theNamesOfTheGuidesAreUnderstood_S4_12()
    {
        QCOMPARE(canonicalVariable(u"klient"_s), u"client"_s);
        QCOMPARE(canonicalVariable(u"nadawca"_s), u"sender"_s);
        QCOMPARE(canonicalVariable(u"asiakas"_s), u"client"_s);
        QCOMPARE(canonicalVariable(u"lahettaja"_s), u"sender"_s); // typed without the dots
        QCOMPARE(canonicalVariable(u"days left"_s), u"days_left"_s);
        QCOMPARE(canonicalVariable(u"password"_s), QString());
        QCOMPARE(canonicalVariable(QString()), QString());
    }

    void noNameMeansTwoThings()
    {
        QHash<QString, QString> meaning;
        for (const char *language : {"en", "fi", "da", "pl"}) {
            const QStringList names = variableNames(QString::fromLatin1(language));
            for (qsizetype i = 0; i < names.size(); ++i) {
                const QString known = meaning.value(names.at(i), canonical.at(i));
                QCOMPARE(known, canonical.at(i));
                meaning.insert(names.at(i), canonical.at(i));
            }
        }
    }

    void everyVariableHasItsValue()
    {
        QSet<QString> names;
        const QHash<QString, QString> values = variableValues(office(), client(), matter(), u"motor policy"_s, u"en"_s, QDate(2026, 11, 30));
        for (auto each = values.cbegin(); each != values.cend(); ++each)
            names.insert(each.key());
        QCOMPARE(names, QSet<QString>(canonical.cbegin(), canonical.cend()));

        QCOMPARE(value(u"client"_s), u"Kowalski, Jan"_s);
        QCOMPARE(value(u"title"_s), u"Car Bcc: all@example.org"_s); // one line, whatever was imported
        QCOMPARE(value(u"type"_s), u"motor policy"_s);
        QCOMPARE(value(u"number"_s), u"POL-0042"_s);
        QCOMPARE(value(u"lines"_s), u"- Hull: 1200 PLN\n- Glass"_s);
        QCOMPARE(value(u"open_goals"_s), u"- Glass"_s);
        QCOMPARE(value(u"sender"_s), u"ZUS, Orlen"_s); // several items: one message names all (S4-14)
        QCOMPARE(value(u"office"_s), u"Agencja Bałtyk"_s);
        QCOMPARE(value(u"support_address"_s), u"pomoc@example.org"_s);
        QCOMPARE(value(u"signature"_s), u"Agencja Bałtyk\npomoc@example.org"_s);
    }

    void aSalutationIsNeverInvented()
    {
        QCOMPARE(value(u"salutation"_s), QString());
        Client polite = client();
        polite.salutation = u"Szanowny Panie"_s;
        QCOMPARE(variableValues(office(), polite, matter(), QString(), u"pl"_s, QDate(2026, 11, 30)).value(u"salutation"_s), u"Szanowny Panie"_s);
    }

    void theMattersOwnLinkComesBeforeTheOffices()
    {
        QCOMPARE(value(u"activation_link"_s), u"https://office.example/activate"_s);
        Matter own = matter();
        own.link = u"https://own.example"_s;
        QCOMPARE(value(u"activation_link"_s, u"en"_s, QDate(2026, 11, 30), own), u"https://own.example"_s);
    }

    void datesAndTimesAreWrittenInTheMessagesLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("time");
        QTest::newRow("en") << u"en"_s << u"14 December 2026"_s << u"09:05"_s;
        QTest::newRow("fi") << u"fi"_s << u"14. joulukuuta 2026"_s << u"9.05"_s;
        QTest::newRow("da") << u"da"_s << u"14. december 2026"_s << u"09.05"_s;
        QTest::newRow("pl") << u"pl"_s << u"14 grudnia 2026"_s << u"09:05"_s;
    }
    void datesAndTimesAreWrittenInTheMessagesLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, date);
        QFETCH(QString, time);
        QCOMPARE(value(u"end_date"_s, language), date);
        QCOMPARE(value(u"time"_s, language), time); // in the office's zone
    }

    void daysLeftIsANumberUntilTheLastDayAndThenNothing()
    {
        QCOMPARE(value(u"days_left"_s), u"14"_s);
        QCOMPARE(value(u"days_left"_s, u"pl"_s, QDate(2026, 12, 14)), u"0"_s);
        QCOMPARE(value(u"days_left"_s, u"pl"_s, QDate(2026, 12, 15)), QString());
        QCOMPARE(value(u"days_left"_s, u"en"_s, QDate(2028, 2, 28), [] {
                     Matter leap = matter();
                     leap.ends = QDate(2028, 3, 1);
                     return leap;
                 }()),
                 u"2"_s); // over 29 February
    }

    void whatIsNotKnownIsEmpty()
    {
        Matter bare;
        bare.title = u"Bare"_s;
        for (const QString &name : {u"number"_s, u"start_date"_s, u"end_date"_s, u"days_left"_s, u"time"_s, u"lines"_s, u"open_goals"_s, u"sender"_s, u"changes"_s})
            QCOMPARE(value(name, u"en"_s, QDate(2026, 11, 30), bare), QString());
    }
};

QTEST_GUILESS_MAIN(TestTemplateVariables)
#include "test_template_variables.moc"
