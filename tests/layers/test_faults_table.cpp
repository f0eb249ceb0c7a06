// tests/README.md: the table of faults is whole, and what it names exists.
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(QStringLiteral(DESKBELL_SOURCE_DIR "/tests/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "engine.worker/asleep…" is a file, and a sentence in it; what is wrong with it, or nothing.
QString wrongWith(const QString &name)
{
    static const QRegularExpression form(u"^([a-z]+)\\.([a-z0-9_]+)(?:/(\\w+))?$"_s);
    const QRegularExpressionMatch match = form.match(name);
    if (!match.hasMatch())
        return u"%1 is no name of a test"_s.arg(name);
    const QString cpp = textOf(match.captured(1) + u"/test_"_s + match.captured(2) + u".cpp"_s);
    const QString python = textOf(match.captured(1) + u'/' + match.captured(2) + u".py"_s);
    if (cpp.isEmpty() && python.isEmpty())
        return u"%1: there is no such file"_s.arg(name);
    const QString sentence = match.captured(3);
    if (!sentence.isEmpty() && !cpp.contains(QRegularExpression(u"\\bvoid (\\w+::)?"_s + sentence + u"\\(\\)"_s)))
        return u"%1: the file has no such test"_s.arg(name);
    return {};
}

/// Row number → what stands in its last column.
QMap<int, QStringList> rowsOf(const QString &text)
{
    QMap<int, QStringList> rows;
    static const QRegularExpression row(u"^\\| (\\d+) \\| [^|]+ \\| ([^|]+) \\|$"_s, QRegularExpression::MultilineOption);
    for (auto each = row.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        rows[match.captured(1).toInt()].append(match.captured(2));
    }
    return rows;
}

/// Everything that is wrong with one row.
QStringList faultsOf(int number, const QStringList &proofs)
{
    if (proofs.size() != 1)
        return {u"row %1 stands there %2 times"_s.arg(number).arg(proofs.size())};
    QStringList faults;
    static const QRegularExpression code(u"`([^`]+)`"_s);
    int named = 0;
    for (auto each = code.globalMatch(proofs.first()); each.hasNext();) {
        const QString name = each.next().captured(1);
        if (name.startsWith(u"./dev"_s))
            continue;
        ++named;
        if (const QString wrong = wrongWith(name); !wrong.isEmpty())
            faults.append(u"row %1: %2"_s.arg(QString::number(number), wrong));
    }
    if (named == 0 && !proofs.first().startsWith(u"**Not done**: "_s))
        faults.append(u"row %1 names no test, and not why"_s.arg(number));
    return faults;
}

} // namespace

class TestFaultsTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfTheFaultMatrixNamesTestsThatExistOrSaysWhyThereIsNone()
    {
        const QMap<int, QStringList> rows = rowsOf(textOf(u"README.md"_s));
        QStringList faults;
        for (int number = 1; number <= 63; ++number)
            faults += faultsOf(number, rows.value(number));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCOMPARE(rows.size(), 63);
    }

    void aNameThatIsNoneIsCaught()
    {
        QVERIFY(!wrongWith(u"engine.nothing_of_the_kind"_s).isEmpty());
        QVERIFY(!wrongWith(u"engine.worker/noSuchSentence"_s).isEmpty());
        QVERIFY(!wrongWith(u"some words"_s).isEmpty());
        QVERIFY(wrongWith(u"engine.worker/silenceAfterTheDotIsUnknownAndNoTimerLeavesIt"_s).isEmpty());
        QVERIFY(!faultsOf(1, {}).isEmpty());
        QVERIFY(!faultsOf(1, {u"**Not done**"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFaultsTable)
#include "test_faults_table.moc"
