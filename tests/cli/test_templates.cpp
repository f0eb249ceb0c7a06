#include "cli/annas_office.h"

#include <QJsonArray>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestTemplates : public QObject, AnnasOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }

    void templatesAreShownEditedAndPreviewed()
    {
        const Run all = run(words(u"template list"_s));
        OK(all);
        QVERIFY(!all.rows("templates").isEmpty());
        const QString name = all.rows("templates").first()["name"_L1].toString();
        OK(run({u"template"_s, u"show"_s, name}));
        const Run edited = run({u"template"_s, u"edit"_s, name, u"--language"_s, u"en"_s, u"--subject"_s, u"Ends: [title]"_s, u"--body"_s, u"Dear [client]"_s});
        OK(edited);
        QCOMPARE(edited.data().value("subject"_L1).toString(), u"Ends: [title]"_s);
        const Run wrong = run({u"template"_s, u"edit"_s, name, u"--language"_s, u"en"_s, u"--body"_s, u"Dear [nobody]"_s});
        EXIT(wrong, 6);
        QCOMPARE(wrong.errorField(), u"body"_s);
        EXIT(run({u"template"_s, u"edit"_s, name, u"--language"_s, u"en"_s, u"--body"_s, u"Dear [client"_s}), 6);
        OK(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--ends"_s, u"2026-12-14"_s}));
        const Run preview = run({u"template"_s, u"preview"_s, name, u"--client"_s, m_client, u"--language"_s, u"en"_s});
        OK(preview);
        QCOMPARE(preview.data().value("subject"_L1).toString(), u"Ends: Home"_s);
        QVERIFY(preview.data().value("body"_L1).toString().startsWith(u"Dear Anna"_s));
        EXIT(run(words(u"template show no-such-template"_s)), 4);
        const Run language = run({u"template"_s, u"show"_s, name, u"--language"_s, u"xx"_s});
        EXIT(language, 6);
        QCOMPARE(language.errorField(), u"language"_s);
        const Run bytes = run({u"template"_s, u"edit"_s, name, u"--file"_s, m_console->write(u"text.txt"_s, "Dzie\xf1 dobry")});
        EXIT(bytes, 6);
        QCOMPARE(bytes.errorField(), u"file"_s);
    }

    void aPreviewFollowsTheMatterToItsClient()
    {
        const QString name = u"policy-ending"_s;
        const QString matter = QString::number(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--ends"_s, u"2026-12-14"_s}).id());
        const QString other = QString::number(run(words(u"client add --name Other"_s)).id());
        const Run preview = run({u"template"_s, u"preview"_s, name, u"--matter"_s, matter});
        OK(preview);
        QCOMPARE(preview.data().value("client_id"_L1).toInteger(), m_client.toLongLong());
        const Run neither = run({u"template"_s, u"preview"_s, name});
        EXIT(neither, 2);
        QCOMPARE(neither.errorField(), u"client"_s);
        const Run foreign = run({u"template"_s, u"preview"_s, name, u"--client"_s, other, u"--matter"_s, matter});
        EXIT(foreign, 4);
        QCOMPARE(foreign.errorField(), u"matter"_s);
        const Run none = run({u"template"_s, u"preview"_s, name, u"--client"_s, other});
        EXIT(none, 4);
        QCOMPARE(none.error().value("message"_L1).toString(), u"The client has no matter yet."_s);
        EXIT(run({u"log"_s, other, u"--matter"_s, matter}), 4);
    }

    void aTextOfAHundredThousandCharactersIsRefusedWithTheLengthItMayHave()
    {
        const Run before = run(words(u"template show policy-ending"_s));
        const QString page = m_console->write(u"page.txt"_s, QByteArray(100'000, 'x'));
        const Run large = run({u"template"_s, u"edit"_s, u"policy-ending"_s, u"--file"_s, page});
        EXIT(large, 6);
        QCOMPARE(large.errorField(), u"body"_s);
        QCOMPARE(large.error().value("message"_L1).toString(), u"This is too long: at most 20000 characters fit here."_s);
        const Run sample = run({u"template"_s, u"sample"_s, u"policy-ending"_s, u"--client"_s, m_client, u"--file"_s, page});
        QVERIFY(sample.exit == 4 || sample.exit == 6 || sample.exit == 7);
        QCOMPARE(run(words(u"template show policy-ending"_s)).data(), before.data());
        // What never ends is not read to its end.
        const Run endless = run(words(u"template edit policy-ending --file /dev/zero"_s));
        EXIT(endless, 6);
        QCOMPARE(endless.errorField(), u"file"_s);
        EXIT(run(words(u"rule add --file /dev/zero"_s)), 6);
    }

    void aTemplateTellsForWhomItLacksSomethingAndWhoseTextIsLongest()
    {
        for (const auto &[name, number] : {std::pair(u"Ewa"_s, u"P-1"_s), std::pair(u"Bartłomiej Brzęczyszczykiewicz"_s, u"P-2"_s), std::pair(u"Jan Mak"_s, QString())}) {
            const QString client = QString::number(run({u"client"_s, u"add"_s, u"--name"_s, name}).id());
            OK(run({u"matter"_s, u"add"_s, client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--ends"_s, u"2099-12-14"_s, u"--number"_s, number}));
        }
        OK(run({u"template"_s, u"edit"_s, u"policy-ending"_s, u"--subject"_s, u"Policy [number]"_s, u"--body"_s, u"[client]"_s}));
        const Run gaps = run(words(u"template gaps policy-ending"_s));
        OK(gaps);
        QCOMPARE(gaps.data().value("clients"_L1), QJsonValue(1));
        QCOMPARE(gaps.rows("gaps").size(), 1);
        QCOMPARE(gaps.rows("gaps")[0]["name"_L1].toString(), u"Jan Mak"_s);
        QCOMPARE(gaps.rows("gaps")[0]["missing"_L1].toArray(), QJsonArray{u"number"_s});
        QVERIFY(run(words(u"template gaps policy-ending --type motor-policy"_s)).rows("gaps").isEmpty());
        QCOMPARE(run(words(u"template preview policy-ending --length longest"_s)).data().value("body"_L1).toString(), u"Bartłomiej Brzęczyszczykiewicz"_s);
        QCOMPARE(run(words(u"template preview policy-ending --length shortest"_s)).data().value("body"_L1).toString(), u"Ewa"_s);
        EXIT(run(words(u"template gaps policy-ending --type poetry"_s)), 6);
        EXIT(run(words(u"template preview policy-ending --length longest --client 1"_s)), 2);
        const Run wrong = run(words(u"template preview policy-ending --length wide"_s));
        EXIT(wrong, 6);
        QCOMPARE(wrong.errorField(), u"length"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "test_templates.moc"
