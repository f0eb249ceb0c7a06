#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Translated {
    QString where;
    QString source;
    QStringList forms;
    bool finished = true;
};

std::vector<Translated> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(DESKBELL_SOURCE_DIR "/translations/deskbell_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<Translated> all;
    QXmlStreamReader xml(&file);
    QString context, text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        if (xml.isStartElement()) {
            text.clear();
            if (xml.name() == "message"_L1)
                all.push_back({context, {}, {}, true});
            if (xml.name() == "translation"_L1)
                all.back().finished = !xml.attributes().hasAttribute("type"_L1);
        }
        if (xml.isEndElement()) {
            if (xml.name() == "name"_L1)
                context = text;
            if (xml.name() == "source"_L1)
                all.back().source = text;
            if (xml.name() == "numerusform"_L1 || (xml.name() == "translation"_L1 && all.back().forms.isEmpty()))
                all.back().forms.append(text);
        }
    }
    return xml.hasError() ? std::vector<Translated>{} : all;
}

/// %1, %n and {name}, in the order of the alphabet: a translation may turn them round.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[0-9n]|\\{[a-z_]+\\}"_s);
    QStringList found;
    for (auto each = pattern.globalMatch(text); each.hasNext();)
        found.append(each.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsThereInEveryLanguageWithTheSamePlaceholders_data()
    {
        QTest::addColumn<int>("forms");
        QTest::newRow("en") << 2; // only what is counted stands in it
        QTest::newRow("fi") << 2;
        QTest::newRow("da") << 2;
        QTest::newRow("pl") << 3;
    }
    void everySentenceIsThereInEveryLanguageWithTheSamePlaceholders()
    {
        QFETCH(const int, forms);
        const auto all = messagesOf(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(all.size() > (QString::fromLatin1(QTest::currentDataTag()) == "en"_L1 ? 40U : 900U));
        QStringList wrong;
        for (const Translated &each : all) {
            const bool plural = each.forms.size() > 1;
            if (!each.finished || (plural && each.forms.size() != forms))
                wrong += each.where + u": "_s + each.source;
            for (const QString &form : each.forms)
                // The singular may say "one" instead of the number.
                if (form.trimmed().isEmpty() || (placeholders(form) != placeholders(each.source) && !(plural && !form.contains(u"%n"_s))))
                    wrong += each.where + u": "_s + each.source + u" / "_s + form;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void theLanguagesHaveTheSameSentences()
    {
        QMap<QString, QStringList> sources;
        for (const QString &language : {u"fi"_s, u"da"_s, u"pl"_s})
            for (const Translated &each : messagesOf(language))
                sources[language].append(each.where + u'|' + each.source);
        for (QStringList &list : sources)
            list.sort();
        QCOMPARE(sources.value(u"da"_s), sources.value(u"fi"_s));
        QCOMPARE(sources.value(u"pl"_s), sources.value(u"fi"_s));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
