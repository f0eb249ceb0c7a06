#include "engine/upkeep/backups/exchange.h"

#include "domain/files/durable_file.h"
#include "store/backup_copy.h"
#include "store/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

constexpr auto ofDamaged = ".corrupt-"_L1, ofWhole = ".before-restore-"_L1;

QString freeName(const QString &office, bool damaged, const QDateTime &now)
{
    const QString base = office + (damaged ? ofDamaged : ofWhole) + now.toString(u"yyyy-MM-dd-HHmm"_s);
    QString name = base;
    for (int nth = 2; QFileInfo::exists(name) || QFileInfo::exists(store::journalOf(name)); ++nth)
        name = base + u'-' + QString::number(nth);
    return name;
}

/// A second name for the same file (true); where the file system knows no such thing, another name. Nothing is copied, so a full disk is no matter.
Result<bool> keptAs(const QString &file, const QString &name)
{
    std::error_code error;
    std::filesystem::create_hard_link(std::filesystem::path(file.toStdU16String()), std::filesystem::path(name.toStdU16String()), error);
    if (!error) {
        syncFolder(QFileInfo(name).absolutePath());
        return true;
    }
    return renameDurably(file, name).map([] { return false; });
}

/// A journal whose office is not there any more, or cannot be read: the next office of this name must not meet it.
Result<> journalAway(const QString &office, const QString &aside)
{
    const QString journal = store::journalOf(office);
    return QFileInfo(journal).size() > 0 ? renameDurably(journal, store::journalOf(aside)) : Result<>();
}

bool isDamage(const Error &error)
{
    return error.kind == ErrorKind::Corrupt;
}

/// The present office, held so that nobody can write to it; null when it cannot be opened as one.
Result<std::unique_ptr<store::Database>> held(const QString &office, bool &damaged)
{
    auto database = store::Database::open(office, store::Open::ReadWrite);
    if (!database) {
        damaged = isDamage(database.error());
        if (damaged || database.error().code == u"newer_schema"_s) // no less a file to be kept
            return std::unique_ptr<store::Database>();
        return Failure(database.error());
    }
    if (auto locked = (*database)->execute("restore.lock", u"BEGIN EXCLUSIVE"_s); !locked)
        return Failure(locked.error());
    damaged = !store::looksWhole(**database);
    return database;
}

} // namespace

std::vector<SetAside> setAside(const QString &office)
{
    std::vector<SetAside> found;
    const QFileInfo live(office);
    for (const auto &mark : {ofDamaged, ofWhole})
        for (const QFileInfo &each : live.absoluteDir().entryInfoList({live.fileName() + mark + u'*'}, QDir::Files | QDir::Hidden))
            if (!each.fileName().endsWith("-journal"_L1) || !QFileInfo::exists(each.filePath().chopped(8))) // a journal counts with its file
                found.push_back({each.absoluteFilePath(), each.size() + QFileInfo(store::journalOf(each.absoluteFilePath())).size(), mark == ofDamaged});
    std::ranges::sort(found, {}, [](const SetAside &each) { return QFileInfo(each.file).fileName().section(each.damaged ? ofDamaged : ofWhole, 1); });
    return found;
}

Result<Exchanged> exchange(const QString &office, const QString &next, const QDateTime &now, bool rehearse)
{
    Exchanged exchanged;
    if (!QFileInfo::exists(office)) {
        const QString lost = freeName(office, true, now);
        if (!rehearse)
            if (auto away = journalAway(office, lost); !away)
                return Failure(away.error());
        if (auto there = rehearse ? Result<>() : renameDurably(next, office); !there)
            return Failure(there.error());
        return exchanged;
    }
    auto present = held(office, exchanged.damaged);
    if (!present)
        return Failure(present.error());
    exchanged.aside = freeName(office, exchanged.damaged, now);
    if (rehearse)
        return exchanged;
    if (!*present && QFileInfo(store::journalOf(office)).size() > 0) // first the pair under its new name, then the journal loses its old one
        if (auto journal = copyDurably(store::journalOf(office), store::journalOf(exchanged.aside)); !journal)
            return Failure(journal.error());
    const auto linked = keptAs(office, exchanged.aside);
    if (!linked)
        return Failure(linked.error());
    if (!*present && QFileInfo(store::journalOf(office)).size() > 0) {
        QFile::remove(store::journalOf(office));
        syncFolder(QFileInfo(office).absolutePath());
    }
#ifdef Q_OS_WIN
    present->reset(); // there nobody can take the name of a file that is open
#endif
    if (auto there = renameDurably(next, office); !there) {
        if (!*linked)
            static_cast<void>(renameDurably(exchanged.aside, office));
        else if (*present) // a damaged one stays under both names: the second has its journal
            QFile::remove(exchanged.aside);
        return Failure(there.error());
    }
    return exchanged; // only now the lock of the old file goes
}

} // namespace deskbell
