#include "ui/import/column_choices.h"
#include "ui/import/rehearsal.h"
#include "ui/import/row_story.h"

#include <QJsonArray>
#include <QTest>

using namespace deskbell;
using namespace deskbell::ui;
using namespace Qt::StringLiterals;

namespace {

QJsonObject previewOf(const QStringList &headings, const QStringList &columns, const QStringList &row = {})
{
    return {{u"encoding"_s, u"UTF-8"_s},
            {u"separator"_s, u";"_s},
            {u"headings"_s, QJsonArray::fromStringList(headings)},
            {u"columns"_s, QJsonArray::fromStringList(columns)},
            {u"rows"_s, QJsonArray{QJsonValue(QJsonArray::fromStringList(row))}},
            {u"row_numbers"_s, QJsonArray{2}},
            {u"country"_s, u"PL"_s},
            {u"matter_types"_s, QJsonArray{u"policy"_s, u"motor-policy"_s}}};
}

ColumnChoices choicesOf(const QJsonObject &preview)
{
    return ColumnChoices(ListSample::fromJson(preview), preview);
}

QString codeOf(const ColumnChoices &choices)
{
    const auto obstacle = choices.obstacle();
    return obstacle ? obstacle->code : QString();
}

QStringList storyOf(const QStringList &headings, const QStringList &columns, const QStringList &row)
{
    const QJsonObject preview = previewOf(headings, columns, row);
    const ListSample sample = ListSample::fromJson(preview);
    QStringList lines;
    for (const RowStory::Line &line : RowStory::of(sample.rows.front(), sample, choicesOf(preview).plan(), u"en"_s))
        lines << (line.label.isEmpty() ? line.text : QString(line.label + u": "_s + line.text));
    return lines;
}

QStringList linesOf(const QJsonObject &report, Rehearsal::Kind kind)
{
    QStringList lines;
    for (const Rehearsal::Line &line : Rehearsal(report).lines(kind, u"en"_s))
        lines << u"%1 %2: %3 / %4"_s.arg(QString::number(line.row), line.client, line.text, line.under);
    return lines;
}

} // namespace

/// What a person says of a list's columns, and what is said back, without any window.
class TestImportChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoColumnsMayBothBeAddressesButNotBothBeTheName()
    {
        ColumnChoices choices = choicesOf(previewOf({u"A"_s, u"B"_s, u"C"_s}, {u"name"_s, u"email"_s, {}}));
        QVERIFY(!choices.byHand());
        choices.choose(2, Column::Email);
        QVERIFY(choices.byHand());
        QVERIFY(choices.doubled().empty());
        QCOMPARE(codeOf(choices), QString());
        choices.choose(2, Column::Name);
        QCOMPARE(choices.doubled(), std::vector<int>{2});
        choices.choose(0, std::nullopt);
        QVERIFY(choices.doubled().empty());
    }

    void aListWithoutANameOrAPolicyWithoutAnEndIsAnObstacle()
    {
        ColumnChoices choices = choicesOf(previewOf({u"A"_s, u"B"_s, u"C"_s}, {{}, u"number"_s, {}}));
        QCOMPARE(codeOf(choices), u"csv_no_name_column"_s);
        choices.choose(0, Column::LastName);
        QCOMPARE(codeOf(choices), u"csv_no_date_column"_s);
        choices.choose(2, Column::Ends);
        QCOMPARE(codeOf(choices), QString());
    }

    void whatWasChosenIsSaidByPlaceWithTheHeadingsItIsMeantFor()
    {
        ColumnChoices choices = choicesOf(previewOf({u"A"_s, u"B"_s}, {u"name"_s, {}}));
        choices.choose(1, Column::Ends);
        choices.explain(u"Dom+AUTO"_s, u"motor-policy"_s);
        QCOMPARE(choices.map(), (QJsonObject{{u"headings"_s, QJsonArray{u"A"_s, u"B"_s}},
                                             {u"columns"_s, QJsonArray{u"name"_s, u"ends"_s}},
                                             {u"types"_s, QJsonObject{{u"dom+auto"_s, u"motor-policy"_s}}}}));
    }

    void aRememberedTypeThatTheOfficeNoLongerHasIsForgotten()
    {
        QJsonObject preview = previewOf({u"A"_s}, {u"name"_s});
        preview.insert(u"types"_s, QJsonObject{{u"auto"_s, u"motor-policy"_s}, {u"posti"_s, u"post"_s}});
        const ColumnChoices choices = choicesOf(preview);
        QCOMPARE(choices.map().value("types"_L1).toObject(), (QJsonObject{{u"auto"_s, u"motor-policy"_s}}));
        QCOMPARE(codeOf(choices), QString());
    }

    void whatWasSaidOfAListIsTakenOverWhenItIsReadAgain()
    {
        ColumnChoices said = choicesOf(previewOf({u"kto"_s, u"typ"_s, u"do"_s, u"ImiÄ™"_s}, {{}, u"type"_s, u"ends"_s, {}}));
        said.choose(0, Column::Name);
        said.choose(2, std::nullopt);
        said.explain(u"Dom"_s, u"policy"_s);
        said.explain(u"Auto"_s, u"motor-policy"_s);
        QJsonObject preview = previewOf({u"kto"_s, u"typ"_s, u"do"_s, u"Imię"_s}, {{}, u"type"_s, u"ends"_s, u"first_name"_s});
        preview.insert(u"matter_types"_s, QJsonArray{u"policy"_s}); // an administrator took the other away meanwhile
        ColumnChoices again = choicesOf(preview);
        again.takeOver(said);
        QVERIFY(again.byHand());
        QCOMPARE(again.map().value("columns"_L1).toArray(), (QJsonArray{u"name"_s, u"type"_s, QString(), u"first_name"_s})); // what nobody touched is guessed anew
        QCOMPARE(again.map().value("types"_L1).toObject(), (QJsonObject{{u"dom"_s, u"policy"_s}}));
    }

    void aRowIsToldInTheOfficesWords()
    {
        QCOMPARE(storyOf({u"n"_s, u"e"_s, u"e2"_s, u"p"_s, u"t"_s, u"nr"_s, u"end"_s, u"c"_s},
                         {u"name"_s, u"email"_s, u"email"_s, u"phone"_s, u"type"_s, u"number"_s, u"ends"_s, u"consent"_s},
                         {u"Jan Gaweł"_s, u"jan@example.org"_s, u"j@example.net"_s, u"601 234 567"_s, u"Komunikacyjna"_s, u"OC/1"_s, u"31.12.2026"_s, u"tak"_s}),
                 (QStringList{u"Client: Jan Gaweł"_s, u"E-mail: jan@example.org"_s, u"E-mail: j@example.net"_s, u"Phone: +48 601 234 567"_s, u"Consent: Given"_s,
                              u"Matter: Motor policy"_s, u"Title: Komunikacyjna"_s, u"Number: OC/1"_s, u"Last day: 31 Dec 2026"_s}));
    }

    void aRowThatCannotBeTakenSaysWhyAndWhere()
    {
        QCOMPARE(storyOf({u"n"_s, u"nr"_s, u"end"_s}, {u"name"_s, u"number"_s, u"ends"_s}, {u"Jan"_s, u"1"_s, u"31.02.2027"_s}).mid(3),
                 (QStringList{u"A date cannot be read. Write it as 31.12.2026 or 2026-12-31."_s, u"Last day: 31.02.2027"_s}));
    }

    void whatARowDoesIsASentence()
    {
        const auto change = [](const QJsonObject &more) {
            QJsonObject all{{u"row"_s, 2}, {u"outcome"_s, u"updated"_s}, {u"client"_s, u"Jan"_s}, {u"type"_s, u"policy"_s}, {u"title"_s, u"Dom"_s},
                            {u"number"_s, u"P/1"_s}, {u"ends"_s, u"2027-12-31"_s}};
            for (auto each = more.begin(); each != more.end(); ++each)
                all.insert(each.key(), each.value());
            return all;
        };
        const QJsonObject report{{u"changes"_s, QJsonArray{change({{u"outcome"_s, u"created"_s}, {u"new_client"_s, true}, {u"new_matter"_s, true}}),
                                                           change({{u"outcome"_s, u"created"_s}, {u"new_matter"_s, true}, {u"fields"_s, QJsonArray{u"email"_s}}}),
                                                           change({{u"was"_s, u"2026-12-31"_s}}), change({{u"fields"_s, QJsonArray{u"email"_s, u"email"_s, u"title"_s}}}),
                                                           change({{u"outcome"_s, u"unchanged"_s}})}}};
        QCOMPARE(linesOf(report, Rehearsal::Kind::Created),
                 (QStringList{u"2 Jan: New client / Policy · Dom · P/1 · ends 31 Dec 2027"_s,
                              u"2 Jan: A new matter of this client / Policy · Dom · P/1 · ends 31 Dec 2027 · Changed: E-mail"_s}));
        QCOMPARE(linesOf(report, Rehearsal::Kind::Updated),
                 (QStringList{u"2 Jan: Renewed: its last day was 31 Dec 2026 / Policy · Dom · P/1 · ends 31 Dec 2027"_s,
                              u"2 Jan: Changed: E-mail, Title / Policy · Dom · P/1 · ends 31 Dec 2027"_s}));
        QCOMPARE(linesOf(report, Rehearsal::Kind::Unchanged), (QStringList{u"2 Jan: Known already, nothing changes / Policy · Dom · P/1 · ends 31 Dec 2027"_s}));
    }

    void noWordOfTheProgramStandsInAProblem()
    {
        const auto problem = [](const QString &code, const QString &field, const QString &value) {
            return QJsonObject{{u"row"_s, 3}, {u"level"_s, u"warning"_s}, {u"problem"_s, code}, {u"field"_s, field}, {u"value"_s, value}, {u"client"_s, u"Ewa"_s}};
        };
        const QJsonObject report{{u"rows"_s, QJsonArray{problem(u"consent_kept"_s, u"consent"_s, u"withdrawn"_s), problem(u"earlier_end"_s, u"ends"_s, u"2026-01-31"_s),
                                                        problem(u"unknown_type"_s, u"type"_s, u"Rolna"_s), problem(u"too_few_cells"_s, u"row"_s, u"3"_s)}}};
        QCOMPARE(linesOf(report, Rehearsal::Kind::Warning),
                 (QStringList{u"3 Ewa: The client has given another answer before, and that one is kept. / "_s,
                              u"3 Ewa: The end is earlier than the one Deskbell knows. The later one stays. / Last day: 31 Jan 2026"_s,
                              u"3 Ewa: The type is not known, so the usual one is used. / Type: Rolna"_s,
                              u"3 Ewa: The row has fewer cells than there are headings. The missing ones count as empty. / "_s}));
        QVERIFY(linesOf(report, Rehearsal::Kind::Rejected).isEmpty());
    }

    void whatIsLeftOutIsLookedAtFirst()
    {
        QCOMPARE(Rehearsal(QJsonObject{{u"created"_s, 5}, {u"rejected"_s, 1}}).first(), Rehearsal::Kind::Rejected);
        QCOMPARE(Rehearsal(QJsonObject{{u"created"_s, 5}, {u"warnings"_s, 1}}).first(), Rehearsal::Kind::Created);
        QCOMPARE(Rehearsal(QJsonObject{{u"unchanged"_s, 5}}).first(), Rehearsal::Kind::Unchanged);
        QCOMPARE(Rehearsal(QJsonObject{{u"created"_s, 5}, {u"updated"_s, 0}, {u"rejected"_s, 2}}).summary(), u"5 new, 2 left out"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportChoices)
#include "test_import_choices.moc"
