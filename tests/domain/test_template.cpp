#include "domain/text/template.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

using Values = QHash<QString, QString>;

const Values someValues{{u"client"_s, u"Kowalski, Jan"_s}, {u"title"_s, u"Car"_s}, {u"number"_s, QString()}, {u"days_left"_s, u"0"_s}};

} // namespace

class TestTemplate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsFilledIn_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain text") << u"Hello.\nBye."_s << u"Hello.\nBye."_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("a variable") << u"Dear [client],"_s << u"Dear Kowalski, Jan,"_s;
        QTest::newRow("at both ends") << u"[title][client]"_s << u"CarKowalski, Jan"_s;
        QTest::newRow("capitals and spaces") << u"[ CLIENT ]"_s << u"Kowalski, Jan"_s;
        QTest::newRow("Polish name") << u"[klient]"_s << u"Kowalski, Jan"_s;
        QTest::newRow("Finnish name") << u"[Asiakas]"_s << u"Kowalski, Jan"_s;
        QTest::newRow("a closing bracket alone is text") << u"a] b"_s << u"a] b"_s;
        QTest::newRow("if it is there") << u"[if title]Title: [title][end if]."_s << u"Title: Car."_s;
        QTest::newRow("if it is empty") << u"[if number]No. [number][end if]."_s << u"."_s;
        QTest::newRow("if not, empty") << u"[if not number]without[end if]."_s << u"without."_s;
        QTest::newRow("if not, there") << u"[if not title]without[end if]."_s << u"."_s;
        QTest::newRow("keywords in capitals") << u"[IF Title]x[End  If]"_s << u"x"_s;
        QTest::newRow("nested, both hold") << u"[if title]a[if client]b[end if]c[end if]d"_s << u"abcd"_s;
        QTest::newRow("nested, the inner does not") << u"[if title]a[if number]b[end if]c[end if]d"_s << u"acd"_s;
        QTest::newRow("nested, the outer does not") << u"[if number]a[if title]b[end if]c[end if]d"_s << u"d"_s;
        QTest::newRow("nested twice inside what does not hold") << u"[if number][if number]b[end if]c[if title]e[end if][end if]d"_s << u"d"_s;
        QTest::newRow("none days left are days left") << u"[if days_left][days left] days[end if]"_s << u"0 days"_s;
        QTest::newRow("Finnish condition") << u"[jos otsikko]x[jos loppuu][jos ei otsikko]y[jos loppuu]"_s << u"x"_s;
        QTest::newRow("Danish condition") << u"[hvis titel]x[slut hvis][hvis ikke nummer]y[slut hvis]"_s << u"xy"_s;
        QTest::newRow("Polish condition") << u"[jeśli tytuł]x[koniec jeśli][jeśli nie numer]y[koniec jeśli]"_s << u"xy"_s;
        QTest::newRow("Polish condition without its marks") << u"[JESLI tytul]x[Koniec  jesli]"_s << u"x"_s;
        QTest::newRow("conditions of two languages") << u"[jos title]x[end if]"_s << u"x"_s;
        QTest::newRow("two in a row") << u"[if title]a[end if][if title]b[end if]"_s << u"ab"_s;
    }
    void aTextIsFilledIn()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        const Result<TextTemplate> parsed = TextTemplate::parse(source);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().code));
        QCOMPARE(parsed->render(someValues), text);
    }

    void aBrokenTextIsRefusedNamingTheWrongPart_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("unknown variable") << u"Dear [clinet],"_s << u"unknown_variable"_s << u"clinet"_s;
        QTest::newRow("unknown after if") << u"[if clinet]x[end if]"_s << u"unknown_variable"_s << u"clinet"_s;
        QTest::newRow("unknown after if not") << u"[if not clinet]x[end if]"_s << u"unknown_variable"_s << u"clinet"_s;
        QTest::newRow("no name") << u"[]"_s << u"unknown_variable"_s << QString();
        QTest::newRow("if without a name") << u"[if ]x[end if]"_s << u"unknown_variable"_s << u"if"_s;
        QTest::newRow("code is no name") << u"[client.upper()]"_s << u"unknown_variable"_s << u"client.upper()"_s;
        QTest::newRow("unclosed bracket") << u"Dear [client, hello"_s << u"unclosed_bracket"_s << u"[client, hello"_s;
        QTest::newRow("unclosed bracket before another") << u"Dear [client and [title]"_s << u"unclosed_bracket"_s << u"[client and [title]"_s;
        QTest::newRow("bracket at the end") << u"Dear ["_s << u"unclosed_bracket"_s << u"["_s;
        QTest::newRow("unclosed if") << u"[if title]x"_s << u"unclosed_if"_s << u"title"_s;
        QTest::newRow("unclosed outer if") << u"[if client][if title]x[end if]"_s << u"unclosed_if"_s << u"client"_s;
        QTest::newRow("stray end if") << u"x[end if]y"_s << u"stray_end_if"_s << u"[end if]y"_s;
        QTest::newRow("one end if too many") << u"[if title]x[end if][end if]"_s << u"stray_end_if"_s << u"[end if]"_s;
    }
    void aBrokenTextIsRefusedNamingTheWrongPart()
    {
        QFETCH(QString, source);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        const Result<TextTemplate> parsed = TextTemplate::parse(source);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().kind, ErrorKind::Rejected);
        QCOMPARE(parsed.error().code, code);
        QCOMPARE(parsed.error().detail, detail);
    }

    void anEmptyVariableThatWouldBeReadIsMissing_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("nothing") << u"[client] [title]"_s << QStringList();
        QTest::newRow("empty") << u"No. [number]"_s << QStringList{u"number"_s};
        QTest::newRow("named once, in order") << u"[number] [sender] [number]"_s << QStringList{u"number"_s, u"sender"_s};
        QTest::newRow("inside its own if") << u"[if number]No. [number][end if]"_s << QStringList();
        QTest::newRow("inside an if that does not hold") << u"[if sender][number][end if]"_s << QStringList();
        QTest::newRow("inside an if that holds") << u"[if title][number][end if]"_s << QStringList{u"number"_s};
        QTest::newRow("after its own if") << u"[if number]x[end if] [number]"_s << QStringList{u"number"_s};
        QTest::newRow("in another language") << u"[numero]"_s << QStringList{u"number"_s};
    }
    void anEmptyVariableThatWouldBeReadIsMissing()
    {
        QFETCH(QString, source);
        QFETCH(QStringList, missing);
        QCOMPARE(TextTemplate::parse(source).value().missing(someValues), missing);
    }

    void everyPlaceThatIsWrongIsMarkedAndNoneIsLost()
    {
        const QString source = u"Dear [clinet], [title\n[if number][end if] [if title] x [end if][end if] [if client]"_s;
        QStringList problems;
        qsizetype at = 0;
        for (const TemplateToken &token : templateTokens(source)) {
            QCOMPARE(token.start, at); // in order, without gaps
            at += token.length;
            if (!token.problem.isEmpty())
                problems.append(token.problem + u' ' + source.mid(token.start, token.length).simplified());
        }
        QCOMPARE(at, source.size());
        QCOMPARE(problems, (QStringList{u"unknown_variable [clinet]"_s, u"unclosed_bracket [title"_s, u"stray_end_if [end if]"_s, u"unclosed_if [if client]"_s}));
    }

    void theWordsOfEachLanguageAreUnderstood()
    {
        for (const QString &language : {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s}) {
            const TemplateKeywords words = templateKeywords(language);
            const QString title = variableNames(language).at(2);
            const auto parsed = TextTemplate::parse(u"[%1 %2]a[%3][%4 %2]b[%3]"_s.arg(words.ifThere, title, words.endIf, words.ifNot));
            QVERIFY2(parsed.has_value(), qPrintable(language));
            QCOMPARE(parsed->render(someValues), u"a"_s);
        }
    }

    void aValueIsTextAndNeverTemplate()
    {
        const Values tricky{{u"client"_s, u"[title] [if x]"_s}, {u"title"_s, u"secret"_s}};
        QCOMPARE(TextTemplate::parse(u"Dear [client]"_s).value().render(tricky), u"Dear [title] [if x]"_s);
    }
};

QTEST_GUILESS_MAIN(TestTemplate)
#include "test_template.moc"
