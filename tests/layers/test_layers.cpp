#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// One row of the table in ARCHITECTURE.md: what stands below, and what never comes in.
struct Floor {
    QStringList uses;      ///< floors whose headers may be included, besides its own
    QStringList qtNever;   ///< Qt modules whose classes may not be included
    QStringList links;     ///< targets that may be linked PUBLIC
    QStringList linksPrivate; ///< further targets that may be linked PRIVATE
};

QStringList list(const char16_t *words)
{
    return QString::fromUtf16(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Folder → row. app/ itself (what both programs share) is judged as the console is.
const QMap<QString, Floor> floors{
    {u"src/domain"_s, {{}, list(u"Gui Widgets Sql Network PrintSupport Svg"), list(u"Qt6::Core tl::expected"), list(u"phonenumber_ext ICU::uc ICU::i18n")}},
    {u"src/words"_s, {list(u"domain"), list(u"Gui Widgets Sql Network PrintSupport Svg"), list(u"deskbell_domain"), {}}},
    {u"src/store"_s, {list(u"domain"), list(u"Gui Widgets Network PrintSupport Svg"), list(u"deskbell_domain"), list(u"Qt6::Sql SQLite::SQLite3")}},
    {u"src/queries"_s, {list(u"domain store"), list(u"Gui Widgets Sql Network PrintSupport Svg"), list(u"deskbell_domain"), list(u"deskbell_store")}},
    {u"src/channels"_s, {list(u"domain"), list(u"Gui Widgets Sql PrintSupport Svg"), list(u"deskbell_domain Qt6::Network"), list(u"PkgConfig::GMIME")}},
    {u"src/secrets"_s, {list(u"domain"), list(u"Gui Widgets Sql Network PrintSupport Svg"), list(u"deskbell_domain"), list(u"Qt6Keychain::Qt6Keychain")}},
    {u"src/engine"_s,
     {list(u"domain words store"), list(u"Gui Widgets Sql Network PrintSupport Svg"), list(u"deskbell_domain deskbell_words"),
      list(u"deskbell_store csv_ext PkgConfig::UCHARDET")}},
    {u"ui"_s,
     {list(u"domain words queries engine"), list(u"Sql Network"), list(u"deskbell_domain deskbell_words deskbell_queries deskbell_engine Qt6::Widgets"),
      list(u"Qt6::PrintSupport Qt6::Svg")}},
    {u"app/deskbell"_s,
     {list(u"domain words queries engine ui app"), list(u"Sql Network"), {},
      list(u"deskbell_ui deskbell_queries deskbell_engine deskbell_words deskbell_domain deskbell_options Qt6::Core Qt6::Gui Qt6::Widgets")}},
    {u"app/deskbellctl"_s,
     {list(u"domain words store queries channels secrets engine app"), list(u"Gui Widgets Sql PrintSupport Svg"), {},
      list(u"deskbell_domain deskbell_words deskbell_store deskbell_queries deskbell_channels deskbell_secrets deskbell_engine deskbell_options "
           "Qt6::Core Qt6::Network CLI11::CLI11 Threads::Threads")}},
    {u"app"_s,
     {list(u"domain words store queries channels secrets engine"), list(u"Gui Widgets Sql PrintSupport Svg"), {},
      list(u"deskbell_domain deskbell_words deskbell_store deskbell_queries deskbell_channels deskbell_secrets deskbell_engine deskbell_options Qt6::Core")}},
};

/// Foreign headers and the one folder each may be seen in.
const QMap<QString, QString> foreignHeaders{
    {u"phonenumbers/"_s, u"src/domain"_s}, {u"unicode/"_s, u"src/domain"_s},     {u"sqlite3.h"_s, u"src/store"_s},       {u"gmime/"_s, u"src/channels"_s},
    {u"qt6keychain/"_s, u"src/secrets"_s}, {u"qtkeychain/"_s, u"src/secrets"_s}, {u"csv.h"_s, u"src/engine"_s},          {u"uchardet"_s, u"src/engine"_s},
    {u"CLI/"_s, u"app/deskbellctl"_s},
};

QString rootPath()
{
    return QStringLiteral(DESKBELL_SOURCE_DIR);
}

QString textOf(const QString &path)
{
    QFile file(rootPath() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator each(rootPath() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            found.append(each.next().sliced(rootPath().size() + 1));
    }
    found.sort();
    return found;
}

QStringList sources(const QStringList &folders = list(u"src ui app"))
{
    return filesBelow(folders, {u"*.cpp"_s, u"*.h"_s});
}

/// The row's key of a file: the longest folder that holds it.
QString floorOf(const QString &path)
{
    QString found;
    for (auto each = floors.cbegin(); each != floors.cend(); ++each)
        if (path.startsWith(each.key() + u'/') && each.key().size() > found.size())
            found = each.key();
    return found;
}

/// "src/store" → "store", "app/deskbell" → "app": what an include of it begins with.
QString includeName(const QString &floor)
{
    if (floor.startsWith("src/"_L1))
        return floor.sliced(4);
    return floor.section(QLatin1Char('/'), 0, 0);
}

/// The Qt module a header such as QSqlQuery, QtSql or QtSql/QSqlQuery belongs to; empty for QtCore and what is not Qt.
QString qtModuleOf(const QString &header)
{
    const QString name = header.section(QLatin1Char('/'), -1);
    const QString base = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const QString &module : list(u"Gui Widgets Sql Network PrintSupport Svg")) {
        const QString folder = u"Qt"_s + module;
        if (header == folder || header.startsWith(folder + u'/') || QFile::exists(base + u'/' + folder + u'/' + name))
            return module;
    }
    return {};
}

struct Include {
    QString header;
    bool quoted;
};

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression line(uR"(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"])"_s, QRegularExpression::MultilineOption);
    QList<Include> found;
    for (auto each = line.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        found.append({match.captured(2), match.captured(1) == "\""_L1});
    }
    return found;
}

/// Within ui/: what all stand in, what pages are made of, the pages and dialogs, and what holds them.
int storeyInUi(const QString &path)
{
    const QString folder = path.section(QLatin1Char('/'), 1, 1);
    return folder == "desk"_L1 ? 0 : folder == "widgets"_L1 ? 1 : folder == "shell"_L1 ? 3 : 2;
}

/// What is wrong with one include; empty when nothing is.
QString wrongInclude(const QString &path, const Include &include)
{
    const QString floor = floorOf(path);
    if (floor.isEmpty())
        return u"%1 stands on no floor"_s.arg(path);
    const Floor &row = floors.value(floor);
    const QString first = include.header.section(QLatin1Char('/'), 0, 0);
    if (include.quoted) {
        const bool generated = include.header.endsWith(".moc"_L1) || first.startsWith("ui_"_L1);
        if (floor == "ui"_L1 && first == "ui"_L1 && storeyInUi(include.header) > storeyInUi(path))
            return u"%1 includes \"%2\", which stands above it in ui/"_s.arg(path, include.header);
        if (generated || first == includeName(floor) || row.uses.contains(first)) {
            // Both programs are called app/…: neither looks into the other's rooms.
            const QString other = floor == "app/deskbell"_L1 ? u"app/deskbellctl/"_s : floor == "app/deskbellctl"_L1 ? u"app/deskbell/"_s : QString();
            return !other.isEmpty() && include.header.startsWith(other) ? u"%1 includes %2 of the other program"_s.arg(path, include.header) : QString();
        }
        return u"%1 includes \"%2\": %3 may use only %4"_s.arg(path, include.header, floor, row.uses.join(QLatin1Char(' ')));
    }
    if (const QString module = qtModuleOf(include.header); row.qtNever.contains(module))
        return u"%1 includes <%2> of Qt %3, which %4 never does"_s.arg(path, include.header, module, floor);
    for (auto each = foreignHeaders.cbegin(); each != foreignHeaders.cend(); ++each) {
        if (!include.header.startsWith(each.key()))
            continue;
        if (floor != each.value())
            return u"%1 includes <%2>, which only %3 does"_s.arg(path, include.header, each.value());
    }
    return {};
}

/// Comments and string literals blanked out, so that a word in prose is no use of it. Line numbers stay.
QString codeOnly(const QString &text)
{
    static const QRegularExpression prose(uR"RE("(?:[^"\\\n]|\\.)*"|//[^\n]*|/\*.*?\*/)RE"_s, QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    QList<std::pair<qsizetype, qsizetype>> spans;
    for (auto each = prose.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        spans.append({match.capturedStart(), match.capturedEnd()});
    }
    for (const auto &[from, to] : std::as_const(spans))
        for (qsizetype i = from; i < to; ++i)
            if (code.at(i) != QLatin1Char('\n'))
                code[i] = QLatin1Char(' ');
    return code;
}

/// "path:line: found" for every match of `pattern` in the code of `files`.
QStringList usesOf(const QString &pattern, const QStringList &files)
{
    const QRegularExpression expression(pattern);
    QStringList found;
    for (const QString &path : files) {
        const QString code = codeOnly(textOf(path));
        for (auto each = expression.globalMatch(code); each.hasNext();) {
            const QRegularExpressionMatch match = each.next();
            found.append(u"%1:%2: %3"_s.arg(path).arg(code.left(match.capturedStart()).count(QLatin1Char('\n')) + 1).arg(match.captured(0)));
        }
    }
    return found;
}

struct Link {
    QString folder; ///< of the CMakeLists.txt
    QString target;
    QStringList publicly;
    QStringList privately;
};

/// Every deskbell_module(…) and target_link_libraries(…) of one CMake file.
QList<Link> linksOf(const QString &path, const QString &text)
{
    static const QRegularExpression comment(u"#[^\n]*"_s);
    static const QRegularExpression call(uR"(\b(deskbell_module|target_link_libraries)\s*\(([^)]*)\))"_s);
    QString code = text;
    code.remove(comment);
    QList<Link> found;
    for (auto each = call.globalMatch(code); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        QStringList words = match.captured(2).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if (words.isEmpty())
            continue;
        const bool module = match.captured(1) == "deskbell_module"_L1;
        Link link{path.section(QLatin1Char('/'), 0, -2), (module ? u"deskbell_"_s : QString()) + words.takeFirst(), {}, {}};
        bool privately = false;
        for (const QString &word : std::as_const(words)) {
            if (word == "PUBLIC"_L1 || word == "PRIVATE"_L1 || word == "INTERFACE"_L1)
                privately = word == "PRIVATE"_L1;
            else
                (privately ? link.privately : link.publicly).append(word);
        }
        found.append(link);
    }
    return found;
}

QStringList wrongLinks(const Link &link)
{
    const QString floor = floorOf(link.folder + u"/CMakeLists.txt"_s);
    const Floor &row = floors.value(floor);
    QStringList wrong;
    for (const QString &each : link.publicly)
        if (!row.links.contains(each))
            wrong.append(u"%1 links %2 PUBLIC"_s.arg(link.target, each));
    for (const QString &each : link.privately)
        if (!row.links.contains(each) && !row.linksPrivate.contains(each))
            wrong.append(u"%1 links %2"_s.arg(link.target, each));
    return wrong;
}

QByteArray lines(const QStringList &wrong)
{
    return wrong.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

/// Each floor may use those below it, never those above.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSourcesAreReallyRead()
    {
        QVERIFY(sources().size() > 40);
        QVERIFY(includesOf(textOf(u"src/domain/reminding/facts.h"_s)).size() > 5);
        QCOMPARE(linksOf(u"src/domain/CMakeLists.txt"_s, textOf(u"src/domain/CMakeLists.txt"_s)).size(), 1);
        QCOMPARE(qtModuleOf(u"QSqlQuery"_s), u"Sql"_s);
        QCOMPARE(qtModuleOf(u"QWidget"_s), u"Widgets"_s);
        QCOMPARE(qtModuleOf(u"QtNetwork/QSslSocket"_s), u"Network"_s);
        QCOMPARE(qtModuleOf(u"QColor"_s), u"Gui"_s);
        QCOMPARE(qtModuleOf(u"QString"_s), QString());
    }

    void anIncludeAgainstTheFloorsIsCaught_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *path, const char *header, bool quoted, bool allowed) {
            QTest::addRow("%s %s", path, header) << QString::fromLatin1(path) << QString::fromLatin1(header) << quoted << allowed;
        };
        row("src/domain/text/a.cpp", "domain/text/a.h", true, true);
        row("src/domain/text/a.cpp", "unicode/ucol.h", false, true);
        row("src/domain/text/a.cpp", "words/words.h", true, false);
        row("src/domain/text/a.cpp", "QWidget", false, false);
        row("src/domain/text/a.cpp", "QSqlQuery", false, false);
        row("src/domain/text/a.cpp", "QTcpSocket", false, false);
        row("src/words/a.cpp", "store/query.h", true, false);
        row("src/store/a.cpp", "QSqlQuery", false, true);
        row("src/store/a.cpp", "channels/smtp/smtp_channel.h", true, false);
        row("src/queries/a.cpp", "store/query.h", true, true);
        row("src/queries/a.cpp", "engine/commands/commands.h", true, false);
        row("src/channels/a.cpp", "store/query.h", true, false);
        row("src/channels/a.cpp", "QSslSocket", false, true);
        row("src/channels/a.cpp", "QtSql/QSqlQuery", false, false);
        row("src/engine/a.cpp", "channels/smtp/smtp_channel.h", true, false);
        row("src/engine/a.cpp", "queries/reader.h", true, false);
        row("src/engine/a.cpp", "secrets/keychain.h", true, false);
        row("src/engine/a.cpp", "QNetworkAccessManager", false, false);
        row("src/engine/a.cpp", "gmime/gmime.h", false, false);
        row("ui/clients/a.cpp", "store/query.h", true, false);
        row("ui/clients/a.cpp", "ui/shell/office_pages.h", true, false);
        row("ui/clients/a.cpp", "ui/matters/matter_form.h", true, true);
        row("ui/widgets/a.cpp", "ui/clients/client_form.h", true, false);
        row("ui/desk/a.cpp", "ui/widgets/look.h", true, false);
        row("ui/shell/a.cpp", "ui/clients/client_page.h", true, true);
        row("ui/clients/a.cpp", "channels/smtp/smtp_channel.h", true, false);
        row("ui/clients/a.cpp", "queries/reader.h", true, true);
        row("ui/clients/a.cpp", "QLocalSocket", false, false);
        row("app/deskbell/main.cpp", "ui/shell/main_window.h", true, true);
        row("app/deskbell/main.cpp", "secrets/keychain.h", true, false);
        row("app/deskbell/main.cpp", "app/data_folder.h", true, true);
        row("app/deskbell/main.cpp", "app/deskbellctl/session.h", true, false);
        row("app/deskbellctl/main.cpp", "ui/shell/main_window.h", true, false);
        row("app/deskbellctl/main.cpp", "channels/smtp/smtp_channel.h", true, true);
        row("app/deskbellctl/main.cpp", "QApplication", false, false);
        row("elsewhere/a.cpp", "domain/text/a.h", true, false);
    }
    void anIncludeAgainstTheFloorsIsCaught()
    {
        QFETCH(QString, path);
        QFETCH(QString, header);
        QFETCH(bool, quoted);
        QFETCH(bool, allowed);
        QCOMPARE(wrongInclude(path, {header, quoted}).isEmpty(), allowed);
    }

    void everyIncludeLooksDownOnly()
    {
        QStringList wrong;
        for (const QString &path : sources())
            for (const Include &include : includesOf(textOf(path)))
                if (const QString found = wrongInclude(path, include); !found.isEmpty())
                    wrong.append(found);
        QVERIFY2(wrong.isEmpty(), lines(wrong));
    }

    void aLinkAgainstTheFloorsIsCaught()
    {
        const auto wrong = [](const QString &path, const QString &cmake) {
            QStringList found;
            for (const Link &link : linksOf(path, cmake))
                found += wrongLinks(link);
            return found.size();
        };
        QCOMPARE(wrong(u"src/engine/CMakeLists.txt"_s, u"deskbell_module(engine PUBLIC deskbell_domain\n  PRIVATE deskbell_store)"_s), 0);
        QCOMPARE(wrong(u"src/engine/CMakeLists.txt"_s, u"deskbell_module(engine PUBLIC deskbell_store)"_s), 1); // PRIVATE only
        QCOMPARE(wrong(u"src/engine/CMakeLists.txt"_s, u"target_link_libraries(deskbell_engine PRIVATE deskbell_channels)"_s), 1);
        QCOMPARE(wrong(u"src/engine/CMakeLists.txt"_s, u"# target_link_libraries(deskbell_engine PRIVATE deskbell_channels)"_s), 0);
        QCOMPARE(wrong(u"src/domain/CMakeLists.txt"_s, u"deskbell_module(domain PUBLIC Qt6::Core Qt6::Gui)"_s), 1);
        QCOMPARE(wrong(u"app/deskbell/CMakeLists.txt"_s, u"target_link_libraries(deskbell PRIVATE deskbell_ui deskbell_secrets Qt6::Network)"_s), 2);
        QCOMPARE(wrong(u"app/deskbellctl/CMakeLists.txt"_s, u"target_link_libraries(deskbellctl PRIVATE deskbell_engine deskbell_ui)"_s), 1);
    }

    void everyTargetLinksDownOnly()
    {
        QStringList wrong;
        QSet<QString> targets;
        for (const QString &path : filesBelow(list(u"src ui app"), {u"CMakeLists.txt"_s}))
            for (const Link &link : linksOf(path, textOf(path))) {
                wrong += wrongLinks(link);
                targets.insert(link.target);
            }
        QVERIFY2(wrong.isEmpty(), lines(wrong));
        for (const QString &each : list(u"deskbell_domain deskbell_words deskbell_store deskbell_queries deskbell_channels deskbell_secrets deskbell_engine deskbell_ui"))
            QVERIFY2(targets.contains(each), qPrintable(each));
    }

    void aWordInProseIsNoUseOfIt()
    {
        QCOMPARE(codeOnly(u"a(); // tr(\nb(\"tr(\\\"\"); /* tr(\n */ c();"_s).simplified(), u"a(); b( ); c();"_s);
    }

    void sqlIsSpokenInTheStoreOnly()
    {
        const QStringList above = sources().filter(QRegularExpression(u"^(?!src/store/)"_s));
        const QStringList wrong = usesOf(uR"(\bQSql\w+|\bsqlite3_\w+)"_s, above);
        QVERIFY2(wrong.isEmpty(), lines(wrong));
    }

    void noWallClockIsReadBelowTheApp()
    {
        const QStringList wrong = usesOf(uR"(\bcurrent(DateTime\w*|Date|Time|MSecsSinceEpoch|SecsSinceEpoch)\b|\bsystem_clock\b|\bstd::time\s*\(|\bgettimeofday\b)"_s,
                                         sources(list(u"src ui")));
        QVERIFY2(wrong.isEmpty(), lines(wrong));
    }

    void theDomainSaysNothingToPeople()
    {
        const QStringList wrong = usesOf(uR"(\b(tr|translate|qtTrId)\s*\(|\bQT_TR\w+|\bQT_TRANSLATE\w+)"_s, sources(list(u"src/domain")));
        QVERIFY2(wrong.isEmpty(), lines(wrong));
    }

    void nobodyStartsANestedEventLoop()
    {
        const QStringList wrong = usesOf(uR"(\bQEventLoop\b|\bprocessEvents\s*\()"_s, sources(list(u"src ui")));
        QVERIFY2(wrong.isEmpty(), lines(wrong));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "test_layers.moc"
