#include "tests/engine/worked_office.h"

#include <QFileInfo>
#include <QRandomGenerator>

using namespace deskbell;
using namespace deskbell::worked;

namespace {

QByteArray bytesOf(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
}

void overwrite(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(out.write(bytes), bytes.size());
}

/// What a window and an administrator would look at; each either reads or says with a code why not.
QStringList lookedAt(const QString &folder)
{
    QStringList codes;
    const auto note = [&codes](const auto &result) {
        if (!result)
            codes.append(result.error().code);
    };
    const auto reader = Reader::open(folder);
    note(reader);
    if (reader) {
        note((*reader)->office());
        note((*reader)->clients({}));
        note((*reader)->messages({}));
        note((*reader)->log(ClientId{1}, {}, false));
    }
    const auto database = store::Database::open(folder + u"/office.db"_s, store::Open::ReadOnly);
    note(database);
    if (database)
        note(verify(**database, on({2026, 11, 23})));
    return codes;
}

} // namespace

/// Row 12: a file that is cut, flipped, empty or none is never deleted by us, never ends the program, and reads right or is refused with a code.
class TestDamagedFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto commands = must(Commands::create(m_folder, {u"Desk"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, {{}, u"admin"_s, on({2026, 11, 20})}));
        const By by = must(commands->operatorNamed({}, on({2026, 11, 20})));
        for (int i = 0; i < 20; ++i) {
            ClientDraft draft;
            draft.name = u"Client %1"_s.arg(i);
            draft.language = u"en"_s;
            must(commands->addClient(draft, by));
        }
        m_whole = bytesOf(m_file);
        QVERIFY(lookedAt(m_folder).isEmpty());
    }

    void cut_anywhere()
    {
        QRandomGenerator random(12);
        for (int round = 0; round < 120; ++round) {
            const qsizetype length = round < 20 ? round * 5 : random.bounded(int(m_whole.size()));
            broken(m_whole.first(length), QStringLiteral("cut at %1").arg(length), true);
        }
    }

    void flipped_anywhere()
    {
        QRandomGenerator random(54);
        for (int round = 0; round < 400; ++round) {
            QByteArray bytes = m_whole;
            // The first page, which says what the file is, gets its share.
            const int at = round < 100 ? round : random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            broken(bytes, QStringLiteral("flipped at %1").arg(at), false);
        }
    }

    void a_page_of_nothing_or_of_noise_anywhere()
    {
        QRandomGenerator random(57);
        constexpr qsizetype page = 4096;
        for (qsizetype at = 0; at + page <= m_whole.size(); at += page) {
            QByteArray bytes = m_whole;
            bytes.replace(at, page, QByteArray(page, '\0'));
            broken(bytes, QStringLiteral("nothing at %1").arg(at), false);
            for (qsizetype i = 0; i < page; ++i)
                bytes[at + i] = char(random.bounded(256));
            broken(bytes, QStringLiteral("noise at %1").arg(at), false);
        }
    }

private:
    void broken(const QByteArray &bytes, const QString &what, bool mustBeRefused)
    {
        overwrite(m_file, bytes);
        QFile::remove(m_file + u"-journal"_s);
        const QStringList codes = lookedAt(m_folder);
        if (mustBeRefused)
            QVERIFY2(!codes.isEmpty(), qPrintable(what));
        for (const QString &code : codes)
            QVERIFY2(!code.isEmpty(), qPrintable(what));
        QVERIFY2(QFileInfo::exists(m_file) && bytesOf(m_file) == bytes, qPrintable(what)); // looking changes nothing
    }

    QTemporaryDir m_dir;
    QString m_folder = m_dir.filePath(u"office"_s);
    QString m_file = m_folder + u"/office.db"_s;
    QByteArray m_whole;
};

QTEST_GUILESS_MAIN(TestDamagedFiles)
#include "test_damaged_files.moc"
