#include "ui/templates/preview_people.h"
#include "ui/templates/template_review.h"
#include "ui/templates/template_texts.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::ui;
using namespace Qt::StringLiterals;

namespace {

std::vector<Template> office(int revision = 1)
{
    return {{u"policy-ending"_s, u"en"_s, u"Subject"_s, u"Text"_s, revision}, {u"policy-ending"_s, u"pl"_s, u"Temat"_s, u"Treść"_s, 1}, {u"other"_s, u"fi"_s, u"x"_s, u"y"_s, 1}};
}

QStringList problems(const QString &body, const QString &textLanguage = u"en"_s)
{
    QStringList said;
    for (const TextProblem &each : TemplateReview::problems(u"s"_s, body, textLanguage, u"en"_s))
        said.append(each.field + u' ' + body.mid(each.start, each.length) + u": "_s + each.message);
    return said;
}

} // namespace

class TestTemplateTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachWrongPlaceIsNamedWhereItStands_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << u"Dear [clinet],\nbye"_s << u"[clinet]"_s << u"Did you mean [client]?"_s;
        QTest::newRow("unknown in Polish") << u"[data konca]  [kleint]"_s << u"[kleint]"_s << u"Did you mean [klient]?"_s;
        QTest::newRow("unknown in a condition") << u"[if nubmer]x[end if]"_s << u"[if nubmer]"_s << u"[numer]"_s;
        QTest::newRow("unknown and like nothing") << u"[spaceship fuel]"_s << u"[spaceship fuel]"_s << u"Use one of the known names"_s;
        QTest::newRow("unclosed, up to the end of its line") << u"Dear [client,\nbye"_s << u"[client,"_s << u"not closed"_s;
        QTest::newRow("not ended") << u"[if number] x"_s << u"[if number]"_s << u"not ended"_s;
        QTest::newRow("ended twice") << u"x [end if] y"_s << u"[end if]"_s << u"without its"_s;
        QTest::newRow("emoji before it") << u"🎂 [clinet]"_s << u"[clinet]"_s << u"[client]"_s;
        QTest::newRow("right to left before it") << u"שלום [clinet]"_s << u"[clinet]"_s << u"[client]"_s;
    }
    void eachWrongPlaceIsNamedWhereItStands()
    {
        QFETCH(QString, body);
        QFETCH(QString, place);
        QFETCH(QString, says);
        const QStringList found = problems(body, u"pl"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.front().startsWith(u"body "_s + place + u": "_s), qPrintable(found.front()));
        QVERIFY2(found.front().contains(says), qPrintable(found.front()));
    }

    void aTextOf100000CharactersIsRefusedWithTheLimit()
    {
        for (const QString &body : {QString(100'000, u'x'), QString(100'000, u'['), QString(u"[client]"_s).repeated(12'500)}) {
            const QStringList found = problems(body);
            QCOMPARE(found.size(), 1);
            QVERIFY2(found.front().contains(u"at most 20,000 characters"_s), qPrintable(found.front().right(200)));
        }
        const auto subject = TemplateReview::problems(QString(301, u'x'), u"b"_s, u"en"_s, u"en"_s);
        QCOMPARE(subject.front().field, u"subject"_s);
        QVERIFY(subject.front().message.contains(u"300"_s));
    }

    void whatIsEmptyIsSaidOfItsField()
    {
        const auto found = TemplateReview::problems(u" "_s, u"\n"_s, u"en"_s, u"en"_s);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].field, u"subject"_s);
        QCOMPARE(found[1].field, u"body"_s);
        QVERIFY(problems(u"[client] 🎂 שלום ß"_s).isEmpty());
    }

    void everyLanguageIsKeptApartAndKnowsWhetherTheOfficeHasIt()
    {
        TemplateTexts texts(u"policy-ending"_s);
        QVERIFY(texts.meet(office()));
        QVERIFY(texts.there() && texts.has(u"en"_s) && texts.has(u"pl"_s));
        QVERIFY(!texts.has(u"fi"_s) && !texts.has(u"da"_s));
        QCOMPARE(texts.nearest(u"fi"_s, u"pl"_s), u"pl"_s);
        texts.edit(u"fi"_s, u"Otsikko"_s, u"Teksti"_s);
        texts.edit(u"en"_s, u"Other"_s, u"Text"_s);
        QCOMPARE(texts.unsaved(), (QStringList{u"en"_s, u"fi"_s}));
        QCOMPARE(texts.revision(u"fi"_s), 0); // saved only if there is still none
        texts.edit(u"en"_s, u"Subject"_s, u"Text"_s);
        QCOMPARE(texts.unsaved(), QStringList{u"fi"_s});
        texts.discard();
        QVERIFY(texts.unsaved().isEmpty());
    }

    void nobodyElsesTextIsOverwrittenUnasked()
    {
        TemplateTexts texts(u"policy-ending"_s);
        texts.meet(office());
        texts.edit(u"en"_s, u"Mine"_s, u"Text"_s);
        auto theirs = office(2);
        theirs.front().subject = u"Theirs"_s;
        QVERIFY(!texts.meet(theirs)); // what is typed stays
        QVERIFY(texts.changedByOthers(u"en"_s) && !texts.changedByOthers(u"pl"_s));
        QCOMPARE(texts.revision(u"en"_s), 1); // saved now, it is refused
        TemplateTexts over = texts;
        over.keepMine(u"en"_s);
        QCOMPARE(over.revision(u"en"_s), 2);
        QCOMPARE(over.text(u"en"_s).subject, u"Mine"_s);
        texts.takeTheirs(u"en"_s);
        QCOMPARE(texts.text(u"en"_s).subject, u"Theirs"_s);
        QVERIFY(texts.unsaved().isEmpty());
    }

    void withNothingTypedTheirTextIsSimplyShown()
    {
        TemplateTexts texts(u"policy-ending"_s);
        texts.meet(office());
        auto theirs = office(2);
        theirs.front().subject = u"Theirs"_s;
        QVERIFY(texts.meet(theirs));
        QCOMPARE(texts.text(u"en"_s).subject, u"Theirs"_s);
    }

    void whatWasKeptIsTakenUpAndKnowsWhichTextItWasMadeFrom()
    {
        TemplateTexts texts(u"policy-ending"_s);
        texts.meet(office());
        QVERIFY(texts.kept().isEmpty());
        texts.edit(u"en"_s, u"Mine"_s, u"[unclosed"_s);
        TemplateTexts again(u"policy-ending"_s);
        again.takeUp(texts.kept());
        again.meet(office(2));
        QCOMPARE(again.text(u"en"_s).body, u"[unclosed"_s);
        QCOMPARE(again.unsaved(), QStringList{u"en"_s});
        QVERIFY(again.changedByOthers(u"en"_s));
        QCOMPARE(again.revision(u"en"_s), 1);
    }

    void clientsAreSeenOneByOneAcrossPages()
    {
        const auto page = [](std::initializer_list<int> ids, const QString &next) {
            TemplateFitPage made;
            for (const int id : ids) {
                TemplateFit fit;
                fit.matter = MatterId{id};
                made.rows.push_back(fit);
            }
            made.next = next;
            return made;
        };
        PreviewPeople people;
        people.take(page({}, {}), false);
        QVERIFY(!people.person() && !people.canStepOn() && !people.canStepBack());
        people.take(page({1, 2}, u"more"_s), false);
        QVERIFY(people.step(1));
        QVERIFY(people.canStepOn() && people.canStepBack());
        QCOMPARE(people.count(), 0); // nobody knows yet
        QVERIFY(!people.step(1)); // the next page is wanted first
        QCOMPARE(people.person()->matter, MatterId{2});
        people.take(page({3}, {}), true);
        QCOMPARE(people.person()->matter, MatterId{3});
        QVERIFY(!people.canStepOn());
        QCOMPARE(people.count(), 3);
        TemplateFit elsewhere;
        elsewhere.matter = MatterId{9};
        people.pick(elsewhere);
        QCOMPARE(people.person()->matter, MatterId{9});
        people.step(-1); // back into the list
        QCOMPARE(people.person()->matter, MatterId{2});
    }

    void whatIsWrongIsSaidInTheTextsOwnKeywords()
    {
        const auto said = [](const QString &body, const QString &textLanguage) { return TemplateReview::problems(u"x"_s, body, textLanguage, u"en"_s).at(0).message; };
        QVERIFY2(said(u"[jos numero] x"_s, u"fi"_s).contains(u"[jos loppuu]"_s), qPrintable(said(u"[jos numero] x"_s, u"fi"_s)));
        QVERIFY2(said(u"x [slut hvis]"_s, u"da"_s).contains(u"[hvis …]"_s), qPrintable(said(u"x [slut hvis]"_s, u"da"_s)));
        QVERIFY2(said(u"[rakieta]"_s, u"pl"_s).contains(u"[klient]"_s), qPrintable(said(u"[rakieta]"_s, u"pl"_s)));
        QVERIFY2(said(u"[if number] x"_s, u"en"_s).contains(u"[end if]"_s), qPrintable(said(u"[if number] x"_s, u"en"_s)));
    }
};

QTEST_GUILESS_MAIN(TestTemplateTexts)
#include "test_template_texts.moc"
